import { describe, expect, test } from '@jest/globals'
import { clausesOf } from '../../src/solver/clauses.ts'
import { readDefinition } from '../../src/solver/definition.ts'
import { clauseWords } from '../../src/solver/version-words.ts'
import { linux } from './universe-of-text.ts'

/** The clauses of a `depends:` of p.2, as text: `[a >= 1 | b] [c]`. */
function clauses(depends: string, withTest = false): string {
  const text = `opam-version: "2.0"\ndepends: [${depends}]\n`
  const read = readDefinition({ name: 'opam', text })
  if (read.kind === 'refused') throw new Error(read.reason)
  expect(read.defects).toEqual([])
  const found = clausesOf(read.definition.depends, {
    package: { name: 'p', version: '2' },
    system: linux,
    dependency: new Map([
      ['with-test', withTest],
      ['with-doc', false],
      ['dev', false],
    ]),
  })
  if (found === 'too-many') return found
  return found.map((clause) => `[${clauseWords(clause)}]`).join(' ')
}

describe('the clauses of a dependency formula', () => {
  test.each([
    ['', ''],
    ['"a"', '[a]'],
    ['"a" "b"', '[a] [b]'],
    ['"a" | "b"', '[a | b]'],
    ['"a" {>= "1" & < "2"}', '[a >= 1] [a < 2]'],
    ['"a" {>= "1" < "2"}', '[a >= 1] [a < 2]'],
    ['"a" {= "1" | = "3"}', '[a = 1 | a = 3]'],
    ['"a" {!(>= "2")}', '[a < 2]'],
    ['"a" {= version}', '[a = 2]'],
    ['"a" {>= "%{version}%.1"}', '[a >= 2.1]'],
    // a range inside a choice is checked atom by atom
    ['("a" {>= "1" & < "2"} | "b")', '[a >= 1 | b] [a < 2 | b]'],
    // "or" is distributed over "and", each conjunct of the left with each of the right
    ['("a" & "b") | ("c" & "d")', '[a | c] [a | d] [b | c] [b | d]'],
    ['("x" | "y" & "z" {= version})', '[x | y] [x | z = 2]'],
  ])('%s', (depends, expected) => {
    expect(clauses(depends)).toBe(expected)
  })

  test('the example of the specification', () => {
    const depends =
      '"ocaml" {>= "4.08" & < "5.4"} "dune" {>= "3.0"} ("x" | "y" & "z" {= version}) "t" {with-test}'
    expect(clauses(depends)).toBe('[ocaml >= 4.08] [ocaml < 5.4] [dune >= 3.0] [x | y] [x | z = 2]')
    expect(clauses(depends, true)).toMatch(/ \[t\]$/)
  })
})

describe('what does not hold vanishes from "and" and "or" alike', () => {
  test.each([
    ['"a" {os = "win32"} "b"', '[b]'],
    ['("a" {os = "win32"} & "b") | "c"', '[b | c]'],
    ['"a" {os = "win32"} | "b"', '[b]'],
    ['"a" {os = "win32"} | "b" {with-test}', ''],
    ['"a" {with-test & >= "1"}', ''],
    ['"a" {with-test | >= "1"}', '[a >= 1]'],
    ['"a" {os = "linux" & >= "1"}', '[a >= 1]'],
    ['"a" {os = "linux" | >= "1"}', '[a]'],
    ['"a" {= unknown}', ''],
  ])('%s', (depends, expected) => {
    expect(clauses(depends)).toBe(expected)
  })
})

describe('what is not decided before the normal form', () => {
  test.each([
    ['"a" {build}', '[a]'],
    ['"a" {post & >= "1"}', '[a >= 1]'],
    ['"a" {!build}', ''],
    ['"a" {build & with-test}', ''],
    ['"a" {foo:installed}', ''],
    ['"a" {!foo:installed}', ''],
    // it goes with every part of its "and"
    ['"a" {build & >= "1" & < "2"}', '[a >= 1] [a < 2]'],
    ['"a" {!build & >= "1" & < "2"}', ''],
    ['"a" {!build | >= "1"}', '[a >= 1]'],
    // the atom is taken out of each clause, after "or" was distributed
    ['("a" {foo:installed} & "b") | "c"', '[c] [b | c]'],
    // nothing but such filters side by side: no requirement
    ['"a" {build & post}', ''],
  ])('%s', (depends, expected) => {
    expect(clauses(depends)).toBe(expected)
  })
})

describe('formulas that nobody writes', () => {
  test('nested a thousand deep are read', () => {
    expect(clauses(`${'('.repeat(1000)}"a"${')'.repeat(1000)}`)).toBe('[a]')
    const nested = `${'("a" | ("b" & '.repeat(50)}"c"${'))'.repeat(50)}`
    expect(clauses(nested)).toMatch(/^\[a \| b\] \[a \| a \| b\] /)
  })

  test('whose normal form explodes are given up', () => {
    const pairs = Array.from({ length: 40 }, (_, index) => `("a${index}" & "b${index}")`)
    expect(clauses(pairs.join(' | '))).toBe('too-many')
    expect(clauses(`${'("a" | ("b" & '.repeat(1000)}"c"${'))'.repeat(1000)}`)).toBe('too-many')
  })
})
