import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readBack } from '../../src/disk/read-back.ts'
import type { TarOrder, WrittenTar } from '../../src/disk/tar-stream.ts'
import { writeTarball } from '../../src/disk/tar-stream.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
const environment = { PATH: process.env['PATH'] }
const path = join(folder, 'p-1.tbz')
const order: TarOrder = {
  root: 'p-1',
  time: 7,
  files: [
    { entry: { kind: 'folder', path: 'src' }, stored: undefined },
    { entry: { kind: 'symlink', path: 'link', target: 'src' }, stored: undefined },
  ],
}
let written: WrittenTar

beforeAll(async () => {
  written = await writeTarball(path, order, environment)
})
afterAll(remove)

/** Another tar archive, compressed to a file. */
function compressed(name: string, tar: Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, execFileSync('bzip2', ['-9'], { input: tar }))
  return file
}

function tarOf(file: string): Buffer {
  return execFileSync('bzip2', ['-dc', file])
}

test('an archive that holds what was written is taken', async () => {
  const read = await readBack(path, { ...order, written }, environment)
  expect(read.size).toBe(readFileSync(path).length)
})

describe('an archive is refused', () => {
  test('that holds another entry', async () => {
    const files = order.files.map(({ entry }) => ({
      entry: { ...entry, path: entry.path.replace('src', 'lib') },
      stored: undefined,
    }))
    await expect(readBack(path, { ...order, files, written }, environment)).rejects.toMatchObject({
      code: 'archive-damaged',
      message: expect.stringContaining('"p-1/src" is not the entry that was planned'),
    })
  })

  test('of another time', async () => {
    const later = { ...order, time: 8, written }
    await expect(readBack(path, later, environment)).rejects.toMatchObject({
      code: 'archive-damaged',
    })
  })

  test('that lacks an entry', async () => {
    const tar = tarOf(path)
    const file = compressed('short.tbz', Buffer.concat([tar.subarray(0, 512), tar.subarray(1024)]))
    await expect(readBack(file, { ...order, written }, environment)).rejects.toMatchObject({
      message: expect.stringContaining('it has 1 entries instead of 2'),
    })
  })

  test('whose content differs', async () => {
    const other = { ...order, written: { ...written, sha256: 'another' } }
    await expect(readBack(path, other, environment)).rejects.toMatchObject({
      message: expect.stringContaining('its content differs'),
    })
  })

  test('that is no tar archive', async () => {
    const file = compressed('text.tbz', Buffer.from('x'.repeat(2048)))
    await expect(readBack(file, { ...order, written }, environment)).rejects.toMatchObject({
      message: expect.stringContaining('a header is not ustar'),
    })
  })

  test('that bzip2 cannot read', async () => {
    const file = join(folder, 'cut.tbz')
    writeFileSync(file, readFileSync(path).subarray(0, -10))
    await expect(readBack(file, { ...order, written }, environment)).rejects.toMatchObject({
      code: 'bzip2-failed',
    })
  })
})
