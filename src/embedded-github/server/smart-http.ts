import type { IncomingMessage, ServerResponse } from 'node:http'
import { mayPush, maySee, needsSignOn } from '../world/access.ts'
import { followBranch } from '../world/pull-heads.ts'
import type { Token } from '../world/tokens.ts'
import { actorOf, findRepository, fullName } from '../world/world.ts'
import type { Repository, World } from '../world/world.ts'

/** A request of git's smart HTTP protocol. */
export interface GitRequest {
  readonly repository: string
  /** `/info/refs`, `/git-upload-pack` or `/git-receive-pack`. */
  readonly service: string
  readonly url: URL
  readonly push: boolean
}

/** Recognises `/OWNER/NAME[.git]/info/refs` and its two services. */
export function gitRequest(url: URL): GitRequest | undefined {
  const match =
    /^\/([^/]+\/[^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(
      url.pathname,
    )
  const [, repository, service] = match ?? []
  if (repository === undefined || service === undefined) return undefined
  const asked = url.searchParams.get('service')
  const push = service === '/git-receive-pack' || asked === 'git-receive-pack'
  return { repository, service, url, push }
}

/** Why a git request is refused. */
export interface GitRefusal {
  readonly status: number
  readonly text: string
}

/**
 * The repository, or a refusal: without a token that may push, a push is refused; what a token may not
 * see is asked for again with a password (401), as GitHub does.
 */
export function gitAccess(
  world: World,
  token: Token | undefined,
  request: GitRequest,
): Repository | GitRefusal {
  const repository = findRepository(world, request.repository)
  const visible = repository !== undefined && maySee(token, repository)
  if (!visible || repository.pollsUntilReady > 0) {
    return token === undefined
      ? { status: 401, text: 'Repository not found.' }
      : { status: 404, text: 'Repository not found.' }
  }
  if (needsSignOn(token, repository)) {
    const org = repository.owner.login
    const text = `The '${org}' organization has enabled or enforced SAML SSO. To access this repository, you must use the HTTPS remote with a personal access token that has been authorized for this organization.`
    return { status: 403, text }
  }
  const allowed = !request.push || mayPush(token, repository)
  if (allowed && request.push && repository.archived) {
    return { status: 403, text: 'This repository was archived so it is read-only.' }
  }
  if (allowed) return repository
  if (token === undefined) return { status: 401, text: 'No anonymous write access.' }
  const { login } = actorOf(world, token)
  return { status: 403, text: `Permission to ${fullName(repository)}.git denied to ${login}.` }
}

function cgiEnvironment(
  repository: Repository,
  asked: GitRequest,
  request: IncomingMessage,
): Record<string, string> {
  const field = (name: string): string => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    GIT_PROJECT_ROOT: repository.bare.folder,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: field('git-protocol'),
    PATH_INFO: asked.service,
    QUERY_STRING: asked.url.searchParams.toString(),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: field('content-type'),
    CONTENT_LENGTH: field('content-length'),
    HTTP_CONTENT_ENCODING: field('content-encoding'),
    REMOTE_ADDR: '127.0.0.1',
    // git serves pushes only to somebody it can name.
    ...(asked.push ? { REMOTE_USER: 'pusher' } : {}),
  }
}

/**
 * Passes the request on to `git http-backend`; answers the status it gave. The answer is written but for
 * its end, so that what follows from a push is done before the client learns that it succeeded.
 */
export async function serveGit(
  repository: Repository,
  asked: GitRequest,
  [request, response]: readonly [IncomingMessage, ServerResponse],
): Promise<number> {
  const environment = cgiEnvironment(repository, asked, request)
  const backend = repository.bare.start(['http-backend'], environment)
  let head: Buffer | undefined = Buffer.alloc(0)
  let status = 200
  backend.stderr.resume()
  request.pipe(backend.stdin)
  // A client that went away would leave git waiting for the rest of its request.
  response.on('close', () => backend.stop())
  if (response.destroyed) backend.stop()
  backend.stdout.on('data', (chunk: Buffer) => {
    if (head === undefined) {
      response.write(chunk)
      return
    }
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const { status: told, headers } = cgiHead(head.toString('latin1', 0, end))
    status = told ?? status
    response.writeHead(status, headers)
    response.write(head.subarray(end + 4))
    head = undefined
  })
  const end = await backend.ended
  if (end instanceof Error) throw end
  return status
}

/** The lines at the start of what a CGI program prints. */
function cgiHead(text: string): {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
} {
  const headers: Record<string, string> = {}
  let status: number | undefined
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1).trim()
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10)
    else headers[name] = value
  }
  return { status, headers }
}

/** Lets pull requests show what a push brought. */
export async function afterPush(world: World, repository: Repository): Promise<void> {
  for (const target of world.repositories.values()) {
    for (const pull of target.pulls) {
      if (pull.state !== 'open' || pull.head.repository !== repository) continue
      const name = `refs/heads/${pull.head.branch}`
      if ((await repository.bare.reference(name)) !== pull.headCommit) {
        await followBranch(world, repository, name)
      }
    }
  }
}
