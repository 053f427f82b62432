import type {
  Branch,
  ChangedFile,
  OtherPullRequest,
  PullRequest,
  Proposal,
  ProposalPlace,
} from '../release/model/ports/opam-forge.ts'
import type { ForgeRepository, RepositoryName } from '../release/model/repository.ts'
import { fullName, isSameRepository } from '../release/model/repository.ts'
import { blobFields, blobText } from './blob-text.ts'
import type { GithubClient } from './client.ts'
import { changedFiles, sharedBase } from './forks.ts'
import { forkIn, repositoryFields } from './graphql-repository.ts'
import { readFilesAt } from './opam-packages.ts'
import { choiceAt, flagAt, listAt, nullableAt, nullableTextAt, numberAt, textAt } from './shape.ts'

/**
 * Reads what a fork holds of a release: its branch, files on it, the newest pull request from it, and open
 * ones of the same series, in one request; where there is no branch and fork and upstream are not level, then the comparison that tells
 * on which commit it would be made. What the branch changes is told with its
 * open pull request; for a branch that has none, or one of more files than are told, a comparison is
 * asked for.
 *
 * @throws Failure `fork-unrelated` where there is no branch yet, and no commit to make it on.
 */
export async function readProposal(
  client: GithubClient,
  upstream: ForgeRepository,
  place: ProposalPlace,
): Promise<Proposal> {
  const start = async (): Promise<string> => await startOf(client, upstream, place)
  const data = await ask(client, upstream, { ...place, name: place.fork })
  return await proposalIn(client, upstream, { place, data, start })
}

/** A fork that was just made, and what it holds; nothing as long as it is not there, or empty. */
export async function lookIntoNewFork(
  client: GithubClient,
  upstream: RepositoryName,
  question: Question,
): Promise<{ readonly fork: ForgeRepository; readonly proposal: Proposal } | undefined> {
  const data = await ask(client, upstream, question)
  const fork = forkIn(data, 'fork')
  if (fork === undefined) return undefined
  const head = nullableTextAt(data, 'upstream.ref.target.oid')
  const place = { ...question, fork }
  const start = async (): Promise<string> => await startOf(client, { ...upstream, head }, place)
  return { fork, proposal: await proposalIn(client, upstream, { place, data, start }) }
}

