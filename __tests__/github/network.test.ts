import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { proxiedFetch } from '../../src/github/network.ts'
import { startScriptedServer } from './scripted-server.ts'

interface Proxy extends AsyncDisposable {
  readonly url: string
  /** The hosts that were asked for. */
  readonly tunnels: readonly string[]
}

/** A proxy that leads wherever it is asked to the same server. */
async function startProxy(destination: string): Promise<Proxy> {
  const tunnels: string[] = []
  const server = createServer()
  const { port: to } = new URL(destination)
  server.on('connect', (request, client) => {
    tunnels.push(request.url ?? '')
    const upstream = connect(Number(to), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
    server.once('close', () => upstream.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    tunnels,
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.emit('close')
    },
  }
}

const names = ['http_proxy', 'https_proxy', 'no_proxy'] as const

afterEach(() => {
  for (const name of names) delete process.env[name]
})

describe('a request', () => {
  test('goes through the proxy that the environment names', async () => {
    await using server = await startScriptedServer([{ text: 'hello' }])
    await using proxy = await startProxy(server.url)
    process.env['http_proxy'] = proxy.url
    const response = await proxiedFetch('http://one.forge.test/path')
    expect(await response.text()).toBe('hello')
    expect(proxy.tunnels).toEqual(['one.forge.test:80'])
    expect(server.log()).toEqual(['GET /path'])
  })

  test('goes straight to a host that no_proxy names', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:9'
    process.env['no_proxy'] = '.forge.test'
    await expect(proxiedFetch('http://two.forge.test/')).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) },
    })
  })

  test('is given up after its time', async () => {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(proxiedFetch(`http://127.0.0.1:${port}/`, {}, 50)).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    server.closeAllConnections()
    server.close()
  })
})
