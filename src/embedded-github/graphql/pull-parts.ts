import { repositoryPage } from '../rest/repository-json.ts'
import type { Account, Comment, Pull, Repository, World } from '../world/world.ts'
import { connection } from './connection.ts'
import type { ObjectNode, Resolved } from './execute.ts'

/** Whoever acted: a person or a bot. */
export function accountNode({ type, login }: Account): ObjectNode {
  return { __typename: type, login }
}

/** What people said of a pull request, and how far it came. */
export function pullParts(world: World, repository: Repository, pull: Pull): ObjectNode {
  const page = `${repositoryPage(world, repository)}/pull/${pull.number}`
  return {
    __typename: 'PullRequest',
    headRefName: pull.head.branch,
    author: accountNode(pull.author),
    createdAt: pull.createdAt,
    mergedAt: pull.mergedAt,
    mergedBy: pull.mergedBy === null ? null : accountNode(pull.mergedBy),
    closedAt: pull.closedAt,
    mergeable: mergeable(pull),
    comments: (args) =>
      connection(
        'IssueCommentConnection',
        pull.comments.map((one) => commentNode('IssueComment', one, `${page}#issuecomment`)),
        args,
      ),
    reviews: (args) =>
      connection(
        'PullRequestReviewConnection',
        pull.reviews.map((one) => ({
          __typename: 'PullRequestReview',
          author: accountNode(one.author),
          state: one.state,
          body: one.body,
          submittedAt: one.submittedAt,
          url: `${page}#pullrequestreview-${one.id}`,
        })),
        args,
      ),
    reviewThreads: (args) =>
      connection(
        'PullRequestReviewThreadConnection',
        pull.threads.map(({ path, isResolved, comments }) => ({
          __typename: 'PullRequestReviewThread',
          path,
          isResolved,
          comments: (inner) =>
            connection(
              'PullRequestReviewCommentConnection',
              comments.map((one) =>
                commentNode('PullRequestReviewComment', one, `${page}#discussion`),
              ),
              inner,
            ),
        })),
        args,
      ),
  }
}

function mergeable({ state, conflicts }: Pull): string {
  if (state !== 'open') return 'UNKNOWN'
  return conflicts ? 'CONFLICTING' : 'MERGEABLE'
}

function commentNode(typename: string, comment: Comment, anchor: string): ObjectNode {
  const { id, author, body, createdAt } = comment
  return {
    __typename: typename,
    author: accountNode(author),
    body,
    createdAt,
    url: `${anchor}-${id}`,
  }
}

/** What was checked of a commit; nothing where nothing was. */
export function rollupNode(repository: Repository, commit: string): Resolved {
  const statuses = repository.statuses.get(commit) ?? []
  const runs = repository.checkRuns.get(commit) ?? []
  // Of each context the newest counts.
  const newest = [...new Map(statuses.map((one) => [one.context, one])).values()]
  if (newest.length + runs.length === 0) return null
  const states = [
    ...newest.map(({ state }) => state.toUpperCase()),
    ...runs.map(({ conclusion }) => stateOfRun(conclusion)),
  ]
  const contexts: readonly ObjectNode[] = [
    ...newest.map(({ context, state, description, targetUrl }) => ({
      __typename: 'StatusContext',
      context,
      state: state.toUpperCase(),
      description,
      targetUrl,
    })),
    ...runs.map(({ name, status, conclusion, detailsUrl }) => ({
      __typename: 'CheckRun',
      name,
      status: status.toUpperCase(),
      conclusion: conclusion?.toUpperCase() ?? null,
      detailsUrl,
    })),
  ]
  return {
    __typename: 'StatusCheckRollup',
    state: ['ERROR', 'FAILURE', 'PENDING'].find((one) => states.includes(one)) ?? 'SUCCESS',
    contexts: (args) => connection('StatusCheckRollupContextConnection', contexts, args),
  }
}

function stateOfRun(conclusion: string | null): string {
  if (conclusion === null) return 'PENDING'
  return ['success', 'neutral', 'skipped'].includes(conclusion) ? 'SUCCESS' : 'FAILURE'
}
