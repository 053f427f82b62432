import { nodeId } from '../rest/account-json.ts'
import { archivedWords, may, personMayPush } from '../world/access.ts'
import { formatCommit } from '../git/git-object.ts'
import { editTree, lineAt } from '../git/tree-edit.ts'
import type { TreeChange } from '../git/tree-edit.ts'
import { isRecord } from '../../text/json.ts'
import type { Json, JsonObject } from '../../text/json.ts'
import { followBranch } from '../world/pull-heads.ts'
import { refusedReach } from '../world/tokens.ts'
import { actorOf, signatureOf, timestamp } from '../world/world.ts'
import type { Pull, Repository } from '../world/world.ts'
import { mayWriteWorkflows, workflowRefusal } from '../world/workflow-rule.ts'
import { visibleRepository } from '../rest/route.ts'
import { Refusal } from '../world/refusal.ts'
import { FieldRefusal } from './execute.ts'
import type { ObjectNode } from './execute.ts'
import { commitNode, pullNode } from './nodes.ts'
import type { Viewer } from './nodes.ts'

function objectIn(value: Json | undefined, where: string): JsonObject {
  if (isRecord(value)) return value
  throw invalidInput(where)
}

function textIn(input: JsonObject, name: string): string {
  const value = input[name]
  if (typeof value === 'string') return value
  throw invalidInput(name)
}

function invalidInput(name: string): FieldRefusal {
  return new FieldRefusal(
    'INVALID_ARGUMENT',
    `Variable $input was provided invalid value for ${name} (Expected value to not be null)`,
  )
}

/** The repository of that name; NOT_FOUND where the viewer sees none. */
export function repositoryNamed(viewer: Viewer, name: string): Repository {
  try {
    return visibleRepository(viewer, name)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 403) {
      throw new FieldRefusal('FORBIDDEN', error.message, { saml_failure: true })
    }
    throw new FieldRefusal(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${name}'.`,
    )
  }
}

function forbidden(message: string): FieldRefusal {
  return new FieldRefusal('FORBIDDEN', message, { saml_failure: false })
}

function incorrectPermissions({ world, token }: Viewer, operation: string): string {
  const { login } = actorOf(world, token)
  return `${login} does not have the correct permissions to execute \`${operation}\``
}

function demandPush(
  { world, token }: Viewer,
  repository: Repository,
  [field, operation]: readonly [string, string],
): void {
  const allowed = may(token, repository, { permission: 'contents', level: 'write' })
  if (allowed && repository.archived) throw forbidden(archivedWords)
  if (allowed) return
  if (token.kind !== 'classic') throw forbidden(refusedReach(token))
  if (!token.scopes.includes('public_repo') && !token.scopes.includes('repo')) {
    throw new FieldRefusal(
      'INSUFFICIENT_SCOPES',
      `Your token has not been granted the required scopes to execute this query. The '${field}' field requires one of the following scopes: ['public_repo', 'repo'].`,
    )
  }
  throw forbidden(incorrectPermissions({ world, token }, operation))
}

