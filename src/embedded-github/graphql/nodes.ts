import { nodeId } from '../rest/account-json.ts'
import { maySee, personMayPush } from '../world/access.ts'
import { accountOf } from '../rest/git-data-json.ts'
import { repositoryPage } from '../rest/repository-json.ts'
import type { GitObject, Signature } from '../git/git-object.ts'
import { parseCommit, parseTag, parseTree, typeOfMode } from '../git/git-object.ts'
import { relate } from '../git/changes.ts'
import { resolveCommit } from '../git/resolve.ts'
import { lineAt } from '../git/tree-edit.ts'
import { asText, isRecord } from '../../text/json.ts'
import type { JsonObject } from '../../text/json.ts'
import { contentsOf } from '../rest/pulls.ts'
import { personOf } from '../world/tokens.ts'
import type { Token } from '../world/tokens.ts'
import { actorOf, allRepositories, fullName } from '../world/world.ts'
import type { Pull, Repository, World } from '../world/world.ts'
import { connection } from './connection.ts'
import { accountNode, pullParts, rollupNode } from './pull-parts.ts'
import type { ObjectNode, Resolved } from './execute.ts'
import { FieldRefusal } from './execute.ts'

/** Who asks, and in which world. */
export interface Viewer {
  readonly world: World
  readonly token: Token
}

/** The repository, where it is there for the viewer. */
function ready(viewer: Viewer, repository: Repository | undefined): Repository | undefined {
  if (repository === undefined || !maySee(viewer.token, repository)) return undefined
  return repository.pollsUntilReady === 0 ? repository : undefined
}

/** Forks of a repository, the newest first; of those alone that the viewer owns, where that is asked. */
function forksOf(viewer: Viewer, repository: Repository, args: JsonObject): ObjectNode {
  const { affiliations } = args
  const { login } = actorOf(viewer.world, viewer.token)
  const wanted = Array.isArray(affiliations) ? affiliations : undefined
  const isWanted = ({ owner, collaborators }: Repository): boolean =>
    wanted === undefined ||
    (wanted.includes('OWNER') && owner.login === login) ||
    (wanted.includes('COLLABORATOR') && collaborators.has(login)) ||
    (wanted.includes('ORGANIZATION_MEMBER') && owner.members.has(login))
  const forks = allRepositories(viewer.world).filter(
    (fork) => fork.parent === repository && isWanted(fork) && ready(viewer, fork) !== undefined,
  )
  const nodes = forks.toSorted((a, b) => b.id - a.id).map((fork) => repositoryNode(viewer, fork))
  return connection('RepositoryConnection', nodes, args)
}

/** Pull requests to a repository: of a branch's name (whosever it is), of a base, in some states. */
function pullsOf(viewer: Viewer, repository: Repository, args: JsonObject): ObjectNode {
  const { headRefName, baseRefName, states, orderBy } = args
  const pulls = repository.pulls.filter(
    (pull) =>
      (typeof headRefName !== 'string' || pull.head.branch === headRefName) &&
      (typeof baseRefName !== 'string' || pull.base === baseRefName) &&
      (!Array.isArray(states) || states.includes(stateOf(pull))),
  )
  const falling = isRecord(orderBy) && orderBy['direction'] === 'DESC'
  const ordered = pulls.toSorted((a, b) => (falling ? b.number - a.number : a.number - b.number))
  const nodes = ordered.map((pull) => pullNode(viewer, repository, pull))
  return connection('PullRequestConnection', nodes, args)
}

function stateOf({ mergedAt, state }: Pull): string {
  return mergedAt === null ? state.toUpperCase() : 'MERGED'
}

const changeTypes = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  changed: 'CHANGED',
} as const

