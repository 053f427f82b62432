import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { publicDownloads } from '../../src/github/downloads.ts'
import type { Transfer } from '../../src/release/model/progress.ts'
import { startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const downloads = publicDownloads(0.001)

const text = 'the archive'
const hash = (name: string): string => createHash(name).update(text).digest('hex')
const expected = { sha256: hash('sha256'), sha512: hash('sha512'), size: text.length }

describe('the checksums of a public address', () => {
  test('are those of its bytes, asked for without a token', async () => {
    await using server = await startScriptedServer([{ text }])
    expect(await downloads.checksums(`${server.url}/a.tbz`, 1000)).toEqual(expected)
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization')
  })

  test('are those of the bytes that are stored, not of what they decode to: so opam saves them', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/x-tar' }
    await using server = await startScriptedServer([{ text, headers }])
    expect(await downloads.checksums(`${server.url}/a.tgz`, 1000)).toEqual(expected)
    expect(server.asked[0]?.headers).not.toHaveProperty('accept-encoding')
  })

  test('are told of while they come in', async () => {
    await using server = await startScriptedServer([{ text }])
    const told: Transfer[] = []
    await publicDownloads(0.001, (transfer) => told.push(transfer)).checksums(
      `${server.url}/a.tbz`,
      1000,
    )
    expect(told.at(-1)).toEqual({ done: text.length })
  })

  test('are found behind redirects', async () => {
    await using storage = await startScriptedServer([{ text }])
    await using server = await startScriptedServer([
      { status: 302, headers: { location: `${storage.url}/key?signature=x` } },
    ])
    expect(await downloads.checksums(`${server.url}/a.tbz`, 1000)).toEqual(expected)
    expect(storage.log()).toEqual(['GET /key?signature=x'])
  })

  test.each([404, 410])('are none where the answer is %d', async (status) => {
    await using server = await startScriptedServer(() => ({ status }))
    expect(await downloads.checksums(`${server.url}/a.tbz`, 1000)).toBeUndefined()
  })

  test('are found where the file is there a moment later', async () => {
    await using server = await startScriptedServer([{ status: 404 }, { text }])
    expect(await downloads.checksums(`${server.url}/a.tbz`, 1000)).toEqual(expected)
  })

  test.each<[string, Reply]>([
    ['a 503', { status: 503 }],
    ['a 408', { status: 408 }],
    ['a 429', { status: 429 }],
    ['a broken connection', 'hang-up'],
    ['an answer that ends too early', { text: 'the', cut: true }],
  ])('are found in a second attempt after %s', async (_name, trouble) => {
    await using server = await startScriptedServer([trouble, { text }])
    expect(await downloads.checksums(`${server.url}/a.tbz`, 1000)).toEqual(expected)
  })

  test('are a failure where the server never gives the file', async () => {
    await using server = await startScriptedServer(() => ({ status: 500 }))
    const url = `${server.url}/a.tbz`
    await expect(downloads.checksums(url, 1000)).rejects.toMatchObject({
      code: 'download-broken',
      message: `${url} could not be downloaded: 500 (Internal Server Error).`,
    })
    expect(server.asked).toHaveLength(4)
  })

  test('are a failure where the server speaks no TLS, after four attempts', async () => {
    await using server = await startScriptedServer([])
    const url = server.url.replace('http:', 'https:')
    await expect(downloads.checksums(url, 1000)).rejects.toMatchObject({
      code: 'download-broken',
      message: expect.stringMatching(/could not be downloaded: .*(?:SSL|TLS)/),
    })
  })

  test.each([
    [204, 'does not contain the whole file', 'Open the address'],
    [206, 'does not contain the whole file', 'Open the address'],
    [300, 'a branch and a tag on GitHub have the same name', 'refs/tags/'],
    [304, 'does not say where', 'Open the address'],
    [400, 'does not understand', 'Open the address'],
    [401, 'not public', 'Make it public'],
    [403, 'not public', 'Make it public'],
    [405, 'does not belong to a file', 'Open the address'],
    [418, 'refuses', 'Open the address'],
    [451, 'legal reasons', 'elsewhere'],
  ])('are a failure at once where the answer is %d, by its meaning', async (status, why, hint) => {
    await using server = await startScriptedServer([{ status }])
    await expect(downloads.checksums(`${server.url}/a.tbz`, 1000)).rejects.toMatchObject({
      code: 'download-refused',
      message: expect.stringMatching(new RegExp(`${why}.*: the server answered ${status}`)),
      hint: expect.stringContaining(hint),
    })
    expect(server.asked).toHaveLength(1)
  })

  test('are not made of more than may come, and no more is read', async () => {
    await using server = await startScriptedServer([{ text: 'x'.repeat(3_000_000) }])
    const told: Transfer[] = []
    const counted = publicDownloads(0.001, (transfer) => told.push(transfer))
    expect(await counted.checksums(server.url, text.length)).toBe('longer')
    expect(told.at(-1)?.done).toBeLessThan(1_000_000)
    expect(server.asked).toHaveLength(1)
  })
})

describe('a download that is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'))
  const path = join(folder, 'a.tbz')
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('lies in the file whole, with its checksums told', async () => {
    await using server = await startScriptedServer([{ text: 'the', cut: true }, { text }])
    const url = `${server.url}/a.tbz`
    expect(await downloads.keep(url, { path, limit: 1000 })).toEqual(expected)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  test('is given up where more comes than may', async () => {
    await using server = await startScriptedServer([{ text }])
    await expect(downloads.keep(server.url, { path, limit: 5 })).rejects.toMatchObject({
      code: 'archive-url-too-large',
    })
    expect(server.asked).toHaveLength(1)
  })

  test('is given up at once where more is announced than may come', async () => {
    const headers = { 'content-length': '5000000000' }
    await using server = await startScriptedServer([{ text, headers }])
    const failing = downloads.keep(`${server.url}/a.tbz`, { path, limit: 1000 })
    await expect(failing).rejects.toMatchObject({ code: 'archive-url-too-large' })
  })

  test('ends when nobody waits for it any more', async () => {
    const givenUp = new AbortController()
    await using server = await startScriptedServer(() => {
      setImmediate(() => {
        givenUp.abort()
      })
      return 'silence'
    })
    const kept = publicDownloads(0.001, undefined, givenUp.signal).keep(server.url, {
      path,
      limit: 100,
    })
    await expect(kept).rejects.toMatchObject({ code: 'download-broken' })
    expect(server.asked).toHaveLength(1)
  })

  test('is none where nothing is there, asked again once', async () => {
    await using server = await startScriptedServer(() => ({ status: 404 }))
    expect(await downloads.keep(server.url, { path, limit: 5 })).toBeUndefined()
    expect(server.asked).toHaveLength(2)
  })
})

describe('redirects', () => {
  test('without an end are told', async () => {
    await using server = await startScriptedServer(() => ({
      status: 302,
      headers: { location: '/' },
    }))
    await expect(downloads.checksums(server.url, 1000)).rejects.toMatchObject({
      code: 'download-refused',
      message: expect.stringContaining('redirects endlessly'),
    })
    expect(server.asked).toHaveLength(11)
  })

  test.each(['file:///etc/passwd', 'data:,x', 'ftp://files.example/a'])(
    'to %s are not followed',
    async (location) => {
      await using server = await startScriptedServer([{ status: 302, headers: { location } }])
      await expect(downloads.checksums(server.url, 1000)).rejects.toMatchObject({
        code: 'download-refused',
      })
    },
  )
})
