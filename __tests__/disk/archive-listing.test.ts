import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { fileChecksums, listArchive } from '../../src/disk/archive-listing.ts'
import type { ListingLimits } from '../../src/disk/archive-listing.ts'
import type { ArchiveListing } from '../../src/reproduce/listing.ts'
import { temporaryFolder } from '../support/git-repository.ts'
import { tarOf } from '../support/tar-of.ts'

const { folder, remove } = temporaryFolder()
const path = join(folder, 'download')
const environment = { PATH: process.env['PATH'] }

afterAll(remove)

async function list(content: Uint8Array | string, limits?: ListingLimits): Promise<ArchiveListing> {
  writeFileSync(path, content)
  const from = 'https://files.example/t.tbz'
  return await listArchive(path, { from, environment, ...(limits && { limits }) })
}

const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')
const files = { 'p-1/a': 'alpha', 'p-1/d/b': 'beta' }
const tar = tarOf(files)
const bzip2 = (content: Buffer): Buffer => execFileSync('bzip2', ['-9'], { input: content })
const zip = (content: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(content).map(([name, text]) => [name, Buffer.from(text)])),
  )

describe('an archive is listed', () => {
  test.each([
    ['gzip', gzipSync(tar)],
    ['bzip2', bzip2(tar)],
    ['zip', zip(files)],
  ])('compressed with %s', async (format, content) => {
    const listing = await list(content)
    expect(listing).toMatchObject({
      format,
      root: 'p-1',
      tarSha256: format === 'zip' ? undefined : hash(tar),
    })
    expect([...listing.entries]).toEqual([
      ['a', expect.objectContaining({ kind: 'file', size: 5, sha256: hash('alpha') })],
      ['d/b', expect.objectContaining({ kind: 'file', size: 4, sha256: hash('beta') })],
    ])
    expect([...listing.headers.keys()]).toEqual(format === 'zip' ? [] : ['a', 'd/b'])
  })

  test('without a top folder where there is not one', async () => {
    const listing = await list(gzipSync(tarOf({ 'p/a': 'x', b: 'y' })))
    expect([listing.root, ...listing.entries.keys()]).toEqual(['', 'p/a', 'b'])
  })
})

describe('is refused', () => {
  const small = { unpacked: 1000, held: 1000 }
  const large = { 'p/a': '0'.repeat(100_000) }
  test.each<[string, Uint8Array | string, ListingLimits | undefined]>([
    ['it is a web page', '<!doctype html><title>Log in</title>', undefined],
    ['it is neither a .tar.gz, a .tar.bz2 nor a .zip file', 'tally', undefined],
    ['its compression is damaged', gzipSync(tar).subarray(0, 40), undefined],
    ['its compression is damaged', bzip2(tar).subarray(0, 60), undefined],
    ['it is a damaged zip archive', zip(files).subarray(0, 60), undefined],
    ['it is not a tar archive, or it is damaged', gzipSync('x'.repeat(2000)), undefined],
    ['it unpacks to more than 1000 bytes', gzipSync(tarOf(large)), small],
    ['it unpacks to more than 1000 bytes', bzip2(tarOf(large)), small],
    ['it is a zip archive of more than 1000 bytes', zip(large), small],
  ])('%s', async (reason, content, limits) => {
    await expect(list(content, limits)).rejects.toMatchObject({
      code: 'archive-unreadable',
      message: `The archive at https://files.example/t.tbz cannot be compared: ${reason}.`,
    })
  })
})

test('the checksums of a file are those that opam states', async () => {
  writeFileSync(path, 'alpha')
  expect(await fileChecksums(path)).toEqual({
    md5: '2c1743a391305fbf367df8e4f069f9f9',
    sha256: hash('alpha'),
    sha512: createHash('sha512').update('alpha').digest('hex'),
  })
})
