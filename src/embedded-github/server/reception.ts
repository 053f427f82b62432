import { GraphQLError } from 'graphql'
import type { DocumentNode } from 'graphql'
import type { IncomingMessage } from 'node:http'
import { restRoutes } from '../rest/api.ts'
import { storagePath } from '../rest/downloads.ts'
import type { Surface } from './exchange.ts'
import { documentIn, isMutation } from '../graphql/execute.ts'
import { isRecord, parseJson } from '../../text/json.ts'
import type { Json } from '../../text/json.ts'
import { readBody } from './received-body.ts'
import { findRoute } from '../rest/route.ts'
import type { Match } from '../rest/route.ts'
import { uploadRoutes } from '../rest/asset-routes.ts'
import { gitRequest } from './smart-http.ts'
import type { GitRequest } from './smart-http.ts'
import { secretOf } from '../world/tokens.ts'
import type { Token, TokenKind } from '../world/tokens.ts'
import type { World } from '../world/world.ts'

/** A request, understood; nothing has been done about it yet. */
export interface Reception {
  readonly surface: Surface
  readonly method: string
  readonly url: URL
  /** The path below the surface's root; `/graphql` for all of GraphQL. */
  readonly path: string
  readonly token: Token | undefined
  readonly tokenKind: TokenKind
  /** The REST operation it is for. */
  readonly match: Match | undefined
  /** The GraphQL document it sends, or why that cannot be read. */
  readonly document: DocumentNode | GraphQLError | undefined
  readonly git: GitRequest | undefined
  /** Its JSON; the empty object where there was no body, `undefined` where it is no JSON. */
  readonly body: Json | undefined
  /** Whether the client broke off before its body was whole. */
  readonly broken: boolean
  readonly writes: boolean
}

function surfaceOf(url: URL): readonly [Surface, string] {
  const { pathname } = url
  for (const [root, surface] of [
    ['/api/v3', 'rest'],
    ['/api/uploads', 'uploads'],
    ['/api/graphql', 'graphql'],
  ] as const) {
    if (pathname === root || pathname.startsWith(`${root}/`)) {
      return [surface, surface === 'graphql' ? '/graphql' : pathname.slice(root.length)]
    }
  }
  if (gitRequest(url) !== undefined) return ['git', pathname]
  const download = pathname.startsWith(storagePath) || pathname.includes('/releases/download/')
  return [download ? 'download' : 'web', pathname]
}

/** Reads a request; the body of an upload or of a push is left to be streamed. */
export async function receive(world: World, request: IncomingMessage): Promise<Reception> {
  const url = new URL(request.url ?? '/', world.addresses.web)
  const [surface, path] = surfaceOf(url)
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  const routes = surface === 'uploads' ? uploadRoutes : restRoutes
  const api = surface === 'rest' || surface === 'uploads'
  const match = api ? findRoute(routes, method, path) : undefined
  const git = surface === 'git' ? gitRequest(url) : undefined
  const secret = secretOf(request.headers.authorization)
  const token = secret === undefined ? undefined : world.tokens.get(secret)
  const streamed = surface === 'git' || match?.route.takesFile === true
  const bytes = streamed ? Buffer.alloc(0) : await readBody(request)
  const text = bytes?.toString('utf8') ?? ''
  const body = text === '' ? {} : parseJson(text)
  const document = surface === 'graphql' ? documentIn(isRecord(body) ? body : {}) : undefined
  const mutation =
    document !== undefined && !(document instanceof GraphQLError) && isMutation(document)
  return {
    surface,
    method,
    url,
    path,
    token,
    tokenKind: secret === undefined ? 'none' : (token?.kind ?? 'unknown'),
    match,
    document,
    git,
    body,
    broken: bytes === undefined,
    writes: mutation || match?.route.writes === true || (git?.push === true && method === 'POST'),
  }
}
