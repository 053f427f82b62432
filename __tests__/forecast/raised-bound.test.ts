import { describe, expect, test } from '@jest/globals'
import { raisedBound } from '../../src/forecast/raised-bound.ts'
import { dependencyText } from '../../src/lint/view/bounds.ts'
import { readDefinition } from '../../src/solver/definition.ts'

describe('a bound that is raised', () => {
  test.each([
    ['"a" {>= "1"}', '"a" {>= "3"}'],
    ['"a" {> "1" & < "9" & with-test}', '"a" {>= "3" & < "9" & with-test}'],
    ['"a" {(>= "1" & < "9") & build}', '"a" {>= "3" & < "9" & build}'],
    ['"a" {>= "1" & (!= "2" | build)}', '"a" {>= "3" & (!= "2" | build)}'],
    ['"a"', undefined],
    ['"a" {= "1"}', undefined],
    ['"a" {>= "1" | = "0"}', undefined],
    ['"a" {>= "1" & > "0"}', undefined],
    ['"a" {>= "1"} "a" {< "9"}', undefined],
  ])('%s becomes %s', (depends, expected) => {
    const read = readDefinition({
      name: 'opam',
      text: `opam-version: "2.0"\ndepends: [${depends}]\n`,
    })
    const formula = read.kind === 'read' ? read.definition.depends : { kind: 'empty' as const }
    const correction = raisedBound(formula, { name: 'a', version: '3' })
    const written = correction?.kind === 'dependency' ? correction.dependency : undefined
    expect(written && dependencyText(written)).toBe(expected)
  })
})
