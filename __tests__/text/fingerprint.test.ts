import { expect, test } from '@jest/globals'
import { fingerprint } from '../../src/text/fingerprint.ts'

// The vectors of FNV-1a's authors (RFC 9923, appendix).
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('of %j', (text, expected) => {
  expect(fingerprint(text)).toBe(expected)
})
