import { describe, expect, test } from '@jest/globals'
import { keptNames } from '../../../src/lint/view/dependencies.ts'
import { readPackage } from '../../../src/opam/package-reader.ts'
import { parseOpamFile } from '../../../src/opam/parser.ts'

function dependsOf(text: string) {
  const source = { name: 'opam', text: `opam-version: "2.0"\ndepends: [${text}]\n` }
  return readPackage(parseOpamFile(source).file).package.depends
}

describe('a dependency counts', () => {
  test.each([
    '"a"',
    '"a" {build & dev}',
    '"a" {>= "1" & post}',
    '"a" {= version}',
    '"a" {>= "1" & <= version}',
    '"a" {true | x}',
    '"a" {x | !(with-test | with-doc)}',
  ])('%s', (text) => {
    expect([...keptNames(dependsOf(text), 'without-tests')]).toEqual(['a'])
  })

  test.each([
    '"a" {x}',
    '"a" {with-test}',
    '"a" {>= "1" & x}',
    '"a" {?build}',
    '"a" {"x"}',
    '"a" {!(x & y)}',
    '"a" {>= version & <= b:version}',
  ])('not: %s', (text) => {
    expect([...keptNames(dependsOf(text), 'without-tests')]).toEqual([])
  })

  test('for tests only with them', () => {
    const depends = dependsOf('"a" {with-test} ("b" {with-doc} | "c" {!with-dev-setup})')
    expect([...keptNames(depends, 'with-tests')]).toEqual(['a', 'b'])
    expect([...keptNames(depends, 'without-tests')]).toEqual(['c'])
  })
})