function branchOf(viewer: Viewer, branch: JsonObject): { repository: Repository; name: string } {
  const repository = repositoryNamed(viewer, textIn(branch, 'repositoryNameWithOwner'))
  return { repository, name: textIn(branch, 'branchName').replace(/^refs\/heads\//, '') }
}

function listIn(changes: JsonObject | undefined, name: string): readonly Json[] {
  const value = changes?.[name]
  return Array.isArray(value) ? value : []
}

async function treeChanges(
  viewer: Viewer,
  repository: Repository,
  { given, tree }: { given: JsonObject | undefined; tree: string },
): Promise<readonly TreeChange[]> {
  const changes: TreeChange[] = []
  const path = (entry: Json): string => {
    const text = textIn(objectIn(entry, 'path'), 'path')
    if (text.startsWith('.github/workflows/') && !mayWriteWorkflows(viewer.token)) {
      throw forbidden(workflowRefusal(viewer.token, text))
    }
    const parts = text.split('/')
    if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
      throw new FieldRefusal('UNPROCESSABLE', `A path was malformed: ${text}`)
    }
    return text
  }
  for (const entry of listIn(given, 'additions')) {
    const contents = textIn(objectIn(entry, 'additions'), 'contents')
    const id = await repository.bare.write('blob', Buffer.from(contents, 'base64'))
    changes.push({ path: path(entry), mode: '100644', id })
  }
  for (const entry of listIn(given, 'deletions')) {
    const gone = path(entry)
    if ((await lineAt(repository.bare, tree, gone)) === undefined) {
      throw new FieldRefusal(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist: ${gone}`,
      )
    }
    changes.push({ path: gone, mode: '100644' })
  }
  return changes
}

/**
 * Commits files onto a branch, if its head is still the expected one: author is whoever the token acts
 * as, committer is GitHub, which also vouches for the commit.
 */
export async function createCommitOnBranch(viewer: Viewer, args: JsonObject): Promise<ObjectNode> {
  const { world, token } = viewer
  const input = objectIn(args['input'], 'input')
  const expected = textIn(input, 'expectedHeadOid')
  const message = objectIn(input['message'], 'message')
  const { repository, name } = branchOf(viewer, objectIn(input['branch'], 'branch'))
  demandPush(viewer, repository, ['createCommitOnBranch', 'CreateCommitOnBranch'])
  const reference = `refs/heads/${name}`
  const head = await repository.bare.reference(reference)
  if (head === undefined) {
    throw new FieldRefusal('NOT_FOUND', `Could not resolve to a branch named '${name}'.`)
  }
  const stale = new FieldRefusal(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  )
  if (head !== expected) throw stale
  const tree = (await repository.bare.commit(head))?.tree ?? ''
  const fileChanges = input['fileChanges']
  const given = isRecord(fileChanges) ? fileChanges : undefined
  const changes = await treeChanges(viewer, repository, { given, tree })
  const author = signatureOf(world, actorOf(world, token))
  const body = message['body']
  const text = typeof body === 'string' && body !== '' ? `\n\n${body}` : ''
  const bytes = formatCommit({
    tree: await editTree(repository.bare, tree, changes),
    parents: [head],
    author,
    committer: { name: 'GitHub', email: 'noreply@github.com', seconds: author.seconds },
    message: `${textIn(message, 'headline')}${text}`,
  })
  const id = await repository.bare.write('commit', bytes)
  if (!(await repository.bare.move(reference, { id, old: head }))) throw stale
  repository.verified.add(id)
  await followBranch(world, repository, reference)
  return {
    __typename: 'CreateCommitOnBranchPayload',
    commit: commitNode(viewer, repository, { id, type: 'commit', bytes }),
  }
}

/** The pull request of a node id, and its repository. */
function pullOfNode(
  { world }: Viewer,
  id: string,
): { repository: Repository; pull: Pull } | undefined {
  for (const repository of world.repositories.values()) {
    const pull = repository.pulls.find((candidate) => nodeId('PR', candidate.id) === id)
    if (pull !== undefined) return { repository, pull }
  }
  return undefined
}

/** Makes a draft pull request one that can be reviewed. */
export async function markReady(viewer: Viewer, args: JsonObject): Promise<ObjectNode> {
  const input = objectIn(args['input'], 'input')
  const id = textIn(input, 'pullRequestId')
  const found = pullOfNode(viewer, id)
  if (found === undefined) {
    throw new FieldRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  }
  const { repository, pull } = found
  const { login } = actorOf(viewer.world, viewer.token)
  const allowed = may(viewer.token, repository, {
    permission: 'pull_requests',
    level: 'write',
    participant: true,
  })
  if (!allowed || (pull.author.login !== login && !personMayPush(login, repository))) {
    throw forbidden(
      viewer.token.kind === 'classic'
        ? incorrectPermissions(viewer, 'MarkPullRequestReadyForReview')
        : refusedReach(viewer.token),
    )
  }
  pull.draft = false
  pull.updatedAt = timestamp(viewer.world)
  return {
    __typename: 'MarkPullRequestReadyForReviewPayload',
    pullRequest: pullNode(viewer, repository, pull),
  }
}
