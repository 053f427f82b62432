import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { withoutEnd } from '../../src/text/without-end.ts'
import { growthOf, linear } from '../support/growth.ts'

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
  const work = (text: string): unknown => withoutEnd(text, '/')
  expect(growthOf((n) => `${'/'.repeat(n)}a`, work, 20_000)).toBeLessThan(linear)
})