async function proposalIn(
  client: GithubClient,
  upstream: RepositoryName,
  answer: {
    readonly place: ProposalPlace
    readonly data: unknown
    readonly start: () => Promise<string>
  },
): Promise<Proposal> {
  const { place, data, start } = answer
  const { fork, branch: name, base, paths } = place
  const branch = branchIn(data, name)
  const [newest] = listAt(data, 'upstream.pullRequests.nodes').filter((one) => isFrom(one, fork))
  const pullRequest = newest === undefined ? undefined : pullRequestIn(newest)
  const others = place.series === undefined ? undefined : othersIn(data, upstream, name)
  if (branch === undefined) {
    return { branch, files: new Map(), changed: [], pullRequest, others, start: await start() }
  }
  const [first, rest] = [paths.slice(0, filesPerRequest), paths.slice(filesPerRequest)]
  const texts = await Promise.all(
    first.map(async (path, index) => {
      const text = await blobText(client, fork, nullableAt(data, `fork.file${index}`))
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
  // At the head that was answered, which the branch may have left by now.
  const more = await readFilesAt(client, { repository: fork, revision: branch.head }, rest)
  const comparison = { fork, branch: name, base }
  return {
    branch,
    files: new Map([...texts.flat(), ...more]),
    changed: filesShown(newest, branch) ?? (await changedFiles(client, upstream, comparison)),
    pullRequest,
    others,
  }
}

async function startOf(
  client: GithubClient,
  upstream: RepositoryName & Pick<ForgeRepository, 'head'>,
  { fork, base }: Pick<ProposalPlace, 'fork' | 'base'>,
): Promise<string> {
  return fork.head !== undefined && fork.head === upstream.head
    ? fork.head
    : await sharedBase(client, upstream, { fork, branch: base })
}

/** GitHub gives an answer ten seconds: of more files the others are asked for separately. */
const filesPerRequest = 100

/** What is asked of which fork. */
interface Question extends Omit<ProposalPlace, 'fork'> {
  readonly name: RepositoryName
}

function queryFor({ paths, series }: Pick<Question, 'paths' | 'series'>): string {
  const ofSeries = series === undefined ? '' : ', $series: String!'
  const parameters = paths.map((_, index) => `, $file${index}: String!`).join('') + ofSeries
  const others = series === undefined ? '' : seriesFields
  const files = paths.map(
    (_, index) => `file${index}: object(expression: $file${index}) { ${blobFields} }`,
  )
  return `query Proposal(
  $owner: String!, $name: String!, $forkOwner: String!, $forkName: String!
  $branch: String!, $reference: String!, $base: String!, $baseReference: String!${parameters}
) {
  upstream: repository(owner: $owner, name: $name) {
    ref(qualifiedName: $baseReference) { target { oid } }
    pullRequests(
      first: 30, headRefName: $branch, baseRefName: $base
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      nodes {
        id number state isDraft headRefOid baseRefName title body url
        headRepository { name owner { login } }
        headRepositoryOwner { login }
        files(first: 100) { totalCount nodes { path changeType } }
      }
    }
  }
  fork: repository(owner: $forkOwner, name: $forkName) {
    ${repositoryFields}
    ref(qualifiedName: $reference) {
      target { __typename oid ... on Commit { message author { user { login } } committer { email } } }
    }
    ${files.join('\n    ')}
    ${others}
  }
}`
}

/** Of a fork's branches, with what is proposed from each; a person may keep those that were merged. */
const seriesFields = `series: refs(refPrefix: "refs/heads/", query: $series, first: 100) {
      nodes {
        name
        associatedPullRequests(states: OPEN, first: 5) { nodes { number state title url } }
      }
    }`

async function ask(
  client: GithubClient,
  upstream: RepositoryName,
  { name: fork, branch, base, paths, series }: Question,
): Promise<unknown> {
  const first = paths.slice(0, filesPerRequest)
  const reference = `refs/heads/${branch}`
  return await client.graphql({
    query: queryFor({ paths: first, series }),
    variables: {
      owner: upstream.owner,
      name: upstream.name,
      forkOwner: fork.owner,
      forkName: fork.name,
      branch,
      reference,
      base,
      baseReference: `refs/heads/${base}`,
      ...(series === undefined ? {} : { series }),
      ...Object.fromEntries(first.map((path, index) => [`file${index}`, `${reference}:${path}`])),
    },
    doing: `read the branch ${branch} of ${fullName(fork)} and its pull requests`,
    repeatable: true,
    missingIsNull: true,
  })
}

/** The open pull requests to the repository from other branches than the one in question. */
function othersIn(
  data: unknown,
  { owner, name }: RepositoryName,
  branch: string,
): readonly OtherPullRequest[] {
  const series = nullableAt(data, 'fork.series')
  const target = `/${owner}/${name}/pull/`.toLowerCase()
  return (series === undefined ? [] : listAt(series, 'nodes')).flatMap((reference) => {
    const from = textAt(reference, 'name')
    if (from === branch) return []
    return listAt(reference, 'associatedPullRequests.nodes').flatMap((pull) => {
      const webUrl = textAt(pull, 'url')
      if (textAt(pull, 'state') !== 'OPEN' || !webUrl.toLowerCase().includes(target)) return []
      const number = numberAt(pull, 'number')
      return [{ number, branch: from, title: textAt(pull, 'title'), webUrl }]
    })
  })
}

function branchIn(data: unknown, name: string): Branch | undefined {
  const target = nullableAt(data, 'fork.ref.target')
  if (target === undefined) return undefined
  const author = nullableTextAt(target, 'author.user.login')
  const committer = nullableTextAt(target, 'committer.email')
  return {
    name,
    head: textAt(target, 'oid'),
    message: textAt(target, 'message'),
    author,
    committer,
  }
}

/** Others have branches of that name, too; of a fork that was deleted its owner is left. */
function isFrom(pull: unknown, fork: RepositoryName): boolean {
  const owner = nullableTextAt(pull, 'headRepositoryOwner.login') ?? ''
  const name = nullableTextAt(pull, 'headRepository.name') ?? fork.name
  return isSameRepository({ owner, name }, fork)
}

const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' } as const

function pullRequestIn(data: unknown): PullRequest {
  return {
    number: numberAt(data, 'number'),
    nodeId: textAt(data, 'id'),
    state: states[choiceAt(data, 'state', ['OPEN', 'MERGED', 'CLOSED'])],
    draft: flagAt(data, 'isDraft'),
    head: textAt(data, 'headRefOid'),
    base: textAt(data, 'baseRefName'),
    title: textAt(data, 'title'),
    body: textAt(data, 'body'),
    webUrl: textAt(data, 'url'),
  }
}

/** What an open pull request of the branch, as it is, says that it changes; nothing where it cannot say. */
function filesShown(pull: unknown, branch: Branch): readonly ChangedFile[] | undefined {
  if (pull === undefined) return undefined
  const { state, head } = pullRequestIn(pull)
  const files = nullableAt(pull, 'files')
  if (state !== 'open' || head !== branch.head || files === undefined) return undefined
  const shown = listAt(files, 'nodes').map((file) => ({
    path: textAt(file, 'path'),
    isNew: textAt(file, 'changeType') === 'ADDED',
  }))
  return shown.length === numberAt(files, 'totalCount') ? shown : undefined
}
