import { expect, test } from '@jest/globals'
import { sizeInWords, transferInWords } from '../../src/report/size.ts'

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [12345, '12.3 kB (12,345 bytes)'],
  [3_456_789, '3.5 MB (3,456,789 bytes)'],
])('%d is %s', (bytes, expected) => {
  expect(sizeInWords(bytes)).toBe(expected)
})

test.each([
  [{ done: 0, of: 10_300_000 }, '0 bytes of 10.3 MB'],
  [{ done: 1_234_567, of: 10_300_000 }, '1.2 MB of 10.3 MB'],
  [{ done: 4200 }, '4.2 kB'],
])('a transfer of %j is at %s', (transfer, expected) => {
  expect(transferInWords(transfer)).toBe(expected)
})
