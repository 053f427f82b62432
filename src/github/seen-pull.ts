import { Failure } from '../release/model/failure.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { CheckSeen, CommitSeen, PullSeen, Remark, Review, Thread } from '../status/seen.ts'
import { answerTooLarge } from './bounded-body.ts'
import type { GithubClient } from './client.ts'
import { readChecks } from './commit-checks.ts'
import { addedIn, pullFields, pullIn } from './found-pulls.ts'
import { isRefusal } from './refusal.ts'
import { flagAt, listAt, nullableAt, nullableTextAt, textAt } from './shape.ts'

/** The lists of a pull request; each comes in pages of a hundred. */
type List = 'checks' | 'commits' | 'reviews' | 'threads' | 'comments' | 'files'

const page = 'pageInfo { hasNextPage endCursor }'
const remark = 'author { __typename login } body'

const selections: Readonly<Record<List, string>> = {
  checks: `checks: commits(last: 1) { nodes { commit { statusCheckRollup {
      contexts(first: 100, after: $checks) { ${page} nodes {
        __typename
        ... on StatusContext { context state description targetUrl }
        ... on CheckRun { name status conclusion detailsUrl }
      } }
    } } } }`,
  commits: `commits(first: 100, after: $commits) { ${page} nodes {
      commit { oid message author { user { login } } committer { user { login } } }
    } }`,
  reviews: `reviews(first: 100, after: $reviews) { ${page} nodes { ${remark} state submittedAt url } }`,
  threads: `threads: reviewThreads(first: 100, after: $threads) { ${page} nodes {
      path isResolved comments(first: 100) { nodes { ${remark} createdAt url } }
    } }`,
  comments: `comments(first: 100, after: $comments) { ${page} nodes { ${remark} createdAt url } }`,
  files: `files(first: 100, after: $files) { ${page} nodes { path changeType } }`,
}

const lists = ['checks', 'commits', 'reviews', 'threads', 'comments', 'files'] as const

const facts = `${pullFields} createdAt closedAt mergedAt mergedBy { login }
    mergeable baseRefName headRepository { name }`

/** A list of more pages is not read to its end. */
const mostPages = 50

/**
 * Reads a pull request and all that was said of it, in one request; in one more for each further page of the
 * longest of its lists. Where GraphQL refuses the token (it wants "Checks: read", also of public repositories),
 * the checks are asked of the REST API.
 *
 * @throws Refusal; Failure `answer-too-large` for lists without an end
 */
export async function readPull(
  client: GithubClient,
  repository: RepositoryName,
  number: number,
): Promise<PullSeen> {
  try {
    return await readLists(client, { repository, number }, lists)
  } catch (error) {
    if (!isRefusal(error, 403) || error.code === 'rate-limited') throw error
    const others = lists.filter((list) => list !== 'checks')
    const pull = await readLists(client, { repository, number }, others)
    const head = pull.commits.at(-1)
    const checks = head === undefined ? [] : await readChecks(client, repository, head.id)
    return { ...pull, checks }
  }
}

async function readLists(
  client: GithubClient,
  { repository, number }: { readonly repository: RepositoryName; readonly number: number },
  asked: readonly List[],
): Promise<PullSeen> {
  const nodes: Record<List, unknown[]> = {
    checks: [],
    commits: [],
    reviews: [],
    threads: [],
    comments: [],
    files: [],
  }
  let pull: unknown
  let cursors: Partial<Record<List, string>> | undefined
  for (let turn = 0; turn === 0 || cursors !== undefined; turn++) {
    if (turn === mostPages) throw endless(number)
    const wanted = asked.filter((list) => cursors === undefined || cursors[list] !== undefined)
    const data = await client.graphql({
      query: queryFor(wanted, turn === 0),
      variables: { ...repository, number, ...cursors },
      doing: `read the pull request #${number} of ${fullName(repository)}`,
      repeatable: true,
    })
    const answered = nullableAt(data, 'repository.pullRequest')
    if (answered === undefined) throw gone(repository, number)
    pull ??= answered
    const found: Partial<Record<List, string>> = {}
    for (const list of wanted) {
      const connection = connectionIn(answered, list)
      if (connection === undefined) continue
      nodes[list].push(...listAt(connection, 'nodes'))
      const isMore = flagAt(connection, 'pageInfo.hasNextPage')
      if (isMore) found[list] = textAt(connection, 'pageInfo.endCursor')
    }
    cursors = Object.keys(found).length === 0 ? undefined : found
  }
  return pullSeen(pull, nodes)
}

