import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { readForeignTar } from '../../src/archive/foreign-tar.ts'
import type {
  ForeignEntry,
  ForeignTarLimits,
  ForeignTarListener,
} from '../../src/archive/foreign-tar.ts'
import { blockSize, ustarField } from '../../src/archive/tar-entry.ts'
import { headerSum } from '../../src/archive/tar-writer.ts'
import { commitFiles, newRepository, temporaryFolder } from '../support/git-repository.ts'
import { growthOf, linear } from '../support/growth.ts'
import { longName, tarOf } from '../support/tar-of.ts'

interface Told {
  readonly entries: readonly string[]
  readonly contents: Readonly<Record<string, string>>
  readonly comment: string | undefined
  readonly wrong: string | undefined
}

/** All that a reading tells of an archive, given in pieces of a size. */
function told(tar: Uint8Array, size = 1000, limits?: ForeignTarLimits): Told {
  const entries: string[] = []
  const contents: Record<string, string> = {}
  let comment: string | undefined
  let current = ''
  const listener: ForeignTarListener = {
    entry: (entry) => {
      entries.push(`${entry.kind} ${entry.path} ${entry.size}`)
      current = entry.path
      return entry.kind === 'file'
    },
    content: (piece) => {
      contents[current] = (contents[current] ?? '') + Buffer.from(piece).toString('latin1')
    },
    comment: (text) => {
      comment = text
    },
  }
  const reader = readForeignTar(listener, limits)
  for (let at = 0; at < tar.length; at += size) reader.push(tar.subarray(at, at + size))
  return { entries, contents, comment, wrong: reader.end() }
}

const long = `${'d'.repeat(90)}/${'e'.repeat(90)}/${'f'.repeat(90)}`

/** What GNU tar 1.35 made of the same small tree, in a format. */
function recorded(format: string): Buffer {
  const file = new URL(`cases/foreign-tar/${format}.tar.gz`, import.meta.url)
  return gunzipSync(readFileSync(file))
}

describe.each(['ustar', 'gnu', 'pax'])('what GNU tar writes in the format %s', (format) => {
  test('is told whole, in pieces of any size', () => {
    for (const size of [1, 511, 512, 100_000]) {
      const { entries, contents, wrong } = told(recorded(format), size)
      expect(wrong).toBeUndefined()
      const expected = ['file p/a 5', 'file p/empty 0', 'symlink p/link 0']
      expect(entries).toEqual(expect.arrayContaining(expected))
      expect(contents['p/a']).toBe('alpha')
    }
  })
})

test.each(['gnu', 'pax'])('a path of 300 characters in the format %s is told', (format) => {
  const { entries, contents } = told(recorded(format))
  expect(entries).toContain(`file p/${long}/z 1500`)
  expect(contents[`p/${long}/z`]).toBe('z'.repeat(1500))
})

test('a name may fill its field', () => {
  const name = 'n'.repeat(100)
  expect(told(tarOf({ [name]: 'x' })).entries).toEqual([`file ${name} 1`])
})

test('a size may stand there in bytes, as GNU tar writes what octal digits do not hold', () => {
  const tar = tarOf({ a: 'x'.repeat(0x102) })
  const { size, checksum } = ustarField
  tar.fill(0, size.start, size.start + size.length)
  tar[size.start] = 0x80
  tar.writeUInt16BE(0x102, size.start + size.length - 2)
  const sum = headerSum(tar.subarray(0, blockSize))
  tar.write(sum.toString(8).padStart(checksum.length, '0'), checksum.start, 'latin1')
  expect(told(tar)).toMatchObject({ entries: ['file a 258'], wrong: undefined })
})

test('what git archive writes tells the commit it was made from', () => {
  const { folder, remove } = temporaryFolder()
  try {
    const repository = newRepository(folder, 'r')
    const commit = commitFiles(repository, { a: 'alpha' })
    const tar = execFileSync('git', ['-C', repository, 'archive', '--prefix=top/', commit])
    const { entries, comment, wrong } = told(tar)
    expect(wrong).toBeUndefined()
    expect(entries).toEqual(['folder top 0', 'file top/a 5'])
    expect(comment).toBe(commit)
  } finally {
    remove()
  }
})

describe('what is no whole tar archive is called so', () => {
  test('bytes of another kind', () => {
    expect(told(Buffer.alloc(2000, 'x')).wrong).toContain('not a tar archive')
  })

  test('an archive that ends in the middle of a file', () => {
    const tar = tarOf({ 'p/a': 'alpha' })
    expect(told(tar.subarray(0, 515)).wrong).toContain('ends in the middle')
  })
})

test('whatever the bytes are, the reading ends, and throws nothing', () => {
  const header = tarOf({ 'p/a': 'alpha' }).subarray(0, 512)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(511), fc.nat(255), (bytes, at, byte) => {
      const changed = Buffer.concat([header, bytes])
      changed[at] = byte
      expect(typeof told(changed, 700).entries.length).toBe('number')
    }),
  )
})

describe('what is no content is bounded', () => {
  const limits = { entries: 3, text: 3000 }

  test.each([
    [
      'within the limits',
      Buffer.concat([longName('L', 'a/'.repeat(1000)), tarOf({ x: 'x' })]),
      undefined,
    ],
    ['too many entries', tarOf({ a: '', b: '', c: '', d: '' }), 'it contains more than 3 entries'],
    [
      'names that are together too long',
      Buffer.concat(['L', 'K', 'x', 'g'].map((type) => longName(type, 'a'.repeat(1000)))),
      'its names are too long',
    ],
  ])('%s', (_, tar, expected) => {
    expect(told(tar, 1000, limits).wrong).toBe(expected)
  })
})

describe.each(['L', 'K', 'x', 'g'])('a header of type %s takes linear time', (type) => {
  test.each([
    ['line breaks', '\n'],
    ['slashes', '/'],
    ['blanks', ' '],
    ['digits', '1'],
    ['records', '9 path=a\n'],
    ['paths', './../'],
  ])('that holds %s', (_, part) => {
    const input = (n: number): Buffer =>
      Buffer.concat([longName(type, `${part.repeat(n)}a`), tarOf({ x: 'x' })])
    expect(growthOf(input, (tar) => told(tar, 65_536), 10_000)).toBeLessThan(linear)
  })
})

test('a record that gives a size in other than digits damages the archive', () => {
  const tar = Buffer.concat([longName('x', '11 size=\n1\n'), tarOf({ x: 'x' })])
  expect(told(tar).wrong).toContain('damaged')
})

test.each(['ustar', 'gnu', 'pax'])('a link and a header in the format %s are told', (format) => {
  const found = new Map<string, ForeignEntry>()
  const reader = readForeignTar({
    entry: (entry) => {
      found.set(entry.path, entry)
      return false
    },
    content: () => undefined,
    comment: () => undefined,
  })
  reader.push(recorded(format))
  expect(found.get('p/link')?.target).toBe('a')
  expect(found.get('p/a')).toMatchObject({ target: undefined, header: { mode: 0o644 } })
})

test('a target longer than its field is told', () => {
  const target = 't'.repeat(150)
  const link = tarOf({ a: { link: 'short' } })
  const targets: (string | undefined)[] = []
  const reader = readForeignTar({
    entry: (entry) => {
      targets.push(entry.target)
      return false
    },
    content: () => undefined,
    comment: () => undefined,
  })
  reader.push(Buffer.concat([longName('K', target), link]))
  expect(targets).toEqual([target])
})
