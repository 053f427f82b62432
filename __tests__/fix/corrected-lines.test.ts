import { expect, test } from '@jest/globals'
import { correctedLines } from '../../src/fix/corrected-lines.ts'

function linesOf(...texts: readonly string[]) {
  const changes = texts.slice(1).map((after, index) => ({ before: texts[index] ?? '', after }))
  return correctedLines(changes).map(({ first, last }) => [first, last])
}

test.each([
  ['a line', ['a\nb\nc\n', 'a\nx\nc\n'], [[2, 2]]],
  ['a line that is added', ['a\nc\n', 'a\nb\nc\n'], [[2, 2]]],
  ['an element on a line of its own', ['(a\n b)\n', '(a\n b\n c)\n'], [[3, 3]]],
  ['lines at the end', ['a\n', 'a\nb: [\n  c\n]\n'], [[2, 4]]],
  ['a new file', ['', 'a\nb\n'], [[1, 2]]],
  ['a line that goes', ['a\nb\nc\n', 'a\nc\n'], [[2, 2]]],
  [
    'a change that a later one moves',
    ['a\nb\n', 'a\nx\n', '0\n1\na\nx\n'],
    [
      [4, 4],
      [1, 2],
    ],
  ],
  [
    'a change that a later one leaves where it is',
    ['a\nb\n', 'x\nb\n', 'x\ny\n'],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'two changes of one line',
    ['a\nlwt\n', 'a\nlwt 1\n', 'a\nlwt 1 2\n'],
    [
      [2, 2],
      [2, 2],
    ],
  ],
  ['nothing', ['a\n'], []],
])('%s', (_, texts, expected) => {
  expect(linesOf(...texts)).toEqual(expected)
})
