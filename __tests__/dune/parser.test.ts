import { expect, test } from '@jest/globals'
import { parseEntries } from '../../src/dune/parser.ts'
import type { Sexp } from '../../src/dune/syntax.ts'

const parse = (text: string) => parseEntries({ source: { name: 'dune', text }, diagnostics: [] }, 0)

const written = (sexp: Sexp): string =>
  sexp.kind === 'list'
    ? `(${sexp.elements.map(written).join(' ')})`
    : sexp.kind === 'template'
      ? '<template>'
      : sexp.text

test('lists nest', () => {
  expect(parse('a (b (c) ()) "d"').map(written)).toEqual(['a', '(b (c) ())', 'd'])
})

test('the span of a list includes its parentheses', () => {
  const text = ' ( a\n(b) )'
  const [list] = parse(text)
  expect(list?.span).toEqual({ start: 1, end: text.length })
})

test.each([
  ['a)', 'right parenthesis without matching left parenthesis', 1],
  ['((a)', 'unclosed parenthesis at end of input', 4],
])('%s is refused', (text, message, start) => {
  expect(() => parse(text)).toThrow(
    expect.objectContaining({
      message,
      diagnostic: expect.objectContaining({
        location: expect.objectContaining({ span: expect.objectContaining({ start }) }),
      }),
    }),
  )
})

test('nesting is not limited by the stack', () => {
  const depth = 200_000
  expect(parse('('.repeat(depth) + ')'.repeat(depth))).toHaveLength(1)
})
