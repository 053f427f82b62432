import { describe, expect, test } from '@jest/globals'
import { filterValue, filterVariables } from '../../src/opam/filter.ts'
import type { Filter } from '../../src/opam/filter.ts'
import { oneLineFilter } from '../../src/opam/filter-text.ts'
import { readPackage } from '../../src/opam/package-reader.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'
import { printValue } from '../../src/opam/printer.ts'
import { printVariable } from '../../src/opam/variable.ts'

function filterOf(text: string): Filter {
  const source = { name: 'opam', text: `opam-version: "2.0"\navailable: ${text}\n` }
  return readPackage(parseOpamFile(source).file).package.available
}

describe('a filter is printed with the parentheses it needs', () => {
  test.each([
    ['a & b | c & d', 'a & b | c & d'],
    ['(a & b) | (c & d)', 'a & b | c & d'],
    ['a & (b | c)', 'a & (b | c)'],
    ['!a = "x"', '!(a = "x")'],
    ['!(a & b)', '!(a & b)'],
    ['!!a & ?b', '!!a & ?b'],
    ['?(a | !b)', '?(a | !b)'],
    ['3 < a:b', '"3" < a:b'],
    ['(((a)))', 'a'],
    [String.raw`"a\\b" = true`, String.raw`"a\\b" = true`],
  ])('%s as %s', (text, printed) => {
    const filter = filterOf(text)
    expect(printValue(filterValue(filter))).toBe(printed)
    expect(oneLineFilter(filter)).toBe(printed)
  })

  test('in messages strings are quoted as in OCaml', () => {
    expect(oneLineFilter(filterOf('"é\t" = a'))).toBe(String.raw`"\233\t" = a`)
  })
})

test('variables are told later parts first', () => {
  const filter = filterOf('a & "%{b:c}%%{d}%" = e | !(f+_:g)')
  expect(filterVariables(filter).map(printVariable)).toEqual(['f:g', '_:g', 'e', 'b:c', 'd', 'a'])
})
