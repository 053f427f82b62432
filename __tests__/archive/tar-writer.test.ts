import { describe, expect, test } from '@jest/globals'
import { tarEnd, tarHeader } from '../../src/archive/tar-writer.ts'

const time = 1_714_640_400

function field(header: Uint8Array, start: number, length: number): string {
  return Buffer.from(header.subarray(start, start + length)).toString('latin1')
}

describe('the header of a file', () => {
  const header = tarHeader({ kind: 'file', path: 'p-1.0/a.ml', executable: false, size: 88 }, time)

  test.each([
    ['name', 0, 'p-1.0/a.ml'.padEnd(100, '\0')],
    ['mode', 100, '0000664\0'],
    ['owner', 108, '0000000\0'],
    ['group', 116, '0000000\0'],
    ['size', 124, '00000000130\0'],
    ['time', 136, '14614653020\0'],
    ['type', 156, '0'],
    ['link target', 157, '\0'.repeat(100)],
    ['magic', 257, 'ustar\u000000'],
    ['user and group names', 265, '\0'.repeat(64)],
    ['device, written once over both numbers', 329, '0000000\0'.padEnd(16, '\0')],
    ['prefix', 345, '\0'.repeat(155)],
  ])('has its %s', (_, start, expected) => {
    expect(field(header, start, expected.length)).toBe(expected)
  })

  test('has a checksum of eight octal digits without a NUL', () => {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
    expect(field(header, 148, 8)).toBe(sum.toString(8).padStart(8, '0'))
  })
})

test.each([
  ['an executable', { kind: 'file', path: 'a', executable: true, size: 0 }, '0', '0000775\0'],
  ['a folder', { kind: 'folder', path: 'a' }, '5', '0000775\0'],
  ['a symbolic link', { kind: 'symlink', path: 'a', target: 'b/c' }, '2', '0000777\0'],
] as const)('%s has its type and mode', (_, entry, type, mode) => {
  const header = tarHeader(entry, time)
  expect(field(header, 156, 1)).toBe(type)
  expect(field(header, 100, 8)).toBe(mode)
})

test('the target of a symbolic link stands in its field', () => {
  expect(field(tarHeader({ kind: 'symlink', path: 'a', target: 'b/c' }, 0), 157, 4)).toBe('b/c\0')
})

describe('a path', () => {
  test('of 100 bytes stands in the name', () => {
    const path = 'x'.repeat(100)
    const header = tarHeader({ kind: 'folder', path }, time)
    expect(header).toHaveLength(512)
    expect(field(header, 0, 100)).toBe(path)
  })

  test('of more is cut at its last slash', () => {
    const [folder, name] = [`${'x'.repeat(80)}/${'y'.repeat(60)}`, 'z'.repeat(20)]
    const header = tarHeader({ kind: 'folder', path: `${folder}/${name}` }, time)
    expect(field(header, 0, 21)).toBe(`${name}\0`)
    expect(field(header, 345, 142)).toBe(`${folder}\0`)
  })

  test('whose last slash is too far is cut at an earlier one', () => {
    const [folder, rest] = ['x'.repeat(150), `${'y'.repeat(60)}/z`]
    const header = tarHeader({ kind: 'folder', path: `${folder}/${rest}` }, time)
    expect(header).toHaveLength(512)
    expect(field(header, 0, 63)).toBe(`${rest}\0`)
    expect(field(header, 345, 151)).toBe(`${folder}\0`)
  })

  test('that cannot be cut stands in a pax header', () => {
    const path = `p-1.0/${'n'.repeat(110)}.txt`
    const header = tarHeader({ kind: 'file', path, executable: false, size: 2 }, time)
    expect(header).toHaveLength(3 * 512)
    expect(field(header, 156, 1)).toBe('x')
    const record = `130 path=${path}\n`
    expect(record).toHaveLength(130)
    expect(field(header, 512, 131)).toBe(`${record}\0`)
    expect(field(header, 1024, 100)).toBe(path.slice(0, 100))
  })

  test('that is not UTF-8 is announced as binary in its pax header', () => {
    const path = `caf\u00E9${'n'.repeat(110)}`
    const header = tarHeader({ kind: 'folder', path }, time)
    expect(field(header, 512, 21)).toBe('21 hdrcharset=BINARY\n')
  })
})

test('a long target of a symbolic link stands in a pax header', () => {
  const target = '../'.repeat(40)
  const header = tarHeader({ kind: 'symlink', path: 'a', target }, time)
  expect(field(header, 512, 134)).toBe(`134 linkpath=${target}\n`)
})

test('a size of eight gibibytes stands in a pax header', () => {
  const header = tarHeader({ kind: 'file', path: 'a', executable: false, size: 8 ** 11 }, time)
  expect(field(header, 512, 19)).toBe('19 size=8589934592\n')
})

test('a time from the year 2242 on stands in a pax header, as GNU tar writes it in the format posix', () => {
  const header = tarHeader({ kind: 'folder', path: 'a' }, 8 ** 11)
  expect(field(header, 136, 12)).toBe('00000000000\0')
  expect(field(header, 512, 21)).toBe('20 mtime=8589934592\n\0')
  expect(field(header, 1024 + 136, 12)).toBe('00000000000\0')
})

test('the last time before it, and one before 1970, need none', () => {
  expect(field(tarHeader({ kind: 'folder', path: 'a' }, 8 ** 11 - 1), 136, 12)).toBe(
    '77777777777\0',
  )
  expect(field(tarHeader({ kind: 'folder', path: 'a' }, -1), 136, 12)).toBe('00000000000\0')
})

test('an archive ends with two blocks of zeros', () => {
  expect(tarEnd).toEqual(new Uint8Array(1024))
})
