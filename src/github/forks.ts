import { Failure } from '../release/failure.ts'
import type { Fork, WantedFork } from '../release/ports.ts'
import { fullName } from '../release/repository-name.ts'
import type { RepositoryName } from '../release/settings.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { isRefusal } from './refusal.ts'
import { unlessMissing } from './repetition.ts'
import { findRepository } from './repositories.ts'
import type { GithubRepository } from './repositories.ts'
import { optionalTextAt } from '../text/json-value.ts'
import { listAt, textAt } from './shape.ts'

/**
 * The fork of that name, or that person's fork, whatever its name.
 *
 * A fork has its upstream's name, or `NAME-1` where the person had another repository of that name;
 * both are asked for. A renamed one is found among all forks of its owner, by one GraphQL query; a
 * server that refuses that is asked for its newest forks. One that escapes even this is found by
 * `createFork`, to which GitHub answers the fork that is there.
 *
 * @throws Failure `not-a-fork` where the named repository is something else.
 */
export async function findFork(
  client: GithubClient,
  upstream: RepositoryName,
  wanted: WantedFork,
): Promise<Fork | undefined> {
  if (wanted.kind === 'named') return await namedFork(client, upstream, wanted.repository)
  const owner = wanted.login
  const usual = await Promise.all(
    [upstream.name, `${upstream.name}-1`].map(
      async (name) => await findRepository(client, { owner, name }),
    ),
  )
  const found = usual.find((one) => one !== undefined && isForkOf(one, upstream))
  if (found !== undefined) return found.repository
  const name = await renamedFork(client, upstream, owner)
  if (name === undefined) return undefined
  const renamed = await findRepository(client, { owner, name })
  return renamed !== undefined && isForkOf(renamed, upstream) ? renamed.repository : undefined
}

const readiness = { polls: 40, wait: 1500 } as const

/**
 * Makes the token owner's fork, of the default branch only, and waits until it answers (a minute at
 * most). GitHub makes forks in the background, and answers the one that is there, whatever its name;
 * so this may be repeated.
 *
 * @throws Failure `fork-not-ready` where it does not answer in time.
 */
export async function createFork(client: GithubClient, upstream: RepositoryName): Promise<Fork> {
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
    const fork = await readyFork(client, name)
    if (fork !== undefined) return fork
    await client.wait(readiness.wait)
  }
  throw new Failure(
    'fork-not-ready',
    `GitHub is making the fork ${fullName(name)} and has not ended.`,
    { hint: 'Run again in some minutes: the fork will be there.' },
  )
}

/** The fork, once it has its default branch. */
async function readyFork(client: GithubClient, name: RepositoryName): Promise<Fork | undefined> {
  const fork = (await findRepository(client, name))?.repository
  if (fork === undefined) return undefined
  const path = repositoryPath(fork, `git/ref/heads/${fork.defaultBranch}`)
  const doing = `see whether the fork ${fullName(fork)} is ready`
  try {
    await client.call({ method: 'GET', path, doing })
    return fork
  } catch (error) {
    // 409: the repository is empty yet.
    if (isRefusal(error, 404, 409)) return undefined
    throw error
  }
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
  { fork, branch }: { readonly fork: Fork; readonly branch: string },
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
    { hint: `Open ${fork.webUrl} and choose "Sync fork", or delete the fork: a new one is made.` },
  )
}

/** A branch of a fork, and the upstream branch that it is compared with. */
export interface Comparison {
  readonly fork: Fork
  readonly branch: string
  readonly base: string
}

/**
 * The paths that a branch changes since its merge base with the upstream branch: of the first three
 * hundred that GitHub lists.
 */
export async function changedPaths(
  client: GithubClient,
  upstream: RepositoryName,
  comparison: Comparison,
): Promise<readonly string[]> {
  const compared = await compare(client, upstream, comparison)
  return compared === undefined
    ? []
    : listAt(compared, 'files').map((file) => textAt(file, 'filename'))
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

async function namedFork(
  client: GithubClient,
  upstream: RepositoryName,
  name: RepositoryName,
): Promise<Fork | undefined> {
  const found = await findRepository(client, name)
  if (found === undefined || isForkOf(found, upstream)) return found?.repository
  throw new Failure(
    'not-a-fork',
    `The repository ${fullName(name)}, given as opam-fork, is not a fork of ${fullName(upstream)}.`,
    { hint: 'Name a fork of it, or leave opam-fork out: then yours is found or made.' },
  )
}

const forksOfOwner = `query ($login: String!) {
  repositoryOwner(login: $login) {
    repositories(first: 100, isFork: true, ownerAffiliations: [OWNER]) {
      nodes { name parent { nameWithOwner } }
    }
  }
}`

async function renamedFork(
  client: GithubClient,
  upstream: RepositoryName,
  login: string,
): Promise<string | undefined> {
  const doing = `list the forks of ${login}`
  const full = fullName(upstream).toLowerCase()
  try {
    const query = { query: forksOfOwner, variables: { login }, doing, repeatable: true }
    const nodes = listAt(await client.graphql(query), 'repositoryOwner.repositories.nodes')
    const fork = nodes.find(
      (node) => optionalTextAt(node, 'parent.nameWithOwner')?.toLowerCase() === full,
    )
    return optionalTextAt(fork, 'name')
  } catch (error) {
    if (!isRefusal(error, 403, 404, 422)) throw error
  }
  const path = `${repositoryPath(upstream, 'forks')}?sort=newest&per_page=100`
  const { data } = await client.call({ method: 'GET', path, doing })
  const fork = listAt(data, '').find(
    (one) => textAt(one, 'owner.login').toLowerCase() === login.toLowerCase(),
  )
  return optionalTextAt(fork, 'name')
}

function isForkOf({ forkOf }: GithubRepository, upstream: RepositoryName): boolean {
  const full = fullName(upstream).toLowerCase()
  return forkOf.some((name) => name.toLowerCase() === full)
}
