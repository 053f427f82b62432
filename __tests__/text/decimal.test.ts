import { expect, test } from '@jest/globals'
import { readDecimal } from '../../src/text/decimal.ts'

test.each([
  ['0', 0],
  ['0012', 12],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
])('%j is a number', (digits, value) => {
  expect(readDecimal(digits)).toBe(value)
})

test.each([
  '',
  ' 1',
  '1\n',
  '\n1',
  '+1',
  '-1',
  '1.0',
  '1e3',
  '0x10',
  'NaN',
  '9007199254740992',
  '00000000000000001',
])('%j is none', (text) => {
  expect(readDecimal(text)).toBeUndefined()
})
