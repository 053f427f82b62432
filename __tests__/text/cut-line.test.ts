import { describe, expect, test } from '@jest/globals'
import { cutAround } from '../../src/text/cut-line.ts'

describe('a line that is too wide', () => {
  test.each([
    ['not at all', 'abcdefgh', 3, 5, 8, 'abcdefgh', 'de'],
    ['at its end', 'abcdefgh', 0, 2, 4, 'abcd...', 'ab'],
    ['at its start', 'abcdefgh', 6, 8, 4, '...efgh', 'gh'],
    ['at both', 'abcdefghijklmnop', 8, 9, 4, '...hijk...', 'i'],
    ['within a long part', 'abcdefghijklmnop', 2, 14, 4, '...bcde...', 'cde'],
    [
      'but not within a character',
      'abc\u00c3\u00a9fghijklmn',
      5,
      6,
      4,
      '...\u00c3\u00a9fg...',
      'f',
    ],
    ['but not within its first character', '\u00c3\u00a9fghijk', 2, 3, 4, '\u00c3\u00a9fg...', 'f'],
  ])('is cut %s', (_, text, from, to, widest, expected, marked) => {
    const cut = cutAround({ text, from, to }, widest)
    expect(cut.text).toBe(expected)
    expect(cut.text.slice(cut.from, cut.to)).toBe(marked)
  })

  test('keeps an empty part, and one behind its end', () => {
    expect(cutAround({ text: 'abcdefgh', from: 8, to: 8 }, 4)).toEqual({
      text: '...efgh',
      from: 7,
      to: 7,
    })
  })
})
