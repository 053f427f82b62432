import type { ForgeRepository, RepositoryName } from '../release/model/repository.ts'
import type { PullRequest, PullRequestTexts } from '../release/model/ports/opam-forge.ts'
import { fullName, isSameRepository } from '../release/model/repository.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { isRefusal } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import { once, onceHeardOf } from './repetition.ts'
import { flagAt, nullableTextAt, numberAt, optionalFlagAt, choiceAt, textAt } from './shape.ts'

/** The branch that a pull request is from, and the one it is to be merged into. */
export interface Head {
  readonly fork: ForgeRepository
  readonly branch: string
  readonly base: string
}

/** A pull request to open. */
export interface PullRequestDraft extends Head {
  readonly title: string
  readonly body: string
  readonly draft: boolean
}

/** A pull request, from the API's answer: a merged one is told by the time it was merged at. */
export function pullRequestFrom(data: unknown): PullRequest {
  const merged = nullableTextAt(data, 'merged_at') !== undefined
  const state = choiceAt(data, 'state', ['open', 'closed'])
  return {
    number: numberAt(data, 'number'),
    nodeId: textAt(data, 'node_id'),
    state: merged ? 'merged' : state,
    draft: optionalFlagAt(data, 'draft') ?? false,
    head: textAt(data, 'head.sha'),
    base: textAt(data, 'base.ref'),
    title: textAt(data, 'title'),
    body: nullableTextAt(data, 'body') ?? '',
    webUrl: textAt(data, 'html_url'),
  }
}

/**
 * Pull requests from a branch into another, newest first, in any state. GitHub's filter by head may miss some
 * where fork and upstream have the same owner: then the open ones are all gone through.
 */
export async function listPullRequests(
  client: GithubClient,
  upstream: RepositoryName,
  head: Head,
): Promise<readonly PullRequest[]> {
  const { fork, branch, base } = head
  const sameOwner =
    fork.owner.toLowerCase() === upstream.owner.toLowerCase() && !isSameRepository(fork, upstream)
  const label = encodeURIComponent(`${fork.owner}:${branch}`)
  const filter = sameOwner ? 'state=open' : `state=all&head=${label}`
  const into = `base=${encodeURIComponent(base)}`
  const path = `${repositoryPath(upstream, 'pulls')}?${filter}&${into}&sort=created&direction=desc`
  const doing = `list the pull requests of ${branch} in ${fullName(upstream)}`
  const pulls = await client.pages({ path, doing })
  return pulls.filter((pull) => isFrom(pull, head)).map(pullRequestFrom)
}

/** A head's repository is null once the fork was deleted; its owner, if any, and the branch are left then. */
function isFrom(pull: unknown, { fork, branch }: Head): boolean {
  if (textAt(pull, 'head.ref') !== branch) return false
  const user = nullableTextAt(pull, 'head.user.login')
  const owner = nullableTextAt(pull, 'head.repo.owner.login') ?? user ?? fork.owner
  const name = nullableTextAt(pull, 'head.repo.name') ?? fork.name
  return isSameRepository({ owner, name }, fork)
}

/**
 * Opens a pull request that maintainers may push to, as far as GitHub lets the token grant that. Answers
 * the one that is open already, as it is, where there is one: a person may have opened it.
 */
export async function openPullRequest(
  client: GithubClient,
  upstream: RepositoryName,
  request: PullRequestDraft,
): Promise<PullRequest> {
  const post = async (grant: boolean): Promise<PullRequest> =>
    await onceHeardOf(
      client,
      async () => await sendPullRequest(client, upstream, { ...request, grant }),
      isUnheard,
    )
  return await once(client, {
    send: async () => {
      try {
        return await post(true)
      } catch (error) {
        if (isRefusal(error, 422) && deniesGrant(error)) return await post(false)
        throw error
      }
    },
    find: async () => {
      const pulls = await listPullRequests(client, upstream, request)
      return pulls.find(({ state }) => state === 'open')
    },
  })
}

async function sendPullRequest(
  client: GithubClient,
  upstream: RepositoryName,
  request: PullRequestDraft & { readonly grant: boolean },
): Promise<PullRequest> {
  const { fork, branch, base, title, body, draft, grant } = request
  const { data } = await client.call({
    method: 'POST',
    path: repositoryPath(upstream, 'pulls'),
    doing: `open the pull request for ${branch} in ${fullName(upstream)}`,
    body: {
      title,
      body,
      base,
      head: `${fork.owner}:${branch}`,
      // Needed where GitHub could not guess the repository from its owner.
      head_repo: fork.name === upstream.name ? undefined : fullName(fork),
      draft,
      maintainer_can_modify: grant,
    },
  })
  return pullRequestFrom(data)
}

/** The branch, or its commit, was made a moment ago. GitHub has no code for the latter. */
function isUnheard({ status, errors }: Refusal): boolean {
  return (
    status === 422 &&
    errors.some(
      ({ code, field, message }) =>
        (code === 'invalid' && field === 'head') ||
        message?.startsWith('No commits between') === true,
    )
  )
}

/** "Fork collab can't be granted by someone without permission". */
function deniesGrant(refusal: Refusal): boolean {
  return refusal.errors.some(
    ({ field, message }) => field === 'fork_collab' || /^fork collab/i.test(message ?? ''),
  )
}

/** A pull request as it is now. */
export async function readPullRequest(
  client: GithubClient,
  upstream: RepositoryName,
  number: number,
): Promise<PullRequest> {
  const { data } = await client.call({
    method: 'GET',
    path: repositoryPath(upstream, `pulls/${number}`),
    doing: `read the pull request #${number} of ${fullName(upstream)}`,
  })
  return pullRequestFrom(data)
}

/** Gives a pull request another title, another text, or both. */
export async function updatePullRequest(
  client: GithubClient,
  upstream: RepositoryName,
  { number, ...texts }: { readonly number: number } & Partial<PullRequestTexts>,
): Promise<PullRequest> {
  const { data } = await client.call({
    method: 'PATCH',
    path: repositoryPath(upstream, `pulls/${number}`),
    doing: `update the pull request #${number} of ${fullName(upstream)}`,
    body: texts,
  })
  return pullRequestFrom(data)
}

const markReadyForReview = `mutation MarkReady($input: MarkPullRequestReadyForReviewInput!) {
  markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
}`

/** Makes a draft ready for review; one that is ready already is left as it is. */
export async function markReady(
  client: GithubClient,
  upstream: RepositoryName,
  { number, nodeId }: PullRequest,
): Promise<void> {
  const doing = `mark the pull request #${number} of ${fullName(upstream)} as ready`
  const variables = { input: { pullRequestId: nodeId } }
  await once(client, {
    send: async () => {
      const send = async (): Promise<unknown> =>
        await client.graphql({ query: markReadyForReview, variables, doing })
      const data = await onceHeardOf(client, send, ({ status }) => status === 404)
      return !flagAt(data, 'markPullRequestReadyForReview.pullRequest.isDraft')
    },
    find: async () => {
      const path = repositoryPath(upstream, `pulls/${number}`)
      const { data } = await client.call({ method: 'GET', path, doing })
      return pullRequestFrom(data).draft ? undefined : true
    },
  })
}
