import { describe, expect, test } from '@jest/globals'
import { excerpt } from '../../src/text/excerpt.ts'

const at = (text: string, start: number, end: number) =>
  excerpt({ source: { name: 'sub/file', text }, span: { start, end } })

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`

describe('a place in one line', () => {
  test('has its line, and carets below', () => {
    expect(at('ab\ncd ef gh\nij\n', 6, 8)).toBe(
      lines('File "sub/file", line 2, characters 3-5:', '2 | cd ef gh', '       ^^'),
    )
  })

  test('of no width has no caret', () => {
    expect(at('abc', 3, 3)).toBe(
      lines('File "sub/file", line 1, characters 3-3:', '1 | abc', '       '),
    )
  })

  test('carets are padded by bytes', () => {
    expect(at('\xc3\xa9x', 2, 3)).toBe(
      lines('File "sub/file", line 1, characters 2-3:', '1 | \xc3\xa9x', '      ^'),
    )
  })

  test('the line is shown without its line break, a carriage return is kept', () => {
    expect(at('ab\r\nc', 0, 1)).toBe(
      lines('File "sub/file", line 1, characters 0-1:', '1 | ab\r', '    ^'),
    )
  })
})

test('a line of more than a thousand bytes is cut around the place', () => {
  const shown = at(`${'d '.repeat(20_000)}\n`, 20_000, 20_001).split('\n')
  expect(shown[1]).toBe(`1 | ...${'d '.repeat(500)}...`)
  expect(shown[2]).toBe(`${' '.repeat(4 + 3 + 250)}^`)
})

describe('a place without excerpt', () => {
  test.each([
    ['at the start of a file', 'abc\n', 0],
    ['at the start of a line', 'abc\nd\n', 4],
    ['behind the last line break', 'abc\n', 4],
  ])('%s', (_, text, offset) => {
    expect(at(text, offset, offset)).toMatch(/^File "sub\/file", line [12], characters 0-0:\n$/)
  })
})

describe('a place in several lines', () => {
  const text = Array.from({ length: 15 }, (_, index) => `line ${index + 1}`).join('\n')
  const start = (line: number) => text.indexOf(`line ${line}`)

  test('counts both columns from the start of its first line', () => {
    expect(at(text, start(2) + 1, start(3) + 2)).toBe(
      lines('File "sub/file", lines 2-3, characters 1-9:', '2 | line 2', '3 | line 3'),
    )
  })

  test('line numbers are aligned', () => {
    expect(at(text, start(9), start(10) + 1)).toBe(
      lines('File "sub/file", lines 9-10, characters 0-8:', ' 9 | line 9', '10 | line 10'),
    )
  })

  test('eleven lines are shown, of more the first and the last three', () => {
    expect(at(text, start(1), start(11) + 1).match(/\n *\d+ \|/g)).toHaveLength(11)
    expect(at(text, start(1), start(12) + 1)).toBe(
      lines(
        'File "sub/file", lines 1-12, characters 0-80:',
        ' 1 | line 1',
        ' 2 | line 2',
        ' 3 | line 3',
        '....',
        '10 | line 10',
        '11 | line 11',
        '12 | line 12',
      ),
    )
  })

  test('is shown on one line where lines are not counted', () => {
    const source = { name: 'f', text: 'ab\ncd' }
    expect(excerpt({ source, span: { start: 0, end: 5 }, uncountedLines: true })).toBe(
      lines('File "f", line 1, characters 0-5:', '1 | ab', '    ^^^^^'),
    )
  })
})

test('excerpts of one text cost its lines once', () => {
  const text = 'a\n'.repeat(200_000)
  const source = { name: 'f', text }
  const started = performance.now()
  for (let offset = 0; offset < text.length; offset += 20) {
    excerpt({ source, span: { start: offset, end: offset + 1 } })
  }
  expect(performance.now() - started).toBeLessThan(20_000)
})