/** A pull request. */
export function pullNode(viewer: Viewer, repository: Repository, pull: Pull): ObjectNode {
  const { world } = viewer
  const head = pull.head.repository
  return {
    ...pullParts(world, repository, pull),
    id: nodeId('PR', pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    url: `${repositoryPage(world, repository)}/pull/${pull.number}`,
    state: stateOf(pull),
    isDraft: pull.draft,
    headRefOid: pull.headCommit,
    baseRefName: pull.base,
    headRepository: () => (isThere(viewer, head) ? repositoryNode(viewer, head) : null),
    headRepositoryOwner: () => accountNode(head.owner),
    files: async (args) => {
      const { changes } = await contentsOf(repository, pull)
      const nodes = changes.map(({ path, status }) => ({
        __typename: 'PullRequestChangedFile',
        path,
        changeType: changeTypes[status],
      }))
      return connection('PullRequestChangedFileConnection', nodes, args)
    },
    commits: async (args) => {
      const { bare } = repository
      const { ahead } = await relate([bare], pull.baseCommit, pull.headCommit)
      const nodes = await Promise.all(
        ahead.map(async (id) => ({
          __typename: 'PullRequestCommit',
          commit: await objectNode(viewer, repository, id),
        })),
      )
      return connection('PullRequestCommitConnection', nodes, args)
    },
  }
}

function isThere({ world, token }: Viewer, repository: Repository): boolean {
  return maySee(token, repository) && allRepositories(world).includes(repository)
}

async function objectNode(
  viewer: Viewer,
  repository: Repository,
  id: string,
): Promise<ObjectNode | null> {
  const object = await repository.bare.object(id)
  if (object === undefined) return null
  switch (object.type) {
    case 'commit':
      return commitNode(viewer, repository, object)
    case 'tree':
      return treeNode(object)
    case 'blob':
      return blobNode(object)
    case 'tag': {
      const tag = parseTag(object.bytes)
      return {
        __typename: 'Tag',
        oid: id,
        message: tag.message,
        target: async () => await objectNode(viewer, repository, tag.object),
      }
    }
  }
}

function actorNode(viewer: Viewer, signature: Signature): ObjectNode {
  const { name, email } = signature
  const user = (): ObjectNode | null => {
    const account = accountOf(viewer.world, signature)
    return account === undefined ? null : accountNode(account)
  }
  return { __typename: 'GitActor', name, email, user }
}

/** A commit. */
export function commitNode(viewer: Viewer, repository: Repository, object: GitObject): ObjectNode {
  const commit = parseCommit(object.bytes)
  return {
    __typename: 'Commit',
    oid: object.id,
    message: commit.message,
    author: actorNode(viewer, commit.author),
    committer: actorNode(viewer, commit.committer),
    committedDate: new Date(commit.committer.seconds * 1000).toISOString(),
    statusCheckRollup: () => rollupNode(repository, object.id),
  }
}

function treeNode(object: GitObject): ObjectNode {
  return {
    __typename: 'Tree',
    oid: object.id,
    entries: parseTree(object.bytes).map((line) => ({
      __typename: 'TreeEntry',
      name: line.name,
      type: typeOfMode(line.mode),
    })),
  }
}

function blobNode(object: GitObject): ObjectNode {
  const isBinary = object.bytes.includes(0)
  return {
    __typename: 'Blob',
    oid: object.id,
    text: isBinary ? null : object.bytes.toString('utf8'),
  }
}

/** A reference; `null` where there is none. */
async function referenceNode(
  viewer: Viewer,
  repository: Repository,
  name: string,
): Promise<ObjectNode | null> {
  const id = await repository.bare.reference(name)
  if (id === undefined) return null
  const [, , ...rest] = name.split('/')
  return {
    __typename: 'Ref',
    name: rest.join('/'),
    target: async () => await objectNode(viewer, repository, id),
    associatedPullRequests: (args) => pullsFrom(viewer, repository, { name, args }),
  }
}

/** The pull requests from a branch, to whatever repository of the network. */
function pullsFrom(
  viewer: Viewer,
  repository: Repository,
  { name, args }: { readonly name: string; readonly args: JsonObject },
): ObjectNode {
  const { states } = args
  const found = allRepositories(viewer.world).flatMap((target) =>
    target.pulls
      .filter(({ head }) => head.repository === repository && `refs/heads/${head.branch}` === name)
      .filter((pull) => !Array.isArray(states) || states.includes(stateOf(pull)))
      .map((pull) => pullNode(viewer, target, pull)),
  )
  return connection('PullRequestConnection', found, args)
}

/** The references below a prefix. */
async function referencesOf(
  viewer: Viewer,
  repository: Repository,
  args: JsonObject,
): Promise<ObjectNode> {
  const all = await repository.bare.references(asText(args['refPrefix']))
  const wanted = asText(args['query'])
  const nodes = await Promise.all(
    all
      .filter(({ name }) => name.includes(wanted))
      .map(async ({ name }) => await referenceNode(viewer, repository, name)),
  )
  return connection(
    'RefConnection',
    nodes.filter((node) => node !== null),
    args,
  )
}

/** What `object(expression: "master:packages/foo")` or `object(oid: …)` finds. */
async function expressed(
  viewer: Viewer,
  repository: Repository,
  args: JsonObject,
): Promise<Resolved> {
  const oid = args['oid']
  if (typeof oid === 'string') return await objectNode(viewer, repository, oid)
  const expression = asText(args['expression'])
  const colon = expression.indexOf(':')
  const revision = colon < 0 ? expression : expression.slice(0, colon)
  const commit = await resolveCommit(repository.bare, repository.defaultBranch, revision)
  if (commit === undefined) return null
  if (colon < 0) return await objectNode(viewer, repository, commit)
  const tree = (await repository.bare.commit(commit))?.tree ?? ''
  const line = await lineAt(repository.bare, tree, expression.slice(colon + 1))
  return line === undefined ? null : await objectNode(viewer, repository, line.id)
}

/** A repository. */
export function repositoryNode(viewer: Viewer, repository: Repository): ObjectNode {
  const { world } = viewer
  return {
    __typename: 'Repository',
    name: repository.name,
    nameWithOwner: fullName(repository),
    url: repositoryPage(world, repository),
    isArchived: repository.archived,
    isFork: repository.parent !== undefined,
    isPrivate: repository.private,
    owner: accountNode(repository.owner),
    parent: () =>
      repository.parent === undefined ? null : repositoryNode(viewer, repository.parent),
    viewerPermission: permissionOf(viewer, repository),
    defaultBranchRef: async () => {
      if (repository.pollsUntilFilled > 0) {
        repository.pollsUntilFilled -= 1
        return null
      }
      return await referenceNode(viewer, repository, `refs/heads/${repository.defaultBranch}`)
    },
    ref: async (args) => await namedReference(viewer, repository, asText(args['qualifiedName'])),
    refs: async (args) => await referencesOf(viewer, repository, args),
    object: async (args) => await expressed(viewer, repository, args),
    forks: (args) => forksOf(viewer, repository, args),
    pullRequests: (args) => pullsOf(viewer, repository, args),
    pullRequest: (args) => {
      const pull = repository.pulls.find(({ number }) => number === args['number'])
      if (pull !== undefined) return pullNode(viewer, repository, pull)
      throw new FieldRefusal(
        'NOT_FOUND',
        `Could not resolve to a PullRequest with the number of ${asText(args['number'])}.`,
      )
    },
  }
}

async function namedReference(
  viewer: Viewer,
  repository: Repository,
  name: string,
): Promise<Resolved> {
  if (name.startsWith('refs/')) return await referenceNode(viewer, repository, name)
  return (
    (await referenceNode(viewer, repository, `refs/heads/${name}`)) ??
    (await referenceNode(viewer, repository, `refs/tags/${name}`))
  )
}

/** What the person may do there, whatever the token may; `null` to an App, as GitHub documents it. */
function permissionOf({ token }: Viewer, repository: Repository): string | null {
  const person = personOf(token)
  if (person === undefined) return null
  return personMayPush(person, repository) ? 'WRITE' : 'READ'
}

/**
 * Searches pull requests (`type: ISSUE`) as far as it is asked here: `repo:OWNER/NAME is:pr in:title`, and
 * words that the title holds. The newest comes first.
 */
export function searchNode(viewer: Viewer, args: JsonObject): ObjectNode {
  const words = asText(args['query']).match(/"[^"]*"|\S+/g) ?? []
  const named = words.find((word) => word.startsWith('repo:'))?.slice('repo:'.length)
  const wanted = words.filter((word) => !/^(?:repo|is|in):/.test(word))
  const texts = wanted.map((word) => word.replaceAll('"', '').toLowerCase())
  const found = allRepositories(viewer.world)
    .filter((one) => fullName(one) === named && ready(viewer, one) !== undefined)
    .flatMap((repository) =>
      repository.pulls
        .filter(({ title }) => texts.every((text) => title.toLowerCase().includes(text)))
        .toSorted((a, b) => b.number - a.number)
        .map((pull) => pullNode(viewer, repository, pull)),
    )
  return connection('SearchResultItemConnection', found, args)
}
