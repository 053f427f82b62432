import { describe, expect, test } from '@jest/globals'
import { impliedPackage } from '../../src/opam/implied-package.ts'
import {
  comparePackageNames,
  packageNameDefect,
  packageVersionDefect,
  parseVersionedPackage,
} from '../../src/opam/package-name.ts'

describe('names', () => {
  test.each(['foo', 'Foo_bar-1+x', '0install', 'a'])('%s is one', (name) => {
    expect(packageNameDefect(name)).toBeUndefined()
  })

  test.each([
    ['a.b', `Invalid character '.' in package name "a.b"`],
    ['a\nb', String.raw`Invalid character '\n' in package name "a\nb"`],
    ["a'b", String.raw`Invalid character '\'' in package name "a'b"`],
    ['\xc3\xa9', String.raw`Invalid character '\195' in package name "\195\169"`],
    ['12', 'Package name "12" should contain at least one letter'],
    ['', 'Package name "" should contain at least one letter'],
  ])('%j is none', (name, defect) => {
    expect(packageNameDefect(name)).toBe(defect)
  })

  test('are ordered without regard to case first', () => {
    const names = ['b', 'a', 'B', 'A', 'ab', 'Ab', 'a-', 'a_']
    expect(names.toSorted(comparePackageNames)).toEqual([
      'A',
      'Ab',
      'a',
      'a-',
      'a_',
      'ab',
      'B',
      'b',
    ])
  })
})

describe('versions', () => {
  test.each(['1.0', '1.0~rc1+x-y_z', 'dev'])('%s is one', (version) => {
    expect(packageVersionDefect(version)).toBeUndefined()
  })

  test.each([
    ['', "Package version can't be empty"],
    ['1 0', `Invalid character ' ' in package version "1 0"`],
    ['a"b', String.raw`Invalid character '"' in package version "a\"b"`],
  ])('%j is none', (version, defect) => {
    expect(packageVersionDefect(version)).toBe(defect)
  })
})

describe('names with a version', () => {
  test('are cut at the first dot', () => {
    expect(parseVersionedPackage('foo.1.0')).toEqual({ name: 'foo', version: '1.0' })
  })

  test.each(['foo', 'foo.', '.1', 'f oo.1', 'foo.1 0'])('%j is none', (text) => {
    expect(parseVersionedPackage(text)).toBeUndefined()
  })
})

test.each([
  ['packages/foo/foo.1.0/opam', { name: 'foo', version: '1.0' }],
  ['foo.1.0.opam', { name: 'foo', version: '1.0' }],
  ['foo.opam', undefined],
  ['opam', undefined],
  ['foo.1.0/foo.opam', undefined],
])('%s implies %j', (path, expected) => {
  expect(impliedPackage(path)).toEqual(expected)
})
