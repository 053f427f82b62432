import { describe, expect, test } from '@jest/globals'
import type { AttributeValue } from '../../src/archive/attributes.ts'
import { lineEndsOf, withLineEnds } from '../../src/archive/line-ends.ts'

describe('the line ends a file is checked out with', () => {
  test.each<[string, Record<string, AttributeValue>, string]>([
    ['nothing said', {}, 'as-stored'],
    ['text', { text: true }, 'as-stored'],
    ['eol=lf', { eol: 'lf' }, 'as-stored'],
    ['eol=crlf', { eol: 'crlf' }, 'crlf'],
    ['text eol=crlf', { text: true, eol: 'crlf' }, 'crlf'],
    ['text=auto eol=crlf', { text: 'auto', eol: 'crlf' }, 'auto-crlf'],
    ['-text eol=crlf', { text: false, eol: 'crlf' }, 'as-stored'],
    ['text=input eol=crlf', { text: 'input', eol: 'crlf' }, 'crlf'],
    ['text=odd -crlf eol=crlf', { text: 'odd', crlf: false, eol: 'crlf' }, 'as-stored'],
    ['-crlf eol=crlf, the old name', { crlf: false, eol: 'crlf' }, 'as-stored'],
  ])('%s', (_, attributes, expected) => {
    expect(lineEndsOf(new Map(Object.entries(attributes)))).toBe(expected)
  })
})

describe('CRLF', () => {
  test.each([
    ['a\nb\n', 'a\r\nb\r\n'],
    ['a\r\nb\n', 'a\r\nb\r\n'],
    ['\n\n', '\r\n\r\n'],
    ['a\rb\n', 'a\rb\r\n'],
    ['a', 'a'],
  ])('of %j is %j', (text, expected) => {
    expect(withLineEnds(text, 'crlf')).toBe(expected)
  })

  test.each([
    ['a text', 'a\nb\n', 'a\r\nb\r\n'],
    ['a text that has CRLF already', 'a\r\nb\n', 'a\r\nb\n'],
    ['a file with a NUL', 'a\0b\n', 'a\0b\n'],
    ['a file of control characters', '\u0001\u0002ab\n', '\u0001\u0002ab\n'],
    ['a text with tabs and form feeds', '\ta\f\u001b\n', '\ta\f\u001b\r\n'],
    ['a text of DOS with its end mark', 'ab\n\u001A', 'ab\r\n\u001A'],
    [
      'a long text with one odd character',
      `${'a'.repeat(200)}\u0001\n`,
      `${'a'.repeat(200)}\u0001\r\n`,
    ],
    [
      'a text with two odd characters among 256',
      `${'a'.repeat(256)}\u0001\u0001${'\n'.repeat(200)}`,
      `${'a'.repeat(256)}\u0001\u0001${'\r\n'.repeat(200)}`,
    ],
    [
      'a file with two odd characters among 255, whatever its line breaks',
      `${'a'.repeat(255)}\u0001\u0001${'\n'.repeat(200)}`,
      `${'a'.repeat(255)}\u0001\u0001${'\n'.repeat(200)}`,
    ],
  ])('by guess, of %s', (_, text, expected) => {
    expect(withLineEnds(text, 'auto-crlf')).toBe(expected)
  })
})
