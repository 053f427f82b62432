import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { webPages } from '../../src/github/web-page.ts'

const server = createServer(({ method, url = '' }, answer) => {
  answer.writeHead(method === 'HEAD' ? Number(url.slice(1)) : 500).end()
})
let here = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  here = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`
})
afterAll(() => {
  server.close()
})

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

test.each([
  ['200', 'there'],
  ['404', 'missing'],
  ['503', 'unknown'],
])('a page that answers %s is %s', async (status, state) => {
  expect(await webPages.look(`${here}/${status}`)).toBe(state)
})

test('a page that nobody serves is unknown', async () => {
  expect(await webPages.look('http://127.0.0.1:9/')).toBe('unknown')
})
