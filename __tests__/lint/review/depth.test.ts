import { expect, test } from '@jest/globals'
import { reviewPackage } from '../../../src/lint/run.ts'
import { acceptedFile } from '../accepted-file.ts'

const depth = 12_000

const nested = (open: string, inner: string, close: string): string =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`

test.each([
  ['parentheses around a dependency', nested('(', '"lwt"', ')')],
  ['parentheses around a bound', `"lwt" {${nested('(', '>= "1"', ')')}}`],
  ['negations', `"lwt" {${nested('!(', 'with-test', ')')}}`],
  ['alternatives', nested('"a" | ("b" & ', '"c"', ')')],
  ['dependencies side by side', Array.from({ length: depth }, (_, at) => `"p${at}"`).join(' ')],
])('a review takes an opam file however deep or long: %s', (_, dependencies) => {
  const text = `opam-version: "2.0"\ndepends: [ ${dependencies} ]\nbuild: ["dune" "build"]\n`
  const read = acceptedFile(text)
  const found = reviewPackage({
    ...read,
    name: 'boat',
    version: '1.0',
    together: new Set(['boat']),
    isSupposed: false,
    published: {
      names: new Set(['ocaml', 'lwt']),
      versions: new Map([['lwt', ['1.0', '2.0']]]),
      archived: new Map(),
    },
    present: undefined,
    previous: { version: '0.9', published: read, source: read },
    language: '3.0',
    nested: [],
    documents: undefined,
  })
  expect(found.map(({ code }) => code)).toContain('dune-below-language')
})
