import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request as it came in on the wire. */
export interface SeenRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** All header fields, `Name: text`, one per line. */
  readonly headers: string
  readonly body: string
}

/** What stands before a server: it hands requests on, and knows what came in. */
export interface Front extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  readonly seen: readonly SeenRequest[]
}

/** How a front changes what passes. */
export interface FrontOptions {
  /** The path at the server of a path that was asked for. */
  readonly path?: (path: string) => string
  /** What is made of a JSON answer. */
  readonly answer?: (value: unknown, request: SeenRequest) => unknown
  /** Answers in the place of the server. */
  readonly instead?: (request: SeenRequest) => Instead | undefined
}

/** An answer that a front makes itself. */
export interface Instead {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Starts a front for the server at an address; without one it only answers itself. */
export async function startFront(
  to: string | undefined,
  options: FrontOptions = {},
): Promise<Front> {
  const seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy())
  })
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await wholeOf(request)
    const { method = 'GET', url: path = '/' } = request
    const one = { method, path, headers: headerLines(request), body: body.toString('latin1') }
    seen.push(one)
    const instead = options.instead?.(one) ?? (to === undefined ? { status: 404 } : undefined)
    if (instead !== undefined) {
      response.writeHead(instead.status, instead.headers).end(instead.body)
      return
    }
    const target = new URL((options.path ?? ((same) => same))(path), to)
    const answer = await forwarded(request, target, body)
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers
    const content = await wholeOf(answer)
    const isJson = String(answer.headers['content-type']).includes('json') && content.length > 0
    const { answer: change } = options
    const changed =
      isJson && change !== undefined
        ? Buffer.from(JSON.stringify(change(JSON.parse(content.toString()), one)))
        : content
    const hasBody = answer.statusCode !== 204 && answer.statusCode !== 304
    const length = hasBody ? { 'content-length': changed.length } : {}
    response.writeHead(answer.statusCode ?? 502, { ...headers, ...length }).end(changed)
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function forwarded(
  { method, headers }: IncomingMessage,
  target: URL,
  body: Buffer,
): Promise<IncomingMessage> {
  const { 'transfer-encoding': _, ...rest } = headers
  const onward = send(target, { method, headers: { ...rest, host: target.host } })
  onward.end(body)
  return await new Promise((resolve, reject) => {
    onward.once('response', resolve)
    onward.once('error', reject)
  })
}

async function wholeOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function headerLines({ rawHeaders }: IncomingMessage): string {
  const lines: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  }
  return lines.join('\n')
}
