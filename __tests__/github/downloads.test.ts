import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { publicDownloads } from '../../src/github/downloads.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const downloads = publicDownloads(0.001)

const text = 'the archive'
const hash = (name: string): string => createHash(name).update(text).digest('hex')
const expected = { sha256: hash('sha256'), sha512: hash('sha512'), size: text.length }

describe('the checksums of a public address', () => {
  test('are those of its bytes, asked for without a token', async () => {
    await using server = await startScriptedServer([{ text }])
    expect(await downloads.checksums(`${server.url}/a.tbz`)).toEqual(expected)
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization')
  })

  test('are found behind redirects', async () => {
    await using storage = await startScriptedServer([{ text }])
    await using server = await startScriptedServer([
      { status: 302, headers: { location: `${storage.url}/key?signature=x` } },
    ])
    expect(await downloads.checksums(`${server.url}/a.tbz`)).toEqual(expected)
    expect(storage.log()).toEqual(['GET /key?signature=x'])
  })

  test.each([404, 410])('are none where the answer is %d', async (status) => {
    await using server = await startScriptedServer(() => ({ status }))
    expect(await downloads.checksums(`${server.url}/a.tbz`)).toBeUndefined()
  })

  test('are found where the file is there a moment later', async () => {
    await using server = await startScriptedServer([{ status: 404 }, { text }])
    expect(await downloads.checksums(`${server.url}/a.tbz`)).toEqual(expected)
  })

  test.each<[string, Reply]>([
    ['a 503', { status: 503 }],
    ['a 429', { status: 429 }],
    ['a broken connection', 'hang-up'],
    ['an answer that ends too early', { text: 'the', cut: true }],
  ])('are found in a second attempt after %s', async (_name, trouble) => {
    await using server = await startScriptedServer([trouble, { text }])
    expect(await downloads.checksums(`${server.url}/a.tbz`)).toEqual(expected)
  })

  test('are a failure where the server never gives the file', async () => {
    await using server = await startScriptedServer(() => ({ status: 500 }))
    const url = `${server.url}/a.tbz`
    await expect(downloads.checksums(url)).rejects.toMatchObject({
      code: 'download-broken',
      message: `${url} could not be downloaded: 500.`,
    })
    expect(server.asked).toHaveLength(4)
  })

  test.each([401, 403])('are a failure at once where the answer is %d', async (status) => {
    await using server = await startScriptedServer([{ status }])
    await expect(downloads.checksums(`${server.url}/a.tbz`)).rejects.toMatchObject({
      code: 'download-refused',
    })
    expect(server.asked).toHaveLength(1)
  })
})