function queryFor(wanted: readonly List[], isFirst: boolean): string {
  const cursors = wanted.map((list) => `$${list}: String`).join(', ')
  return `query PullRequest($owner: String!, $name: String!, $number: Int!, ${cursors}) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
    ${[...(isFirst ? [facts] : []), ...wanted.map((list) => selections[list])].join('\n    ')}
    }
  }
}`
}

/** Nothing where nothing was checked. */
function connectionIn(pull: unknown, list: List): unknown {
  if (list !== 'checks') return nullableAt(pull, list)
  const [newest] = listAt(pull, 'checks.nodes')
  return newest === undefined ? undefined : nullableAt(newest, 'commit.statusCheckRollup.contexts')
}

function pullSeen(pull: unknown, nodes: Readonly<Record<List, readonly unknown[]>>): PullSeen {
  const mergedAt = nullableTextAt(pull, 'mergedAt')
  const mergeable = textAt(pull, 'mergeable')
  return {
    ...pullIn(pull),
    added: addedIn(nodes.files),
    createdAt: textAt(pull, 'createdAt'),
    closedAt: nullableTextAt(pull, 'closedAt'),
    merged:
      mergedAt === undefined
        ? undefined
        : { at: mergedAt, by: nullableTextAt(pull, 'mergedBy.login') },
    mergeable: mergeable === 'MERGEABLE' ? 'yes' : mergeable === 'CONFLICTING' ? 'no' : 'unknown',
    base: textAt(pull, 'baseRefName'),
    forkGone: nullableAt(pull, 'headRepository') === undefined,
    commits: nodes.commits.map(commitIn),
    reviews: nodes.reviews.filter(isSubmitted).map(reviewIn),
    threads: nodes.threads.map(threadIn),
    comments: nodes.comments.map(commentIn),
    checks: nodes.checks.map(checkIn),
  }
}

/** The account that signs what people do on GitHub's pages. */
const webFlow = 'web-flow'

/** Who pushed a commit: whoever made it last, as a maintainer who amends one does. */
function pusherIn(node: unknown): string | undefined {
  const committer = nullableTextAt(node, 'commit.committer.user.login')
  const isPerson = committer !== undefined && committer !== webFlow
  return isPerson ? committer : nullableTextAt(node, 'commit.author.user.login')
}

function commitIn(node: unknown): CommitSeen {
  return {
    id: textAt(node, 'commit.oid'),
    headline: textAt(node, 'commit.message').split('\n')[0] ?? '',
    author: pusherIn(node),
  }
}

function remarkIn(node: unknown, at: string): Remark {
  return {
    author: nullableTextAt(node, 'author.login'),
    isBot: nullableTextAt(node, 'author.__typename') === 'Bot',
    body: textAt(node, 'body'),
    at,
    webUrl: textAt(node, 'url'),
  }
}

function commentIn(node: unknown): Remark {
  return remarkIn(node, textAt(node, 'createdAt'))
}

/** One that its author is still writing has no time. */
function isSubmitted(node: unknown): boolean {
  return nullableTextAt(node, 'submittedAt') !== undefined
}

function reviewIn(node: unknown): Review {
  const state = textAt(node, 'state').toLowerCase()
  return { ...remarkIn(node, textAt(node, 'submittedAt')), state }
}

function threadIn(node: unknown): Thread {
  return {
    path: textAt(node, 'path'),
    isResolved: flagAt(node, 'isResolved'),
    remarks: listAt(node, 'comments.nodes').map(commentIn),
  }
}

/** A check run is judged by its conclusion once it has one. States that GitHub adds are taken as they are. */
function checkIn(node: unknown): CheckSeen {
  if (textAt(node, '__typename') === 'StatusContext') {
    return {
      name: textAt(node, 'context'),
      state: textAt(node, 'state').toLowerCase(),
      words: nullableTextAt(node, 'description'),
      webUrl: nullableTextAt(node, 'targetUrl'),
    }
  }
  const state = nullableTextAt(node, 'conclusion') ?? textAt(node, 'status')
  return {
    name: textAt(node, 'name'),
    state: state.toLowerCase(),
    words: undefined,
    webUrl: nullableTextAt(node, 'detailsUrl'),
  }
}

function gone(repository: RepositoryName, number: number): Failure {
  return new Failure(
    'not-found',
    `The pull request #${number} of ${fullName(repository)} is gone.`,
    { hint: 'Run again.' },
  )
}

function endless(number: number): Failure {
  return answerTooLarge(
    `GitHub answered the request to read the pull request #${number} with more than ${mostPages} pages.`,
  )
}
