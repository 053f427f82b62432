import { describe, expect, test } from '@jest/globals'
import { attributeLookup } from '../../src/archive/attributes.ts'
import { mountTree } from '../../src/archive/mounted-tree.ts'
import { growthOf, linear } from '../support/growth.ts'

function attributesOf(path: string, files: Readonly<Record<string, string>>) {
  return Object.fromEntries(attributeLookup(new Map(Object.entries(files))).file(path))
}

describe('the attributes of a file', () => {
  test.each([
    ['set', '*.ml text', { text: true }],
    ['unset', '*.ml -text', { text: false }],
    ['with a value', '*.ml eol=crlf', { eol: 'crlf' }],
    ['put back to unspecified', '*.ml text\na.ml !text', {}],
    ['several of a line', '*.ml text eol=lf -diff', { text: true, eol: 'lf', diff: false }],
    ['behind blanks', ' \t*.ml\ttext', { text: true }],
    ['with a carriage return at the end', '*.ml text\r', { text: true }],
    ['behind a byte order mark', '\u00EF\u00BB\u00BF*.ml text', { text: true }],
    ['in a comment', '# *.ml text', {}],
    ['of a negative pattern', '!*.ml text', {}],
    ['of a quoted pattern', '"sr\\143/a.ml" text\n"*.\\155l" diff', { text: true, diff: true }],
    ['of a pattern quoted wrongly', '"src/\\a\\.ml" text', {}],
    ['with a dash at the end of its name', '*.ml text-', { 'text-': true }],
    ['with a dash at the start of its name', '*.ml --text', {}],
    ['with an impossible name', '*.ml -+x text', { text: true }],
  ])('%s', (_, text, expected) => {
    expect(attributesOf('src/a.ml', { '': text })).toEqual(expected)
  })

  test('a later line wins', () => {
    expect(attributesOf('a.ml', { '': '*.ml eol=lf\na.ml eol=crlf\n*.ml text' })).toEqual({
      eol: 'crlf',
      text: true,
    })
  })

  test('a deeper file wins', () => {
    const files = { '': 'src/a.ml eol=lf', src: 'a.ml eol=crlf', 'src/lib': '* eol=lf' }
    expect(attributesOf('src/a.ml', files)).toEqual({ eol: 'crlf' })
  })

  test('a pattern without a slash holds at every depth, one with a slash in its place', () => {
    const files = { '': 'a.ml text\n/b.ml text\nlib/c.ml text' }
    expect(attributesOf('src/a.ml', files)).toEqual({ text: true })
    expect(attributesOf('src/b.ml', files)).toEqual({})
    expect(attributesOf('lib/c.ml', files)).toEqual({ text: true })
    expect(attributesOf('src/lib/c.ml', files)).toEqual({})
  })

  test('binary stands for three attributes', () => {
    expect(attributesOf('a.dat', { '': '*.dat binary' })).toEqual({
      binary: true,
      diff: false,
      merge: false,
      text: false,
    })
  })

  test('a macro is defined at the root only', () => {
    const macro = '[attr]generated -diff linguist=yes'
    expect(attributesOf('src/a.ml', { '': `${macro}\n*.ml generated` })).toEqual({
      generated: true,
      diff: false,
      linguist: 'yes',
    })
    expect(attributesOf('src/a.ml', { src: `${macro}\n*.ml generated` })).toEqual({
      generated: true,
    })
  })

  test('a pattern with a slash at its end holds for folders only', () => {
    const lookup = attributeLookup(new Map([['', 'internal/ export-ignore']]))
    expect(lookup.folder('internal').get('export-ignore')).toBe(true)
    expect(lookup.file('internal').get('export-ignore')).toBeUndefined()
  })
})

test('a line of 2048 bytes counts for nothing, as for git', () => {
  const line = (length: number): string => '*.ml text '.padEnd(length, 'x')
  expect(attributesOf('a.ml', { '': line(2047) })).toMatchObject({ text: true })
  expect(attributesOf('a.ml', { '': line(2048) })).toEqual({})
  expect(attributesOf('a.ml', { '': `  ${line(2046)}` })).toEqual({})
})

describe('whatever the size, there is an answer', () => {
  test('a quoted pattern of 12 MB', () => {
    expect(attributesOf('a.ml', { '': `"${'a'.repeat(12_000_000)}" text` })).toEqual({})
  })

  test('20,000 macros, each of which stands for the next', () => {
    const macros = Array.from({ length: 20_000 }, (_, at) => `[attr]m${at} m${at + 1}`)
    const found = attributesOf('a.ml', { '': [...macros, '*.ml m0'].join('\n') })
    expect(found).toMatchObject({ m0: true, m20000: true })
  })

  test('a file 20,000 folders deep, and an ignored one among them', () => {
    const folders = (depth: number): string => 'd/'.repeat(depth)
    const entry = (path: string) => ({ path, kind: 'file', object: path, size: 1 }) as const
    const deep = entry(`${folders(20_000)}a.ml`)
    const attributes = entry(`${folders(10_000)}.gitattributes`)
    const tree = mountTree({
      entries: [deep, attributes],
      texts: new Map([[attributes.object, 'd/ export-ignore']]),
      submodules: new Map(),
    })
    expect([...tree.entries.values()].map((each) => tree.isIgnored(each))).toEqual([true, false])
  })

  test.each([
    ['patterns', (n: number) => '*.ml text\n'.repeat(n)],
    ['stars in patterns', (n: number) => `${'*a'.repeat(500)}b text\n`.repeat(n / 1000)],
    ['assignments', (n: number) => `*.ml ${'text '.repeat(n)}`],
    ['blanks', (n: number) => `${' '.repeat(n)}*.ml${' '.repeat(n)}text`],
    ['quotes', (n: number) => `${'"'.repeat(n)} text`],
    [
      'macros',
      (n: number) =>
        `${Array.from({ length: n / 10 }, (_, at) => `[attr]m${at} m${at + 1}\n`).join('')}* m0`,
    ],
  ])('many %s take linear time', (_, text) => {
    const work = (each: string): unknown => attributesOf(`${'a'.repeat(100)}.ml`, { '': each })
    expect(growthOf(text, work, 10_000)).toBeLessThan(linear)
  })
})
