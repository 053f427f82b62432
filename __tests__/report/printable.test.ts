import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { oneLine, plainLog, printable } from '../../src/report/printable.ts'

test.each([
  ['tab\tand\nline', 'tab\tand\nline'],
  ['a\r\nb', 'a\nb'],
  ['a\rb', 'a␍b'],
  ['\u001B[31mred', '␛[31mred'],
  ['\u0000', '␀'],
  ['\u009B', '<U+009B>'],
  ['\u007F', '<U+007F>'],
  ['right\u202Eleft', 'right<U+202E>left'],
  ['half \uD83D a camel', 'half <U+D83D> a camel'],
  ['café 🐫', 'café 🐫'],
])('%j is shown as %j', (text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('a text of several lines is shown on one', () => {
  expect(oneLine('one\n  two\r\n\nthree')).toBe('one two three')
})

describe('no text in the log is a command of the runner', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['fine\n::set-output name=x::y', 'fine\n: :set-output name=x::y'],
    ['fine\r::stop-commands::x', 'fine␍::stop-commands::x'],
    ['\u0085::error::x', '<U+0085>::error::x'],
    ['\u00A0::error::x', '\u00A0: :error::x'],
    ['see ##[error]x', 'see ## [error]x'],
    ['###[group]', '### [group]'],
    ['a::b ##x', 'a::b ##x'],
  ])('%j is written %j', (text, expected) => {
    expect(plainLog(text)).toBe(expected)
  })

  test('whatever it holds', () => {
    const piece = fc.constantFrom(
      '::',
      ':',
      '#',
      '##[',
      '[',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u2028',
      'error',
      ']',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const line of plainLog(pieces.join('')).split(/\r\n|\r|\n/)) {
          expect(line.trimStart().startsWith('::')).toBe(false)
          expect(line.includes('##[')).toBe(false)
        }
      }),
    )
  })
})
