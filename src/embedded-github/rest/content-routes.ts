import { repositoryPage, repositoryUrl } from './repository-json.ts'
import { json } from './call.ts'
import type { Answer, Call } from './call.ts'
import { typeOfMode } from '../git/git-object.ts'
import type { TreeLine } from '../git/git-object.ts'
import { resolveCommit } from '../git/resolve.ts'
import { lineAt } from '../git/tree-edit.ts'
import type { Json, JsonObject } from '../../text/json.ts'
import { Refusal, notFound } from '../world/refusal.ts'
import { onRepository, reading } from './route.ts'
import type { Route } from './route.ts'
import type { Repository } from '../world/world.ts'

interface Shown {
  readonly path: string
  readonly line: TreeLine
  /** Whether it is one of a folder's entries, rather than what was asked for. */
  readonly inFolder: boolean
}

async function entryJson(call: Call, repository: Repository, shown: Shown): Promise<JsonObject> {
  const { path, line, inFolder } = shown
  const api = repositoryUrl(call.world, repository)
  const site = repositoryPage(call.world, repository)
  const ref = call.query.get('ref') ?? repository.defaultBranch
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const kind = typeOfMode(line.mode)
  const blob = kind === 'blob' ? await repository.bare.object(line.id) : undefined
  const folder = kind === 'tree'
  const url = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${api}/git/${folder ? 'trees' : 'blobs'}/${line.id}`
  const html = `${site}/${folder ? 'tree' : 'blob'}/${ref}/${encoded}`
  const symlink = line.mode === '120000'
  let type = folder ? 'dir' : 'file'
  if (symlink) type = 'symlink'
  // Before this version, lists called a submodule a file.
  if (kind === 'commit' && (!inFolder || call.version >= '2026-03-10')) type = 'submodule'
  return {
    name: line.name,
    path,
    sha: line.id,
    size: blob?.bytes.length ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: blob === undefined ? null : `${site}/raw/${ref}/${encoded}`,
    type,
    ...(inFolder || blob === undefined ? {} : contentOf(blob.bytes, symlink)),
    ...(!inFolder && kind === 'commit' ? { submodule_git_url: `${site}.git` } : {}),
    _links: { self: url, git, html },
  }
}

/** GitHub puts up to 1 MiB of a file into the answer; more has to be asked for as `raw`. */
const mostInline = 1024 * 1024

function contentOf(bytes: Buffer, symlink: boolean): JsonObject {
  if (symlink) return { target: bytes.toString('utf8') }
  if (bytes.length > mostInline) return { content: '', encoding: 'none' }
  return {
    content: bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n'),
    encoding: 'base64',
  }
}

/** A folder is listed up to its thousandth entry, and GitHub does not say that there are more. */
const mostListed = 1000

async function getContent(call: Call, repository: Repository): Promise<Answer> {
  const path = (call.path['path'] ?? '').replaceAll(/^\/+|\/+$/g, '')
  const ref = call.query.get('ref') ?? repository.defaultBranch
  const id = await resolveCommit(repository.bare, repository.defaultBranch, ref)
  const commit = id === undefined ? undefined : await repository.bare.commit(id)
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const line = await lineAt(repository.bare, commit.tree, path)
  if (line === undefined) throw notFound()
  const raw = call.headers.accept?.includes('application/vnd.github.raw') === true
  if (line.mode === '40000') {
    const below = ((await repository.bare.tree(line.id)) ?? []).slice(0, mostListed)
    const entries = below.map(
      async (inner): Promise<Json> =>
        await entryJson(call, repository, {
          path: path === '' ? inner.name : `${path}/${inner.name}`,
          line: inner,
          inFolder: true,
        }),
    )
    return json(200, await Promise.all(entries))
  }
  const blob = await repository.bare.object(line.id)
  if (raw && blob !== undefined) {
    return {
      status: 200,
      body: {
        kind: 'bytes',
        bytes: blob.bytes,
        type: 'application/vnd.github.raw+json; charset=utf-8',
      },
    }
  }
  return json(200, await entryJson(call, repository, { path, line, inFolder: false }))
}

/** The operation that reads files and folders. */
export const contentRoutes: readonly Route[] = [
  onRepository('GET /contents/{+path}', reading, getContent),
]
