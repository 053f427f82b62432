import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { withoutEnd } from '../../src/text/without-end.ts'
import { expectLinear } from '../support/growth.ts'

test.each([
  ['a/b//', '/', 'a/b'],
  ['//', '/', ''],
  ['/a', '/', '/a'],
  ['a. +', '+ .', 'a'],
  ['', '/', ''],
])('%j without %j at its end is %j', (text, dropped, expected) => {
  expect(withoutEnd(text, dropped)).toBe(expected)
})

test('only what is dropped is missing, and the end is none of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', '.', 'a') }), (text) => {
      const kept = withoutEnd(text, '/.')
      expect(kept).toBe(text.replace(/[/.]+$/, ''))
    }),
  )
})

test('slashes before another character take linear time', () => {
  expectLinear(
    (n) => `${'/'.repeat(n)}a`,
    (text) => withoutEnd(text, '/'),
    20_000,
  )
})
