import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { bzip2Compression } from '../../src/disk/bzip2-compression.ts'
import { writeCheckedArchive } from '../../src/disk/checked-archive.ts'
import type { Compression } from '../../src/disk/compression.ts'
import type { TarOrder } from '../../src/disk/tar-stream.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
const bzip2 = bzip2Compression({ PATH: process.env['PATH'] })
const path = join(folder, 'p-1.tbz')
const order: TarOrder = {
  root: 'p-1',
  time: 7,
  files: [
    { entry: { kind: 'folder', path: 'src' }, stored: undefined },
    { entry: { kind: 'symlink', path: 'link', target: 'src' }, stored: undefined },
  ],
}

afterAll(remove)

/** `bzip2` that compresses something else than it is given. */
function compressing(change: (tar: Buffer) => Buffer): Compression {
  return {
    ...bzip2,
    compress: async function* (pieces) {
      const held: Uint8Array[] = []
      for await (const piece of pieces) held.push(Uint8Array.from(piece))
      yield execFileSync('bzip2', ['-9'], { input: change(Buffer.concat(held)) })
    },
  }
}

test('an archive is hashed as it lies on the disk, and what it holds is told', async () => {
  const written = await writeCheckedArchive(path, order, bzip2)
  const bytes = readFileSync(path)
  expect(written).toEqual({
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sha512: createHash('sha512').update(bytes).digest('hex'),
    entries: [
      { kind: 'folder', path: 'p-1/src' },
      { kind: 'symlink', path: 'p-1/link', target: 'src' },
    ],
    metadata: new Map(),
    diagnostics: [],
  })
})

test('an archive compressed elsewhere, of the same content, is taken', async () => {
  const { sha256 } = await writeCheckedArchive(path, order, bzip2)
  const other = await writeCheckedArchive(
    path,
    order,
    compressing((tar) => tar),
  )
  expect(other.sha256).toBe(sha256)
})

describe('an archive is refused', () => {
  test.each<[string, (tar: Buffer) => Buffer, string]>([
    [
      'that lacks an entry',
      (tar) => tar.subarray(512),
      '"p-1/link" is not the entry that was planned',
    ],
    [
      'that ends early',
      (tar) => Buffer.concat([tar.subarray(0, 512), tar.subarray(1024)]),
      'it has 1 entries instead of 2',
    ],
    ['with an unreadable header', (tar) => tar.fill(0xff, 512, 1024), 'a header is not ustar'],
    [
      'of another time',
      (tar) => withField(tar, 136, '00000000010'),
      '"p-1/src" is not the entry that was planned',
    ],
    [
      'with another content that reads the same',
      (tar) => withField(tar, 265, 'root'),
      'its content differs',
    ],
    ['that is no tar archive', () => Buffer.from('x'.repeat(2048)), 'a header is not ustar'],
    ['that holds nothing', () => Buffer.alloc(0), 'it does not end with two blocks of zeros'],
  ])('%s', async (_, change, wrong) => {
    await expect(writeCheckedArchive(path, order, compressing(change))).rejects.toMatchObject({
      name: 'Failure',
      code: 'archive-damaged',
      message: `The archive "${path}" differs from what was written: ${wrong}.`,
    })
  })

  test('that bzip2 cannot read', async () => {
    const cut: Compression = {
      ...bzip2,
      compress: async function* (pieces, giveBack) {
        const whole: Uint8Array[] = []
        for await (const piece of bzip2.compress(pieces, giveBack)) {
          whole.push(Uint8Array.from(piece))
        }
        yield Buffer.concat(whole).subarray(0, -10)
      },
    }
    await expect(writeCheckedArchive(path, order, cut)).rejects.toMatchObject({
      code: 'bzip2-failed',
    })
  })
})

/** A tar archive whose first header has another text in a field, and a checksum that fits. */
function withField(tar: Buffer, start: number, text: string): Buffer {
  const changed = Buffer.from(tar)
  changed.write(text, start, 'latin1')
  changed.fill(0x20, 148, 156)
  const sum = changed.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  changed.write(sum.toString(8).padStart(8, '0'), 148, 'latin1')
  return changed
}
