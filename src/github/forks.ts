import { Failure } from '../release/model/failure.ts'
import type { ChangedFile } from '../release/model/ports/opam-forge.ts'
import type { ForgeRepository, RepositoryName } from '../release/model/repository.ts'
import { fullName } from '../release/model/repository.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { unlessMissing } from './repetition.ts'
import { findRepository } from './repositories.ts'
import type { GithubRepository } from './repositories.ts'
import { listAt, textAt } from './shape.ts'

const readiness = { polls: 40, wait: 1500 } as const

/**
 * Makes the token owner's fork, of the default branch only, and waits until it answers (a minute at
 * most). GitHub makes forks in the background, and answers the one that is there, whatever its name;
 * so this may be repeated.
 *
 * @param look what is to be known of the fork; nothing as long as it is not there, or empty.
 * @throws Failure `fork-not-ready` where it does not answer in time.
 */
export async function createFork<T>(
  client: GithubClient,
  upstream: RepositoryName,
  look: (fork: RepositoryName) => Promise<T | undefined>,
): Promise<T> {
  const doing = `fork ${fullName(upstream)}`
  const { data } = await client.call({
    method: 'POST',
    path: repositoryPath(upstream, 'forks'),
    doing,
    body: { default_branch_only: true },
    repeatable: true,
  })
  const name = { owner: textAt(data, 'owner.login'), name: textAt(data, 'name') }
  for (let poll = 0; poll < readiness.polls; poll++) {
    const found = await look(name)
    if (found !== undefined) return found
    await client.wait(readiness.wait)
  }
  throw new Failure('fork-not-ready', `GitHub is still creating the fork ${fullName(name)}.`, {
    hint: 'Run again in a few minutes.',
  })
}

/**
 * The newest commit that a fork's default branch and the upstream's branch both have: the fork's head
 * where that is an ancestor of upstream's, else their merge base. Either is GitHub's `merge_base_commit`.
 *
 * @throws Failure `fork-unrelated` where they have no commit in common.
 */
export async function sharedBase(
  client: GithubClient,
  upstream: RepositoryName,
  { fork, branch }: { readonly fork: ForgeRepository; readonly branch: string },
): Promise<string> {
  const compared = await compare(client, upstream, {
    fork,
    branch: fork.defaultBranch,
    base: branch,
  })
  if (compared !== undefined) return textAt(compared, 'merge_base_commit.sha')
  throw new Failure(
    'fork-unrelated',
    `The branch ${fork.defaultBranch} of ${fullName(fork)} and ${branch} of ${fullName(upstream)} have no commit in common.`,
    {
      hint: `Open ${fork.webUrl} and choose "Sync fork", or delete the fork: the next run creates a new one.`,
    },
  )
}

/** A branch of a fork, and the upstream branch that it is compared with. */
export interface Comparison {
  readonly fork: ForgeRepository
  readonly branch: string
  readonly base: string
}

/**
 * The files that a branch changes since its merge base with the upstream branch: of the first three
 * hundred that GitHub lists.
 */
export async function changedFiles(
  client: GithubClient,
  upstream: RepositoryName,
  comparison: Comparison,
): Promise<readonly ChangedFile[]> {
  const compared = await compare(client, upstream, comparison)
  return compared === undefined
    ? []
    : listAt(compared, 'files').map((file) => ({
        path: textAt(file, 'filename'),
        isNew: textAt(file, 'status') === 'added',
      }))
}

/** GitHub's comparison of a fork's branch with the upstream one; nothing where they share no commit. */
async function compare(
  client: GithubClient,
  upstream: RepositoryName,
  { fork, branch, base }: Comparison,
): Promise<unknown> {
  const { owner, name } = fork
  // With the name of the repository only where GitHub could not guess it.
  const head = name === upstream.name ? [owner, branch] : [owner, name, branch]
  const range = encodeURIComponent(`${base}...${head.join(':')}`)
  const answer = await unlessMissing(
    client.call({
      method: 'GET',
      path: `${repositoryPath(upstream, 'compare')}/${range}?per_page=1`,
      doing: `compare ${branch} of ${fullName(fork)} with ${base} of ${fullName(upstream)}`,
    }),
  )
  return answer?.data
}

/**
 * The fork of that name, where the token can see it.
 *
 * @throws Failure `not-a-fork` where the repository is something else.
 */
export async function namedFork(
  client: GithubClient,
  upstream: RepositoryName,
  name: RepositoryName,
): Promise<ForgeRepository | undefined> {
  const found = await findRepository(client, name)
  if (found === undefined || isForkOf(found, upstream)) return found?.repository
  throw new Failure(
    'not-a-fork',
    `The input opam-fork names ${fullName(name)}, which is not a fork of ${fullName(upstream)}.`,
    {
      hint: 'Name a fork of it, or remove the input opam-fork: the run then finds or creates your fork.',
    },
  )
}

function isForkOf({ forkOf }: GithubRepository, upstream: RepositoryName): boolean {
  const full = fullName(upstream).toLowerCase()
  return forkOf.some((name) => name.toLowerCase() === full)
}
