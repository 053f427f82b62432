import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { githubClient } from '../../src/github/client.ts'
import type { GithubAccess } from '../../src/github/access.ts'
import type { GithubClient } from '../../src/github/client.ts'

/** A request as the server got it. */
export interface Asked {
  readonly method: string
  /** Path and query, as sent. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What to answer; `hang-up` closes the connection with no answer, `silence` keeps it open with none. */
export type Reply =
  | 'hang-up'
  | 'silence'
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly json?: unknown
      readonly text?: string
      /** Break the connection in the middle of the answer. */
      readonly cut?: boolean
    }

/** A server on loopback that answers as it is told and remembers what it was asked. */
export interface ScriptedServer extends AsyncDisposable {
  readonly url: string
  readonly asked: Asked[]
  /** `METHOD path` of all requests, in order. */
  readonly log: () => readonly string[]
  readonly client: (access?: Partial<GithubAccess>) => GithubClient
}

/** The token that the clients of scripted servers have. */
export const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'

/** Starts a server; each request gets the answer of `script`, a list being used up from its front. */
export async function startScriptedServer(
  script: Reply[] | ((asked: Asked) => Reply),
): Promise<ScriptedServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const { method = '', url = '', headers } = request
    const one = { method, url, headers, body: Buffer.concat(chunks).toString('latin1') }
    asked.push(one)
    const reply = typeof script === 'function' ? script(one) : script.shift()
    if (reply === 'hang-up') request.socket.destroy()
    else if (reply === 'silence') return
    else if (reply === undefined) response.writeHead(501).end()
    else if (typeof reply === 'object' && reply.cut === true) {
      response.writeHead(200, { 'content-length': '1000' })
      response.write(reply.text, () => request.socket.destroy())
    } else {
      const type = reply.json === undefined ? 'text/plain' : 'application/json'
      response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers })
      response.end(reply.json === undefined ? reply.text : JSON.stringify(reply.json))
    }
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    asked,
    log: () => asked.map((one) => `${one.method} ${one.url}`),
    client: (access = {}) =>
      githubClient({
        apiUrl: url,
        graphqlUrl: `${url}/graphql`,
        token: secret,
        tokenInput: 'opam-token',
        waitFactor: 0.001,
        ...access,
      }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
