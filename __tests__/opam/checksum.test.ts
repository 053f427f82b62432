import { expect, test } from '@jest/globals'
import { parseChecksum, printChecksum } from '../../src/opam/checksum.ts'

test.each([
  [`md5=${'0A'.repeat(16)}`, `md5=${'0a'.repeat(16)}`],
  ['0a'.repeat(16), `md5=${'0a'.repeat(16)}`],
  [`SHA256=${'0a'.repeat(32)}`, `sha256=${'0a'.repeat(32)}`],
  [`sha512=${'0a'.repeat(64)}`, `sha512=${'0a'.repeat(64)}`],
])('%s is a checksum', (text, printed) => {
  const checksum = parseChecksum(text)
  expect(checksum === undefined ? undefined : printChecksum(checksum)).toBe(printed)
})

test.each(['', 'md5=', `sha256=${'0a'.repeat(16)}`, `sha1=${'0a'.repeat(20)}`, 'xy'.repeat(16)])(
  '%j is none',
  (text) => {
    expect(parseChecksum(text)).toBeUndefined()
  },
)
