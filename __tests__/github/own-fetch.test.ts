import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isOwnAddress } from '../../src/github/addresses.ts'
import { uploadAsset } from '../../src/github/assets.ts'
import { publicDownloads } from '../../src/github/downloads.ts'
import type { ForgeRelease } from '../../src/release/model/ports/source-forge.ts'
import { secret, startScriptedServer } from './scripted-server.ts'

const read = { method: 'GET', path: '/repos/ana/tally', doing: 'read the repository' } as const

describe('a token stays with the server of the API', () => {
  test.each([301, 302, 303, 307, 308])('where a %d leads to another one', async (status) => {
    await using other = await startScriptedServer(() => ({ json: {} }))
    const location = `${other.url}/repos/ana/tally`
    await using server = await startScriptedServer(() => ({ status, headers: { location } }))
    for (const method of ['GET', 'PATCH'] as const) {
      const asked = server.client().call({ ...read, method, repeatable: false })
      await expect(asked).rejects.toMatchObject({
        code: 'github-unreachable',
        message: expect.stringContaining(
          `it redirects to another server, ${new URL(other.url).host}`,
        ),
      })
    }
    expect(other.asked).toEqual([])
  })

  test('where a redirect stays there, as that of a renamed repository does', async () => {
    await using server = await startScriptedServer([
      { status: 307, headers: { location: '/repositories/7' } },
      { json: { id: 7 } },
    ])
    const body = { name: 'x' }
    const { data } = await server.client().call({ ...read, method: 'PATCH', body })
    expect(data).toEqual({ id: 7 })
    expect(server.log()).toEqual(['PATCH /repos/ana/tally', 'PATCH /repositories/7'])
    expect(server.asked.map((one) => one.headers.authorization)).toEqual([
      `token ${secret}`,
      `token ${secret}`,
    ])
    expect(server.asked[1]?.body).toBe(JSON.stringify(body))
  })

  test('where redirects never end', async () => {
    await using server = await startScriptedServer(() => ({
      status: 302,
      headers: { location: '/x' },
    }))
    await expect(server.client().call({ ...read, repeatable: false })).rejects.toThrow(
      'it redirects endlessly',
    )
    expect(server.asked).toHaveLength(6)
  })

  test('where a release says that assets are uploaded elsewhere', async () => {
    await using other = await startScriptedServer(() => ({ json: {} }))
    await using server = await startScriptedServer([])
    const folder = await mkdtemp(join(tmpdir(), 'own-fetch-'))
    const path = join(folder, 'a.tbz')
    await writeFile(path, 'archive')
    const archive = { path, name: 'a.tbz', size: 7, root: 'a', sha256: '', sha512: '' }
    const release = {
      id: 1,
      tag: 'v1',
      assets: [],
      draft: true,
      uploadUrl: `${other.url}/assets{?name,label}`,
    }
    const repository = { owner: 'ana', name: 'tally' }
    const whole: ForgeRelease = {
      ...release,
      name: '',
      body: '',
      prerelease: false,
      immutable: false,
      webUrl: server.url,
    }
    const sent = uploadAsset(server.client(), { repository, release: whole }, archive)
    await expect(sent).rejects.toMatchObject({
      code: 'address-foreign',
      message: expect.stringContaining(new URL(other.url).host),
    })
    expect([...other.asked, ...server.asked]).toEqual([])
    await rm(folder, { recursive: true })
  })

  test('where the next page of a list is said to be elsewhere', async () => {
    await using other = await startScriptedServer(() => ({ json: ['stolen'] }))
    await using server = await startScriptedServer([
      { json: [1], headers: { link: `<${other.url}/list?page=2>; rel="next"` } },
      { json: [2] },
    ])
    expect(await server.client().pages({ path: '/list', doing: 'list' })).toEqual([1, 2])
    expect(other.asked).toEqual([])
  })

  test("where a repository's page is said to be elsewhere", async () => {
    await using other = await startScriptedServer(() => ({ text: '' }))
    await using server = await startScriptedServer([])
    expect(await server.client().pushAccess(`${other.url}/ana/tally`)).toMatchObject({
      kind: 'unknown',
    })
    expect(other.asked).toEqual([])
  })

  test('where an asset is downloaded: that is done without one', async () => {
    await using other = await startScriptedServer([{ text: 'archive' }])
    expect(await publicDownloads(0).checksums(`${other.url}/a.tbz`, 1000)).toMatchObject({
      size: 7,
    })
    expect(other.asked[0]?.headers).not.toHaveProperty('authorization')
  })
})

describe('of the API', () => {
  test.each([
    ['https://api.github.com', 'https://uploads.github.com/x', true],
    ['https://api.github.com', 'https://github.com/o/r', true],
    ['https://api.github.com', 'https://api.github.com/x', true],
    ['https://api.acme.ghe.com', 'https://uploads.acme.ghe.com/x', true],
    ['https://git.house.example/api/v3', 'https://git.house.example/api/uploads/x', true],
    ['https://git.house.example/api/v3', 'https://uploads.git.house.example/x', true],
    ['https://api.github.com', 'http://api.github.com/x', false],
    ['https://api.github.com', 'https://api.github.com:8443/x', false],
    ['https://api.github.com', 'https://github.com.evil.example/x', false],
    ['https://api.github.com', 'https://evil.example/github.com', false],
    ['https://api.github.com', 'https://github.com@evil.example/x', false],
    ['https://api.github.com', 'https://mona:x@github.com/x', false],
    ['https://api.github.com', 'https://raw.github.com/x', false],
    ['https://api.github.com', '/x', false],
    ['http://127.0.0.1:80', 'http://127.0.0.1:81/x', false],
  ])('%s the address %s is own: %s', (api, address, expected) => {
    expect(isOwnAddress(api, address)).toBe(expected)
  })
})
