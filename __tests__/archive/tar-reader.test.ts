import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { TarEntry } from '../../src/archive/tar-entry.ts'
import { padding } from '../../src/archive/tar-entry.ts'
import { readTar } from '../../src/archive/tar-reader.ts'
import { tarEnd, tarHeader } from '../../src/archive/tar-writer.ts'

interface Written {
  readonly entry: TarEntry
  readonly content: Uint8Array
}

function archive(written: readonly Written[], time: number): Buffer {
  const parts = written.flatMap(({ entry, content }) => [
    tarHeader(entry, time),
    content,
    new Uint8Array(padding(content.length)),
  ])
  return Buffer.concat([...parts, tarEnd])
}

interface ReadBack {
  readonly wrong: string | undefined
  readonly entries: readonly { entry: TarEntry; time: number; content: string }[]
}

function readAll(bytes: Uint8Array, step: number): ReadBack {
  const entries: { entry: TarEntry; time: number; content: string }[] = []
  const reader = readTar({
    entry: (entry, time) => entries.push({ entry, time, content: '' }),
    content: (piece) => {
      const last = entries.at(-1)
      if (last !== undefined) last.content += Buffer.from(piece).toString('latin1')
    },
  })
  let wrong: string | undefined
  for (let at = 0; at < bytes.length; at += step)
    wrong ??= reader.push(bytes.subarray(at, at + step))
  return { wrong: wrong ?? reader.end(), entries }
}

const path = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'binary-ascii' }),
    fc
      .array(fc.constantFrom('src', 'caf\u00C3\u00A9', 'x'.repeat(90), '\u00E9'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((names) => names.join('/')),
  )
  .map((text) => text.replaceAll('\0', '0'))

const written: fc.Arbitrary<Written> = fc.oneof(
  fc.record({
    entry: fc.record({ kind: fc.constant('folder' as const), path }),
    content: fc.constant(new Uint8Array()),
  }),
  fc.record({
    entry: fc.record({ kind: fc.constant('symlink' as const), path, target: path }),
    content: fc.constant(new Uint8Array()),
  }),
  fc
    .tuple(path, fc.boolean(), fc.uint8Array({ maxLength: 1600 }))
    .map(([name, executable, content]) => ({
      entry: { kind: 'file' as const, path: name, executable, size: content.length },
      content,
    })),
)

test('what is written is read, in pieces of any size', () => {
  fc.assert(
    fc.property(
      fc.array(written, { maxLength: 8 }),
      fc.nat({ max: 2 ** 32 }),
      fc.integer({ min: 1, max: 2000 }),
      (all, time, step) => {
        const { wrong, entries } = readAll(archive(all, time), step)
        expect(wrong).toBeUndefined()
        expect(entries).toEqual(
          all.map(({ entry, content }) => ({
            entry,
            time,
            content: Buffer.from(content).toString('latin1'),
          })),
        )
      },
    ),
  )
})

describe('an archive is refused', () => {
  const whole = archive(
    [
      {
        entry: { kind: 'file', path: 'a', executable: false, size: 3 },
        content: Buffer.from('abc'),
      },
    ],
    0,
  )
  const changed = (at: number, byte: number): Buffer => {
    const copy = Buffer.from(whole)
    copy[at] = byte
    return copy
  }

  test.each([
    ['with a byte of a header changed', changed(3, 1), 'the checksum of a header is wrong'],
    ['that is not ustar', changed(257, 0), 'a header is not ustar'],
    ['with bytes in a padding', changed(600, 1), 'the padding of a file is not zero'],
    ['that is cut off', whole.subarray(0, 1100), 'it does not end with two blocks of zeros'],
    ['without an end', whole.subarray(0, 1024), 'it does not end with two blocks of zeros'],
    ['with something behind its end', Buffer.concat([whole, whole]), 'something follows the end'],
    [
      'that is filled up behind its end',
      Buffer.concat([whole, new Uint8Array(512)]),
      'it does not end with two blocks of zeros',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(readAll(bytes, 4096).wrong).toBe(expected)
  })

  test('whatever else it is, without being thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), (bytes) => {
        fc.pre(bytes.some((byte) => byte !== 0))
        expect(readAll(bytes, 512).wrong).toBeDefined()
      }),
    )
  })
})
