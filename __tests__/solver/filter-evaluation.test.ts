import { describe, expect, test } from '@jest/globals'
import { evaluateFilter, filterHolds } from '../../src/solver/filter-evaluation.ts'
import type { FilterValue, Scope } from '../../src/solver/filter-evaluation.ts'
import { filterOf } from './universe-of-text.ts'

const scope: Scope = {
  package: { name: 'foo', version: '1.2' },
  system: new Map([
    ['os', 'linux'],
    ['opam-version', '2.6.1'],
    ['yes', 'true'],
  ]),
  dependency: new Map([['with-test', true]]),
}

describe('a filter', () => {
  test.each<[string, FilterValue]>([
    ['os', 'linux'],
    ['name', 'foo'],
    ['_:version', '1.2'],
    ['foo:version', '1.2'],
    ['bar:version', undefined],
    ['bar:installed', undefined],
    ['unknown', undefined],
    ['with-test', true],
    ['build', undefined],
    // comparisons are of versions, and undefined beside what is undefined
    ['os = "linux"', true],
    ['opam-version >= "2.10"', false],
    ['opam-version >= "2.1"', true],
    ['unknown = "x"', undefined],
    ['with-test = "true"', true],
    // three values
    ['os = "linux" & unknown', undefined],
    ['os = "win32" & unknown', false],
    ['unknown & os = "win32"', false],
    ['os = "linux" | unknown', true],
    ['os = "win32" | unknown', undefined],
    ['!unknown', undefined],
    ['!(os = "win32")', true],
    ['?unknown', false],
    ['?os', true],
    ['!(?unknown)', true],
    // texts that are no truth value are undefined where one is needed
    ['!os', undefined],
    ['!yes', false],
    ['yes & with-test', true],
    // texts with variables in them
    ['"%{os}%-%{unknown}%"', 'linux-'],
    ['"%{yes?a:b}%"', 'a'],
    ['"%{unknown?a:b}%"', 'b'],
    ['"%{bar:enable}%"', 'disable'],
    ['bar+baz:installed', undefined],
    ['bar:enable', 'disable'],
  ])('%s is %p', (text, expected) => {
    expect(evaluateFilter(filterOf(text), scope)).toBe(expected)
  })

  test.each([
    ['os = "linux"', true],
    ['unknown', false],
    ['!unknown', false],
    ['!bar:installed', false],
    ['os', false],
    ['yes', true],
  ])('that says %s holds: %p', (text, expected) => {
    expect(filterHolds(filterOf(text), scope)).toBe(expected)
  })
})
