import { describe, expect, test } from '@jest/globals'
import { stanzaDependency } from '../../src/generate/dune-correction.ts'
import { formulaAtoms } from '../../src/opam/formula.ts'
import { readPackage } from '../../src/opam/package-reader.ts'
import { parseOpamFile } from '../../src/opam/parser.ts'

function inDune(dependency: string): string | undefined {
  const text = `opam-version: "2.0"\ndepends: [ ${dependency} ]\n`
  const { file } = parseOpamFile({ name: 'opam', text })
  const [read] = formulaAtoms(readPackage(file, 'verbatim').package.depends)
  if (read === undefined) throw new Error(`Not a dependency: ${dependency}`)
  return stanzaDependency(read)
}

describe('a dependency of an opam file in the words of dune-project', () => {
  test.each([
    ['"lwt"', 'lwt'],
    ['"lwt" {>= "5.0"}', '(lwt (>= 5.0))'],
    ['"lwt" {= version}', '(lwt (= :version))'],
    ['"lwt" {!= "5.1"}', '(lwt (<> 5.1))'],
    ['"lwt" {>= "5.0" & < "6" & with-test}', '(lwt (and (>= 5.0) (< 6) :with-test))'],
    ['"lwt" {>= "5.0" & (< "6" | dev)}', '(lwt (and (>= 5.0) (or (< 6) :dev)))'],
    ['"lwt" {os != "win32"}', '(lwt (<> :os win32))'],
    ['"lwt" {!with-doc}', '(lwt (not :with-doc))'],
    [
      '"lwt" {(with-test | with-doc) & os = "a b"}',
      '(lwt (and (or :with-test :with-doc) (= :os "a b")))',
    ],
  ])('%s is %s', (opam, dune) => {
    expect(inDune(opam)).toBe(dune)
  })

  test.each([['"lwt" {fmt:installed}'], ['"lwt" {?os}'], ['"lwt" {true & "x"}']])(
    '%s cannot be said',
    (opam) => {
      expect(inDune(opam)).toBeUndefined()
    },
  )

  test('one that nests deeper than anybody writes cannot be said', () => {
    const deep = (open: string, inner: string, close: string): string =>
      `"lwt" {${open.repeat(20_000)}${inner}${close.repeat(20_000)}}`
    expect(inDune(deep('(', '>= "1"', ')'))).toBeUndefined()
    expect(inDune(deep('!(', 'os = "linux"', ')'))).toBeUndefined()
  })
})
