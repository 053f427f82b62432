import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { wildmatch } from '../../src/archive/wildmatch.ts'

describe('a pattern of .gitattributes', () => {
  test.each([
    ['README.md', 'README.md', true],
    ['README.md', 'readme.md', false],
    ['*.ml', 'main.ml', true],
    ['*.ml', 'main.mli', false],
    ['*.ml', 'src/main.ml', false],
    ['src/*.ml', 'src/main.ml', true],
    ['src/*.ml', 'src/lib/main.ml', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['src/**', 'src/lib/main.ml', true],
    ['src/**', 'src', false],
    ['**/test', 'test', true],
    ['**/test', 'a/b/test', true],
    ['**/test', 'a/b/latest', false],
    ['src/**/test', 'src/test', true],
    ['src/**/test', 'src/a/b/test', true],
    ['src/**/test', 'src/latest', false],
    ['a**b/c', 'axb/c', true],
    ['a**b/c', 'ax/b/c', false],
    ['src/a**', 'src/a/b', true],
    ['[abc].ml', 'b.ml', true],
    ['[!abc].ml', 'b.ml', false],
    ['[a-c]', 'b', true],
    ['[]a]', ']', true],
    ['[a-]', '-', true],
    ['a[/]b', 'a/b', false],
    ['[[:digit:]]*', '7up', true],
    ['[[:digit:]]*', 'up7', false],
    ['[[:oddity:]]', 'a', false],
    ['[a', '[a', false],
    ['\\*.ml', '*.ml', true],
    ['\\*.ml', 'a.ml', false],
    ['a\\', 'a\\', false],
    ['*', '', true],
    ['*.ml*', 'main.mli', true],
    ['*.ml*', 'main.opam', false],
    ['*.ml*', 'a.ml/b', false],
    ['a*b*c', 'axbxc', true],
    ['a*b*c', 'axcxb', false],
    ['ab*ba', 'aba', false],
    ['a*a', 'aa', true],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(wildmatch(pattern)(text)).toBe(expected)
  })

  test('takes every pattern and every text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, text) => {
        expect(typeof wildmatch(pattern)(text)).toBe('boolean')
      }),
    )
  })

  test('with many stars is not slow', () => {
    const start = performance.now()
    expect(wildmatch(`${'a*'.repeat(200)}b`)('a'.repeat(5000))).toBe(false)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
