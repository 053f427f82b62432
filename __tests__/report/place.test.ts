import { expect, test } from '@jest/globals'
import { placeOf } from '../../src/report/place.ts'
import { encodeBytes } from '../../src/text/source.ts'

function place(text: string, part: string, workingDirectory = ''): unknown {
  const bytes = encodeBytes(text)
  const start = bytes.indexOf(encodeBytes(part))
  const span = { start, end: start + encodeBytes(part).length }
  return placeOf({ source: { name: 'dune-project', text: bytes }, span }, workingDirectory)
}

test.each([
  ['the first character', '(lang dune 3.0)', '(', [1, 1, 1, 1]],
  ['a word of the second line', '(a)\n(name x)', 'name', [2, 2, 2, 5]],
  ['characters, not bytes', '(synopsis "Übersicht für alle")', 'für', [1, 1, 22, 24]],
  ['a camel is one character', '(authors "🐫" ada)', 'ada', [1, 1, 14, 16]],
  ['several lines', '(a\n b\n c)', 'b\n c', [2, 3, 2, 2]],
  ['nothing', '(a)\n(b)', '', [1, 1, 1, 1]],
])('a place: %s', (_, text, part, [startLine, endLine, startColumn, endColumn]) => {
  expect(place(text, part)).toEqual({
    file: 'dune-project',
    startLine,
    endLine,
    startColumn,
    endColumn,
  })
})

test('an offset past the end is the end', () => {
  const source = { name: 'x', text: 'ab' }
  expect(placeOf({ source, span: { start: 9, end: 12 } }, '')).toMatchObject({
    startLine: 1,
    startColumn: 3,
    endColumn: 3,
  })
})

test('the file is named from the root of the repository', () => {
  expect(place('(a)', 'a', 'libs/tally')).toMatchObject({ file: 'libs/tally/dune-project' })
})

test('a location whose lines are not counted ends on its first line', () => {
  const source = { name: 'x', text: '(lang\n dune)' }
  const location = { source, span: { start: 1, end: 11 }, uncountedLines: true } as const
  expect(placeOf(location, '')).toMatchObject({ startLine: 1, endLine: 1, endColumn: 5 })
})
