import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import { connect } from 'node:net'

/** A proxy on this machine, that leads wherever it is asked to the same server. */
export interface Proxy extends AsyncDisposable {
  readonly port: number
  /** What was asked of it: `CONNECT host:port`, `GET http://host/path`. */
  readonly asked: readonly string[]
  /** The credentials that came with each, as they were sent; empty where none did. */
  readonly credentials: readonly string[]
}

/** Starts a proxy that tunnels (`CONNECT`) and forwards; `status` refuses all instead. */
export async function startProxy(
  destination: string,
  { status = 200 }: { readonly status?: number } = {},
): Promise<Proxy> {
  const asked: string[] = []
  const credentials: string[] = []
  const to = new URL(destination)
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    credentials.push(request.headers['proxy-authorization'] ?? '')
    const path = new URL(request.url ?? '').pathname + new URL(request.url ?? '').search
    const { 'proxy-authorization': _, ...headers } = request.headers
    if (status !== 200) {
      response.writeHead(status).end()
      return
    }
    const onward = send(new URL(path, to), { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('connect', (request, client) => {
    asked.push(`CONNECT ${request.url}`)
    credentials.push(request.headers['proxy-authorization'] ?? '')
    client.on('error', () => undefined)
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const upstream = connect(Number(to.port), to.hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
    server.once('close', () => client.destroy())
  })
  server.setMaxListeners(0)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    asked,
    credentials,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      server.emit('close')
    },
  }
}
