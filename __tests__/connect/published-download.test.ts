import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { downloadPublished } from '../../src/connect/published-download.ts'
import { publicDownloads } from '../../src/github/downloads.ts'
import type { Downloading } from '../../src/reproduce/reproduce.ts'
import { startScriptedServer } from '../github/scripted-server.ts'
import type { Reply } from '../github/scripted-server.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()

afterAll(remove)

/** Downloads from the addresses of a server that answers as told, without pauses. */
async function download(
  replies: Readonly<Record<string, Reply>>,
): Promise<{ readonly downloading: Downloading; readonly url: string }> {
  await using server = await startScriptedServer(({ url }) => replies[url] ?? { status: 404 })
  const addresses = Object.keys(replies).map((path) => `${server.url}${path}`)
  const path = join(mkdtempSync(join(folder, 'download-')), 'published')
  const downloading = await downloadPublished(addresses, path, publicDownloads(0))
  return { downloading, url: server.url }
}

test('an archive is downloaded, with its checksums', async () => {
  const { downloading } = await download({ '/a.tbz': { text: 'alpha' } })
  expect(downloading).toMatchObject({
    kind: 'downloaded',
    size: 5,
    checksums: { md5: '2c1743a391305fbf367df8e4f069f9f9' },
  })
})

test('a mirror stands in for an address that is gone, or breaks', async () => {
  const { downloading, url } = await download({
    '/gone.tbz': { status: 404 },
    '/cut.tbz': { text: 'al', cut: true },
    '/mirror.tbz': { text: 'alpha' },
  })
  expect(downloading).toMatchObject({ kind: 'downloaded', address: `${url}/mirror.tbz` })
})

test.each<[string, Reply, string]>([
  ['is gone', { status: 404 }, 'archive-unavailable'],
  ['breaks', { text: 'al', cut: true }, 'download-broken'],
  ['asks for a login', { status: 401 }, 'download-refused'],
])('an archive that %s is unavailable, with the reason', async (_, reply, code) => {
  const { downloading } = await download({ '/a.tbz': reply })
  expect(downloading).toMatchObject({ kind: 'unavailable', why: { code } })
})
