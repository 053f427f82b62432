import { randomBytes } from 'node:crypto'
import { makeFork } from '../world/fork.ts'
import { formatTag } from '../git/git-object.ts'
import { followBranch } from '../world/pull-heads.ts'
import { accountOf, addAccount, repositoryNamed } from './seed-account.ts'
import { addRelease } from './seed-release.ts'
import type { ReleaseSeed } from './seed-release.ts'
import { pullSeeds } from './seed-pull.ts'
import type { PullSeeds } from './seed-pull.ts'
import { addCommit, addRepository } from './seed-repository.ts'
import type { CommitSeed, RepositorySeed } from './seed-repository.ts'
import { personOf } from '../world/tokens.ts'
import type { Token } from '../world/tokens.ts'
import { fullName, signatureOf } from '../world/world.ts'
import type { World } from '../world/world.ts'

/** Fills an embedded GitHub without going through its API. */
export interface Seed extends PullSeeds {
  /** A person; `name` is the login unless said. */
  user(login: string, name?: string): void
  /** An organisation; its members may push to its repositories. */
  organization(
    login: string,
    members: readonly string[],
    rules?: { readonly singleSignOn: boolean },
  ): void
  /** Makes a token and answers its secret: the given one, or a new one of the kind's usual form. */
  token(token: Token, secret?: string): string
  /** Owners that are not known yet become people. */
  repository(seed: RepositorySeed): Promise<void>
  /** An account's fork, ready at once; answers `owner/name`. */
  fork(fork: {
    readonly of: string
    readonly owner: string
    readonly name?: string
  }): Promise<string>
  /** Answers the commit's id. */
  commit(seed: CommitSeed): Promise<string>
  /** Makes a branch or tag (annotated where there is a message), or moves it; answers the object's id. */
  reference(reference: {
    readonly repository: string
    /** In full: `refs/tags/v1.0`. */
    readonly name: string
    readonly commit: string
    readonly message?: string
  }): Promise<string>
  /** Answers the release's id. */
  release(seed: ReleaseSeed): Promise<number>
  /** Deletes a repository; the pull requests from it stay. */
  remove(repository: string): void
  /** Turns immutable releases on or off, for what is published from now on. */
  immutableReleases(repository: string, on: boolean): void
  /** Archives a repository: it can be read and forked, and takes nothing more. */
  archive(repository: string): void
}

const tokenPrefixes: Readonly<Record<Token['kind'], string>> = {
  classic: 'ghp_',
  'fine-grained': 'github_pat_',
  'app-user': 'ghu_',
  installation: 'ghs_',
  workflow: 'ghs_',
}

/** The seed of a world. */
export function createSeed(world: World): Seed {
  return {
    ...pullSeeds(world),
    user: (login, name) => {
      addAccount(world, { login, name: name ?? login, type: 'User', members: new Set() })
    },
    organization: (login, members, rules) => {
      const account = { login, name: login, type: 'Organization', ...rules } as const
      addAccount(world, { ...account, members: new Set(members) })
    },
    token: (token, secret) => {
      const made = secret ?? `${tokenPrefixes[token.kind]}${randomBytes(18).toString('hex')}`
      const person = personOf(token)
      if (person !== undefined) accountOf(world, person)
      world.tokens.set(made, token)
      return made
    },
    repository: async (seed) => await addRepository(world, seed),
    fork: async ({ of, owner, name }) => {
      const request = {
        owner: accountOf(world, owner),
        name,
        defaultBranchOnly: false,
        ready: true,
      }
      return fullName(await makeFork(world, repositoryNamed(world, of), request))
    },
    commit: async (seed) => await addCommit(world, seed),
    reference: async ({ repository: of, name, commit, message }) => {
      const repository = repositoryNamed(world, of)
      const { bare } = repository
      const tag = {
        object: commit,
        type: 'commit',
        tag: name.replace(/^refs\/tags\//, ''),
        tagger: signatureOf(world, repository.owner),
        message: message ?? '',
      } as const
      const id = message === undefined ? commit : await bare.write('tag', formatTag(tag))
      const old = await bare.reference(name)
      await bare.move(name, { id, old })
      await followBranch(world, repository, name)
      return id
    },
    release: async (seed) => await addRelease(world, seed),
    remove: (repository) => {
      world.repositories.delete(repository.toLowerCase())
    },
    immutableReleases: (repository, on) => {
      repositoryNamed(world, repository).immutableReleases = on
    },
    archive: (repository) => {
      repositoryNamed(world, repository).archived = true
    },
  }
}
