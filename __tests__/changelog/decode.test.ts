import { expect, test } from '@jest/globals'
import { decodeChangelog } from '../../src/changelog/decode.ts'
import { encodeBytes } from '../../src/text/source.ts'

test('UTF-8 is read as UTF-8', () => {
  expect(decodeChangelog(encodeBytes('Cao Lãnh — 🃏'))).toBe('Cao Lãnh — 🃏')
})

test('what is not UTF-8 is read as Latin-1', () => {
  expect(decodeChangelog('S\xe9n\xe9gal')).toBe('Sénégal')
})

test('a byte order mark is left out', () => {
  expect(decodeChangelog('\xef\xbb\xbf# Changes')).toBe('# Changes')
})
