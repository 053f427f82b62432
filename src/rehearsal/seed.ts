import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { storedAssetName } from './asset-name.ts'
import { makeFork } from './fork.ts'
import { createBareRepository } from './git/bare-repository.ts'
import type { BareRepository } from './git/bare-repository.ts'
import { formatCommit, formatTag } from './git/git-object.ts'
import type { Signature } from './git/git-object.ts'
import { editTree } from './git/tree-edit.ts'
import type { TreeChange } from './git/tree-edit.ts'
import { followBranch } from './pull-heads.ts'
import type { Token } from './tokens.ts'
import { findRepository, fullName, signatureOf, timestamp } from './world.ts'
import type { Account, Asset, Release, Repository, World } from './world.ts'

/** Files by path; a text is stored as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Where a new repository's commits come from. */
export type Source =
  /** One commit of plain files on the default branch. */
  | { readonly kind: 'files'; readonly files: Files; readonly message?: string }
  /** A git repository on this machine. */
  | {
      readonly kind: 'folder'
      readonly folder: string
      /** New references, each with what it is made from there: a reference, `HEAD`, or a commit's id. */
      readonly references: Readonly<Record<string, string>>
      /** How many commits of each history; all unless said. */
      readonly depth?: number
    }

/** A repository to be made. */
export interface RepositorySeed {
  readonly owner: string
  readonly name: string
  readonly from: Source
  /** `main` unless said. */
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly description?: string
  readonly immutableReleases?: boolean
  /** Logins that may push. */
  readonly collaborators?: readonly string[]
}

/** A commit somebody pushes. */
export interface CommitSeed {
  /** `owner/name`. */
  readonly repository: string
  /** Made on the default branch's head where it does not exist. */
  readonly branch: string
  readonly message: string
  readonly files?: Files
  readonly deletions?: readonly string[]
  /** A login; the repository's owner unless said. */
  readonly author?: string
}

/** A release somebody made. */
export interface ReleaseSeed {
  readonly repository: string
  readonly tag: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly assets?: Files
}

/** Fills an embedded GitHub without going through its API. */
export interface Seed {
  /** A person; `name` is the login unless said. */
  user(login: string, name?: string): void
  /** An organisation; its members may push to its repositories. */
  organization(login: string, members: readonly string[]): void
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
  /** Merges an open pull request with a merge commit; answers its id. */
  merge(repository: string, number: number): Promise<string>
  /** Turns immutable releases on or off, for what is published from now on. */
  immutableReleases(repository: string, on: boolean): void
}

const PREFIXES: Readonly<Record<Token['kind'], string>> = {
  classic: 'ghp_',
  'fine-grained': 'github_pat_',
  installation: 'ghs_',
  workflow: 'ghs_',
}

function addAccount(
  world: World,
  account: Pick<Account, 'login' | 'name' | 'type' | 'members'>,
): Account {
  const made = { id: world.nextId(), ...account }
  world.accounts.set(made.login.toLowerCase(), made)
  return made
}

function accountOf(world: World, login: string): Account {
  const account = world.accounts.get(login.toLowerCase())
  return account ?? addAccount(world, { login, name: login, type: 'User', members: new Set() })
}

function repositoryNamed(world: World, name: string): Repository {
  const repository = findRepository(world, name)
  if (repository === undefined) throw new Error(`The embedded GitHub has no repository ${name}.`)
  return repository
}

/** Writes a commit on top of `parent`. */
async function writeCommit(
  bare: BareRepository,
  parent: string | undefined,
  seed: Pick<CommitSeed, 'files' | 'deletions' | 'message'> & { readonly author: Signature },
): Promise<string> {
  const changes: TreeChange[] = (seed.deletions ?? []).map((path) => ({ path, mode: '100644' }))
  for (const [path, content] of Object.entries(seed.files ?? {})) {
    const id = await bare.write('blob', Buffer.from(content))
    changes.push({ path, mode: '100644', id })
  }
  const before = parent === undefined ? undefined : (await bare.commit(parent))?.tree
  const tree = await editTree(bare, before, changes)
  const { author, message } = seed
  const parents = parent === undefined ? [] : [parent]
  return await bare.write(
    'commit',
    formatCommit({ tree, parents, author, committer: author, message }),
  )
}

async function fillRepository(
  bare: BareRepository,
  branch: string,
  seed: {
    readonly from: Source
    readonly author: Signature
  },
): Promise<void> {
  const { from, author } = seed
  if (from.kind === 'files') {
    const message = from.message ?? 'Initial commit\n'
    const id = await writeCommit(bare, undefined, { files: from.files, message, author })
    await bare.move(`refs/heads/${branch}`, { id })
    return
  }
  const references = Object.entries(from.references).map(([to, what]) => `+${what}:${to}`)
  // Only an address makes git heed a depth; a plain path would be cloned whole.
  const source = from.depth === undefined ? from.folder : pathToFileURL(from.folder).href
  await bare.fetch(source, references, from.depth)
}

