import { fullName } from '../release/model/repository.ts'
import { Failure } from '../release/model/failure.ts'
import type { Found, PullQuestion } from '../status/ports.ts'
import type { FoundPull } from '../status/seen.ts'
import type { GithubClient } from './client.ts'
import type { OpamRepository } from './opam-packages.ts'
import { choiceAt, flagAt, listAt, nullableAt, nullableTextAt, numberAt, textAt } from './shape.ts'

/** What is asked of each pull request; what `pullIn` reads. */
export const pullFields = 'number title url state isDraft headRefName author { __typename login }'

/** What is asked of the files of one. */
const fileFields = 'files(first: 100) { nodes { path changeType } }'

const newestFirst = 'orderBy: { field: CREATED_AT, direction: DESC }'

/** A page more than this many times a hundred is not asked for. */
const mostPages = 20

/**
 * Finds pull requests of a release in one request: those from its branches, those whose title names it, and
 * the open ones; and one request more for each further hundred that are open.
 *
 * @throws Failure `token-missing` where there is no token: GitHub's GraphQL answers nobody without one.
 */
export async function findPulls(
  client: GithubClient,
  opam: OpamRepository,
  question: PullQuestion,
): Promise<Found> {
  if (client.tokenKind === 'none') throw withoutToken()
  const { repository, branch } = opam
  const revision = branch === undefined ? 'HEAD' : `refs/heads/${branch}`
  const searches = question.names.flatMap((name) =>
    question.versions.map(
      (version) => `repo:${fullName(repository)} is:pr in:title "${name}" "${version}"`,
    ),
  )
  const data = await client.graphql({
    query: queryFor(question, searches),
    variables: {
      ...repository,
      ...numbered('branch', question.branches),
      ...numbered(
        'path',
        question.paths.map((path) => `${revision}:${path}`),
      ),
      ...numbered('search', searches),
    },
    doing: `find the pull request in ${fullName(repository)}`,
    repeatable: true,
    missingIsNull: true,
  })
  if (nullableAt(data, 'repository') === undefined) throw notThere(opam)
  const lists = [
    ...question.branches.map((_, index) => listAt(data, `repository.branch${index}.nodes`)),
    ...searches.map((_, index) => listAt(data, `search${index}.nodes`)),
  ]
  return {
    candidates: lists.flat().filter(isPull).map(foundPullIn),
    open: await allOpen(client, opam, nullableAt(data, 'repository.open')),
    published: new Set(
      question.paths.filter(
        (_, index) => nullableAt(data, `repository.path${index}`) !== undefined,
      ),
    ),
  }
}

/** A pull request without its files, from an answer to `pullFields`. */
export function pullIn(data: unknown): Omit<FoundPull, 'added'> {
  return {
    number: numberAt(data, 'number'),
    title: textAt(data, 'title'),
    webUrl: textAt(data, 'url'),
    state: states[choiceAt(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
    draft: flagAt(data, 'isDraft'),
    branch: textAt(data, 'headRefName'),
    author: nullableTextAt(data, 'author.login'),
  }
}

const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' } as const

/** The paths of the files that are new. */
export function addedIn(files: readonly unknown[]): readonly string[] {
  return files
    .filter((file) => textAt(file, 'changeType') === 'ADDED')
    .map((file) => textAt(file, 'path'))
}

/** What a search finds beside pull requests is an empty object, or an issue. */
function isPull(found: unknown): boolean {
  return textAt(found, '__typename') === 'PullRequest'
}

function foundPullIn(data: unknown): FoundPull {
  const files = nullableAt(data, 'files')
  return { ...pullIn(data), added: files === undefined ? [] : addedIn(listAt(files, 'nodes')) }
}

function queryFor({ branches, paths }: PullQuestion, searches: readonly string[]): string {
  const names = ['branch', 'path', 'search'] as const
  const counts = { branch: branches.length, path: paths.length, search: searches.length }
  const parameters = names.flatMap((name) =>
    Array.from({ length: counts[name] }, (_, index) => `$${name}${index}: String!`),
  )
  const ofBranches = branches.map(
    (
      _,
      index,
    ) => `branch${index}: pullRequests(first: 30, headRefName: $branch${index}, ${newestFirst}) {
      nodes { __typename ${pullFields} ${fileFields} }
    }`,
  )
  const ofPaths = paths.map(
    (_, index) => `path${index}: object(expression: $path${index}) { __typename }`,
  )
  const found = searches.map(
    (_, index) => `search${index}: search(query: $search${index}, type: ISSUE, first: 30) {
    nodes { __typename ... on PullRequest { ${pullFields} ${fileFields} } }
  }`,
  )
  return `query FindPullRequests($owner: String!, $name: String!, ${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) {
    open: pullRequests(first: 100, states: [OPEN], ${newestFirst}) {
      pageInfo { hasNextPage endCursor }
      nodes { ${pullFields} }
    }
    ${[...ofBranches, ...ofPaths].join('\n    ')}
  }
  ${found.join('\n  ')}
}`
}

const openPullRequests = `query OpenPullRequests($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    open: pullRequests(first: 100, after: $after, states: [OPEN], ${newestFirst}) {
      pageInfo { hasNextPage endCursor }
      nodes { ${pullFields} }
    }
  }
}`

/** The open pull requests of a first page, and those of the pages behind it. */
async function allOpen(
  client: GithubClient,
  { repository }: OpamRepository,
  first: unknown,
): Promise<Found['open']> {
  const pulls = listAt(first, 'nodes').map(pullIn)
  let last: unknown = first
  for (let page = 1; page < mostPages && flagAt(last, 'pageInfo.hasNextPage'); page++) {
    const data = await client.graphql({
      query: openPullRequests,
      variables: { ...repository, after: textAt(last, 'pageInfo.endCursor') },
      doing: `list the open pull requests of ${fullName(repository)}`,
      repeatable: true,
    })
    last = nullableAt(data, 'repository.open')
    pulls.push(...listAt(last, 'nodes').map(pullIn))
  }
  return pulls
}

function numbered(name: string, values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]))
}

function withoutToken(): Failure {
  return new Failure(
    'token-missing',
    'The status of a pull request requires a token, because GitHub answers such questions only with one.',
    {
      hint: 'Remove the inputs github-token and opam-token, so that the run uses the token of the workflow.',
      terminalHint: 'Set OPAM_TOKEN or GITHUB_TOKEN to a token of any kind that can read.',
    },
  )
}

function notThere({ repository }: OpamRepository): Failure {
  return new Failure('not-found', `The token cannot see a repository ${fullName(repository)}.`, {
    hint: 'Check the name. If the repository is private, check that the token can read it.',
  })
}
