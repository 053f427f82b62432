import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { proxiedDownload, proxiedFetch } from '../../src/github/network.ts'
import { boundedBody } from '../../src/github/bounded-body.ts'
import type { StreamedAnswer } from '../../src/github/network.ts'
import { startProxy } from '../support/proxy.ts'
import { startScriptedServer } from './scripted-server.ts'

const lower = ['http_proxy', 'https_proxy', 'no_proxy'] as const
const names = [...lower, ...lower.map((name) => name.toUpperCase())]

async function textOf({ body }: StreamedAnswer): Promise<string> {
  return (await boundedBody(body, null)).toString()
}

/** Answers with a piece of the body every 60 ms, and then with nothing more. */
async function slowServer(pieces: readonly string[]): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((_request, response) => {
    void (async () => {
      for (const piece of pieces) {
        response.write(piece)
        await setTimeout(60)
      }
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

afterEach(() => {
  for (const name of names) delete process.env[name]
})

describe('a request', () => {
  test.each([
    ['http_proxy', 'http', 80],
    ['HTTP_PROXY', 'http', 80],
    ['https_proxy', 'https', 443],
    ['HTTPS_PROXY', 'https', 443],
  ])('goes through the proxy that %s names for %s', async (name, protocol, port) => {
    await using server = await startScriptedServer([{ text: 'hello' }])
    await using proxy = await startProxy(server.url)
    process.env[name] = `http://127.0.0.1:${proxy.port}`
    const host = `${name.toLowerCase()}-${name === name.toLowerCase() ? 'a' : 'b'}.forge.test`
    const answer = await proxiedFetch(`${protocol}://${host.replace('_', '-')}/path`).catch(
      () => undefined,
    )
    expect(proxy.asked).toEqual([`CONNECT ${host.replace('_', '-')}:${port}`])
    // Behind the tunnel of https the server would have to speak TLS.
    expect(answer && (await textOf(answer))).toBe(protocol === 'http' ? 'hello' : undefined)
  })

  test.each(['no_proxy', 'NO_PROXY'])('goes straight to a host that %s names', async (name) => {
    process.env['http_proxy'] = 'http://127.0.0.1:9'
    process.env[name] = '.forge.test'
    const host = name === 'no_proxy' ? 'two' : 'three'
    await expect(proxiedFetch(`http://${host}.forge.test/`)).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) },
    })
  })

  test('goes straight to this machine', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:9'
    await using server = await startScriptedServer([{ text: 'hello' }])
    expect(await textOf(await proxiedFetch(server.url))).toBe('hello')
  })

  test('for a file goes through the proxy as well, and tells which one refused', async () => {
    await using server = await startScriptedServer([{ text: 'hello' }])
    await using proxy = await startProxy(server.url)
    process.env['http_proxy'] = `http://127.0.0.1:${proxy.port}`
    const { status, body } = await proxiedDownload('http://seven.forge.test/a.tgz')
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    expect([status, Buffer.concat(chunks).toString()]).toEqual([200, 'hello'])
    expect(proxy.asked).toEqual(['CONNECT seven.forge.test:80'])
    process.env['http_proxy'] = 'http://127.0.0.1:9'
    await expect(proxiedDownload('http://eight.forge.test/')).rejects.toThrow(
      'the proxy http://127.0.0.1:9 failed',
    )
  })

  test('that a proxy refuses tells which, and never its password', async () => {
    await using proxy = await startProxy('http://127.0.0.1:9', { status: 407 })
    process.env['http_proxy'] = `http://mona:pa55word@127.0.0.1:${proxy.port}`
    const failure = await startScriptedServer([]).then(async (server) => {
      await using one = server
      const client = one.client({ apiUrl: 'http://four.forge.test' })
      return await client.call({ method: 'GET', path: '/', doing: 'ask' }).catch(String)
    })
    expect(failure).toContain(`the proxy http://127.0.0.1:${proxy.port} failed`)
    expect(failure).toContain('407')
    expect(failure).not.toContain('pa55word')
    expect(proxy.credentials[0]).toBe(`Basic ${Buffer.from('mona:pa55word').toString('base64')}`)
  })

  test('that no proxy answers tells which', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:9'
    await expect(proxiedFetch('http://five.forge.test/')).rejects.toThrow(
      /the proxy http:\/\/127\.0\.0\.1:9 failed: .*ECONNREFUSED/,
    )
  })

  test.each(['socks5://mona:pa55word@127.0.0.1:9', 'http://mona:pa55word@', 'mona:pa55word@:::'])(
    'where the environment names no proxy in %s says so without quoting it',
    async (proxy) => {
      process.env['http_proxy'] = proxy
      await expect(proxiedFetch(`http://six${proxy.length}.forge.test/`)).rejects.toThrow(
        /^HTTP_PROXY does not name a proxy such as http:\/\/proxy\.example:8080$/,
      )
    },
  )

  const chunks = ['a', 'b', 'c', 'd', 'e', 'f']
  test.each([
    ['that answers nothing', [], { silence: 40, total: 9000 }, 'nothing arrived for 0.04 seconds'],
    ['that stops', ['a'], { silence: 40, total: 9000 }, 'nothing arrived for 0.04 seconds'],
    ['that trickles', chunks, { silence: 9000, total: 150 }, 'it took more than 0.15 seconds'],
  ])('to a server %s is given up, and told why', async (_name, pieces, limits, words) => {
    await using server = await slowServer(pieces)
    const asked = async (): Promise<string> =>
      await textOf(await proxiedFetch(server.url, {}, limits))
    await expect(asked()).rejects.toThrow(words)
    const fetched = async (): Promise<string> =>
      await textOf(await proxiedDownload(server.url, limits))
    await expect(fetched()).rejects.toThrow(words)
  })
})

test('an answer that came while this process was busy is no silence', async () => {
  await using server = await slowServer(['a'])
  const asked = proxiedFetch(server.url, {}, { silence: 120, total: 9000 })
  // The server answers from this process, too: the request is under way, and then nobody looks.
  await setTimeout(40)
  const busyUntil = performance.now() + 200
  while (performance.now() < busyUntil) continue
  const { status, dismiss } = await asked
  await dismiss()
  expect(status).toBe(200)
})

test('a download that breaks before anybody reads it is told to the reader, and to nobody else', async () => {
  await using server = await startScriptedServer([{ text: 'the archive', cut: true }])
  const { body } = await proxiedDownload(server.url)
  await setTimeout(200)
  const read = async (): Promise<void> => {
    for await (const _ of body) continue
  }
  await expect(read()).rejects.toBeInstanceOf(Error)
})
