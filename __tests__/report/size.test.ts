import { expect, test } from '@jest/globals'
import { sizeInWords } from '../../src/report/size.ts'

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [12345, '12.3 kB (12,345 bytes)'],
  [3_456_789, '3.5 MB (3,456,789 bytes)'],
])('%d is %s', (bytes, expected) => {
  expect(sizeInWords(bytes)).toBe(expected)
})
