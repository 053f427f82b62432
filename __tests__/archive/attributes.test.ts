import { describe, expect, test } from '@jest/globals'
import { attributeLookup } from '../../src/archive/attributes.ts'

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
