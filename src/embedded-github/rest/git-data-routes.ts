import { gitCommitAnswer, tagAnswer } from './git-data-json.ts'
import { nodeId } from './account-json.ts'
import { repositoryUrl } from './repository-json.ts'
import { json, listField, objectField, requiredText, textField } from './call.ts'
import type { Answer, Call } from './call.ts'
import { formatCommit, formatTag, objectTypeOf, parseTree, typeOfMode } from '../git/git-object.ts'
import type { GitObject, ObjectType, Signature, TreeLine } from '../git/git-object.ts'
import { resolveCommit } from '../git/resolve.ts'
import { editTree } from '../git/tree-edit.ts'
import type { TreeChange } from '../git/tree-edit.ts'
import { isJsonObject } from '../world/json.ts'
import type { Json, JsonObject } from '../world/json.ts'
import { Refusal, notFound, unprocessable } from '../world/refusal.ts'
import { onRepository } from './route.ts'
import type { Route } from './route.ts'
import { refusedReach } from '../world/tokens.ts'
import { actorOf, signatureOf } from '../world/world.ts'
import type { Repository } from '../world/world.ts'
import { mayWriteWorkflows } from '../world/workflow-rule.ts'

const gitPath = '/repos/{owner}/{repo}/git'

async function objectOf(repository: Repository, id: string, type: ObjectType): Promise<GitObject> {
  const object = await repository.bare.object(id)
  if (object?.type !== type) throw notFound()
  return object
}

function actor(call: Call, repository: Repository): Signature {
  const account = call.token === undefined ? repository.owner : actorOf(call.world, call.token)
  return signatureOf(call.world, account)
}

function signatureField(body: JsonObject, name: string, usual: Signature): Signature {
  const given = objectField(body, name)
  if (given === undefined) return usual
  const date = textField(given, 'date')
  const seconds = date === undefined ? usual.seconds : Math.floor(Date.parse(date) / 1000)
  if (Number.isNaN(seconds)) throw unprocessable(`Invalid request.\n\n"${date}" is not a date.`)
  return { name: requiredText(given, 'name'), email: requiredText(given, 'email'), seconds }
}

async function getCommit(call: Call, repository: Repository): Promise<Answer> {
  const object = await objectOf(repository, call.path['commit_sha'] ?? '', 'commit')
  return json(200, gitCommitAnswer({ world: call.world, repository }, object))
}

async function createCommit(call: Call, repository: Repository): Promise<Answer> {
  const usual = actor(call, repository)
  const author = signatureField(call.body, 'author', usual)
  const parents = listField(call.body, 'parents').map(String)
  const tree = requiredText(call.body, 'tree')
  if ((await repository.bare.tree(tree)) === undefined)
    throw unprocessable('Tree SHA does not exist')
  for (const parent of parents) {
    if ((await repository.bare.commit(parent)) === undefined) {
      throw unprocessable('Parent SHA does not exist or is not a commit object')
    }
  }
  const bytes = formatCommit({
    tree,
    parents,
    author,
    committer: signatureField(call.body, 'committer', author),
    message: requiredText(call.body, 'message'),
  })
  const id = await repository.bare.write('commit', bytes)
  // GitHub signs for bots, and only where they leave author and committer to it.
  const bot = call.token?.kind === 'installation' || call.token?.kind === 'workflow'
  const named = call.body['author'] !== undefined || call.body['committer'] !== undefined
  if (bot && !named) repository.verified.add(id)
  return json(
    201,
    gitCommitAnswer({ world: call.world, repository }, { id, type: 'commit', bytes }),
  )
}

interface Listed extends TreeLine {
  readonly path: string
}

async function listed(
  repository: Repository,
  lines: readonly TreeLine[],
  below: { prefix: string; recursive: boolean },
): Promise<readonly Listed[]> {
  const all: Listed[] = []
  for (const line of lines) {
    const path = `${below.prefix}${line.name}`
    all.push({ ...line, path })
    if (!below.recursive || line.mode !== '40000') continue
    const inner = (await repository.bare.tree(line.id)) ?? []
    all.push(...(await listed(repository, inner, { ...below, prefix: `${path}/` })))
  }
  return all
}

async function treeAnswer(
  call: Call,
  repository: Repository,
  tree: GitObject,
): Promise<JsonObject> {
  const url = repositoryUrl(call.world, repository)
  const recursive = call.query.has('recursive')
  const lines = await listed(repository, parseTree(tree.bytes), { prefix: '', recursive })
  const entries = lines.map(async ({ path, mode, id }): Promise<Json> => {
    const type = typeOfMode(mode)
    const blob = type === 'blob' ? await repository.bare.object(id) : undefined
    return {
      path,
      mode: mode.padStart(6, '0'),
      type,
      sha: id,
      ...(blob === undefined ? {} : { size: blob.bytes.length }),
      ...(type === 'commit' ? {} : { url: `${url}/git/${type}s/${id}` }),
    }
  })
  return {
    sha: tree.id,
    url: `${url}/git/trees/${tree.id}`,
    tree: await Promise.all(entries),
    truncated: false,
  }
}

