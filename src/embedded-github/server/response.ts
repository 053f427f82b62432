import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Answer } from '../rest/call.ts'
import type { Token } from '../world/tokens.ts'
import type { World } from '../world/world.ts'

/** What GitHub tells with every answer of its APIs. */
export function standingHeaders(
  world: World,
  token: Token | undefined,
  version: string,
): Readonly<Record<string, string>> {
  return {
    Server: 'github.com',
    'X-GitHub-Media-Type': 'github.v3; format=json',
    ...(version === '' ? {} : { 'X-GitHub-Api-Version-Selected': version }),
    ...rateLimitHeaders(world, token),
    ...(token?.kind === 'classic' ? classicHeaders(token) : {}),
  }
}

function classicHeaders({
  scopes,
  expires,
}: Extract<Token, { kind: 'classic' }>): Readonly<Record<string, string>> {
  return {
    'X-OAuth-Scopes': scopes.join(', '),
    'X-Accepted-OAuth-Scopes': '',
    ...(expires === undefined ? {} : { 'GitHub-Authentication-Token-Expiration': expires }),
  }
}

/** An id for the answer, in GitHub's form, that counts up. */
export function requestId(number: number): string {
  return `EMB0:${number.toString(16).toUpperCase().padStart(6, '0')}`
}

/** Sends an answer. */
export async function send(
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  [request, response]: readonly [IncomingMessage, ServerResponse],
): Promise<void> {
  const { body } = answer
  const all: Record<string, string | number> = { ...headers, ...answer.headers }
  // A body that was not read, of an upload that was refused, must not stay in the connection.
  request.resume()
  if (body === undefined) {
    response.writeHead(answer.status, all).end()
    return
  }
  if (body.kind === 'file') {
    all['Content-Type'] = body.type
    all['Content-Length'] = (await stat(body.path)).size
    response.writeHead(answer.status, all)
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(body.path), response).catch(() => undefined)
    return
  }
  let bytes: Buffer
  switch (body.kind) {
    case 'json':
      bytes = Buffer.from(JSON.stringify(body.value), 'utf8')
      all['Content-Type'] = 'application/json; charset=utf-8'
      break
    case 'bytes':
      bytes = body.bytes
      all['Content-Type'] = body.type
      break
    case 'text':
      bytes = Buffer.from(body.text, 'utf8')
      all['Content-Type'] = body.type
      break
  }
  all['Content-Length'] = bytes.length
  response.writeHead(answer.status, all)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Requests an hour, by kind of token; nothing is ever used up, limits are met through faults only. */
function hourly(token: Token | undefined): number {
  if (token === undefined) return 60
  return token.kind === 'workflow' ? 1000 : 5000
}

/** The header fields every answer carries. */
function rateLimitHeaders(
  world: World,
  token: Token | undefined,
): Readonly<Record<string, string>> {
  const most = hourly(token)
  const reset = Math.floor(world.now().getTime() / 1000) + 3600
  return {
    'X-RateLimit-Limit': String(most),
    'X-RateLimit-Remaining': String(most),
    'X-RateLimit-Used': '0',
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Resource': 'core',
  }
}