async function addRepository(world: World, seed: RepositorySeed): Promise<void> {
  const owner = accountOf(world, seed.owner)
  const branch = seed.defaultBranch ?? 'main'
  const folder = join(world.folder, 'repositories', seed.owner, `${seed.name}.git`)
  const bare = await createBareRepository(folder, branch)
  await fillRepository(bare, branch, { from: seed.from, author: signatureOf(world, owner) })
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name: seed.name,
    bare,
    private: seed.private ?? false,
    defaultBranch: branch,
    description: seed.description ?? null,
    parent: undefined,
    collaborators: new Set(seed.collaborators),
    immutableReleases: seed.immutableReleases ?? false,
    burntTags: new Set(),
    releases: [],
    latest: undefined,
    pulls: [],
    verified: new Set(),
    pollsUntilReady: 0,
    createdAt: timestamp(world),
  }
  world.repositories.set(fullName(repository).toLowerCase(), repository)
}

async function addAsset(
  world: World,
  uploader: Account,
  [name, content]: [string, string | Uint8Array],
): Promise<Asset> {
  const bytes = Buffer.from(content)
  const id = world.nextId()
  const file = join(world.folder, 'assets', `seed-${id}`)
  await writeFile(file, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id,
    name: storedAssetName(name),
    label: '',
    contentType: 'application/octet-stream',
    state: 'uploaded',
    size: bytes.length,
    digest: `sha256:${sha256}`,
    uploader,
    createdAt: timestamp(world),
    file,
    key: `${id.toString(16)}-${sha256.slice(0, 24)}`,
    downloads: 0,
  }
}

async function addRelease(world: World, seed: ReleaseSeed): Promise<number> {
  const repository = repositoryNamed(world, seed.repository)
  const id = world.nextId()
  const now = timestamp(world)
  const draft = seed.draft ?? false
  const assets: Asset[] = []
  for (const asset of Object.entries(seed.assets ?? {})) {
    assets.push(await addAsset(world, repository.owner, asset))
  }
  const release: Release = {
    id,
    tag: seed.tag,
    target: repository.defaultBranch,
    name: seed.name ?? seed.tag,
    body: seed.body ?? null,
    draft,
    prerelease: seed.prerelease ?? false,
    immutable: repository.immutableReleases && !draft,
    untagged: `untagged-${id.toString(16).padStart(20, '0')}`,
    author: repository.owner,
    createdAt: now,
    updatedAt: now,
    publishedAt: draft ? null : now,
    assets,
  }
  repository.releases.push(release)
  return id
}

async function addCommit(world: World, seed: CommitSeed): Promise<string> {
  const repository = repositoryNamed(world, seed.repository)
  const { bare } = repository
  const name = `refs/heads/${seed.branch}`
  const old = await bare.reference(name)
  const parent = old ?? (await bare.reference(`refs/heads/${repository.defaultBranch}`))
  const author = signatureOf(world, accountOf(world, seed.author ?? repository.owner.login))
  const { message, files, deletions } = seed
  const id = await writeCommit(bare, parent, {
    message,
    author,
    ...(files === undefined ? {} : { files }),
    ...(deletions === undefined ? {} : { deletions }),
  })
  await bare.move(name, { id, ...(old === undefined ? {} : { old }) })
  await followBranch(world, repository, name)
  return id
}

async function merge(world: World, name: string, number: number): Promise<string> {
  const repository = repositoryNamed(world, name)
  const pull = repository.pulls.find((candidate) => candidate.number === number)
  const base = `refs/heads/${pull?.base}`
  const old = await repository.bare.reference(base)
  if (pull?.state !== 'open' || old === undefined) {
    throw new Error(`${name} has no open pull request ${number}.`)
  }
  const { status, stdout } = await repository.bare.git([
    'merge-tree',
    '--write-tree',
    old,
    pull.headCommit,
  ])
  if (status !== 0) throw new Error(`Pull request ${number} of ${name} conflicts with its base.`)
  const author = signatureOf(world, repository.owner)
  const head = `${pull.head.repository.owner.login}/${pull.head.branch}`
  const bytes = formatCommit({
    tree: stdout.toString('latin1').slice(0, 40),
    parents: [old, pull.headCommit],
    author,
    committer: author,
    message: `Merge pull request #${number} from ${head}\n\n${pull.title}`,
  })
  const id = await repository.bare.write('commit', bytes)
  await repository.bare.move(base, { id, old })
  const now = timestamp(world)
  Object.assign(pull, { state: 'closed', mergedAt: now, closedAt: now, mergeCommit: id })
  pull.baseCommit = old
  return id
}

/** The seed of a world. */
export function createSeed(world: World): Seed {
  return {
    user: (login, name) => {
      addAccount(world, { login, name: name ?? login, type: 'User', members: new Set() })
    },
    organization: (login, members) => {
      addAccount(world, { login, name: login, type: 'Organization', members: new Set(members) })
    },
    token: (token, secret) => {
      const made = secret ?? `${PREFIXES[token.kind]}${randomBytes(18).toString('hex')}`
      if (token.kind === 'classic' || token.kind === 'fine-grained') accountOf(world, token.owner)
      world.tokens.set(made, token)
      return made
    },
    repository: async (seed) => await addRepository(world, seed),
    fork: async ({ of, owner, name }) => {
      const wish = { owner: accountOf(world, owner), name, defaultBranchOnly: false, polls: 0 }
      return fullName(await makeFork(world, repositoryNamed(world, of), wish))
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
      await bare.move(name, { id, ...(old === undefined ? {} : { old }) })
      await followBranch(world, repository, name)
      return id
    },
    release: async (seed) => await addRelease(world, seed),
    merge: async (repository, number) => await merge(world, repository, number),
    immutableReleases: (repository, on) => {
      repositoryNamed(world, repository).immutableReleases = on
    },
  }
}