async function getTree(call: Call, repository: Repository): Promise<Answer> {
  const name = call.path['tree_sha'] ?? ''
  const commit = await resolveCommit(repository.bare, repository.defaultBranch, name)
  const id = commit === undefined ? name : ((await repository.bare.commit(commit))?.tree ?? '')
  return json(200, await treeAnswer(call, repository, await objectOf(repository, id, 'tree')))
}

async function treeChange(call: Call, repository: Repository, entry: Json): Promise<TreeChange> {
  if (!isJsonObject(entry)) throw unprocessable('Invalid tree info')
  const path = requiredText(entry, 'path')
  const mode = requiredText(entry, 'mode').replace(/^0+/, '')
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
    throw unprocessable('tree.path contains a malformed path component')
  }
  if (path.startsWith('.github/workflows/') && call.token !== undefined) {
    if (!mayWriteWorkflows(call.token)) {
      throw call.token.kind === 'classic' ? notFound() : new Refusal(403, refusedReach(call.token))
    }
  }
  if (entry['sha'] === null) return { path, mode }
  const content = textField(entry, 'content')
  if (content !== undefined) {
    return { path, mode, id: await repository.bare.write('blob', Buffer.from(content, 'utf8')) }
  }
  const id = requiredText(entry, 'sha')
  if (mode !== '160000' && (await repository.bare.object(id)) === undefined) {
    throw unprocessable('tree.sha is not a valid blob')
  }
  return { path, mode, id }
}

async function createTree(call: Call, repository: Repository): Promise<Answer> {
  const base = textField(call.body, 'base_tree')
  const commit = base === undefined ? undefined : await repository.bare.commit(base)
  const from = commit?.tree ?? base
  if (from !== undefined && (await repository.bare.tree(from)) === undefined) {
    throw unprocessable('base_tree is not a valid tree oid')
  }
  const changes: TreeChange[] = []
  for (const entry of listField(call.body, 'tree')) {
    changes.push(await treeChange(call, repository, entry))
  }
  const id = await editTree(repository.bare, from, changes)
  return json(201, await treeAnswer(call, repository, await objectOf(repository, id, 'tree')))
}

async function getBlob(call: Call, repository: Repository): Promise<Answer> {
  const blob = await objectOf(repository, call.path['file_sha'] ?? '', 'blob')
  return json(200, {
    sha: blob.id,
    node_id: nodeId('B', blob.id),
    size: blob.bytes.length,
    url: `${repositoryUrl(call.world, repository)}/git/blobs/${blob.id}`,
    content: blob.bytes.toString('base64'),
    encoding: 'base64',
  })
}

async function createBlob(call: Call, repository: Repository): Promise<Answer> {
  const content = requiredText(call.body, 'content')
  const encoding = textField(call.body, 'encoding') === 'base64' ? 'base64' : 'utf8'
  const sha = await repository.bare.write('blob', Buffer.from(content, encoding))
  return json(201, { sha, url: `${repositoryUrl(call.world, repository)}/git/blobs/${sha}` })
}

async function getTag(call: Call, repository: Repository): Promise<Answer> {
  const tag = await objectOf(repository, call.path['tag_sha'] ?? '', 'tag')
  return json(200, tagAnswer({ world: call.world, repository }, tag))
}

async function createTag(call: Call, repository: Repository): Promise<Answer> {
  const object = requiredText(call.body, 'object')
  const type = objectTypeOf(requiredText(call.body, 'type'))
  const there = await repository.bare.object(object)
  if (type === undefined || there?.type !== type) throw unprocessable('Object does not exist')
  const bytes = formatTag({
    object,
    type,
    tag: requiredText(call.body, 'tag'),
    tagger: signatureField(call.body, 'tagger', actor(call, repository)),
    message: requiredText(call.body, 'message'),
  })
  const id = await repository.bare.write('tag', bytes)
  return json(201, tagAnswer({ world: call.world, repository }, { id, type: 'tag', bytes }))
}

type Handler = (call: Call, repository: Repository) => Promise<Answer>

function reading(path: string, documentation: string, handle: Handler): Route {
  const need = { permission: 'contents', level: 'read' } as const
  return onRepository({ method: 'GET', path: `${gitPath}/${path}`, documentation, need }, handle)
}

function writing(path: string, documentation: string, handle: Handler): Route {
  const need = { permission: 'contents', level: 'write' } as const
  return onRepository({ method: 'POST', path: `${gitPath}/${path}`, documentation, need }, handle)
}

/** Operations on git's objects. */
export const gitDataRoutes: readonly Route[] = [
  reading('commits/{commit_sha}', 'git/commits#get-a-commit-object', getCommit),
  writing('commits', 'git/commits#create-a-commit', createCommit),
  reading('trees/{+tree_sha}', 'git/trees#get-a-tree', getTree),
  writing('trees', 'git/trees#create-a-tree', createTree),
  reading('blobs/{file_sha}', 'git/blobs#get-a-blob', getBlob),
  writing('blobs', 'git/blobs#create-a-blob', createBlob),
  reading('tags/{tag_sha}', 'git/tags#get-a-tag', getTag),
  writing('tags', 'git/tags#create-a-tag-object', createTag),
]
