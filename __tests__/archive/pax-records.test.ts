import { expect, test } from '@jest/globals'
import { readPaxRecords } from '../../src/archive/pax-records.ts'
import { growthOf, linear } from '../support/growth.ts'

test.each([
  ['one record', '9 path=a\n', { path: 'a' }],
  ['a value with line breaks and equals signs', '11 path=\n=\n', { path: '\n=' }],
  ['the later of two', '9 path=a\n9 path=b\n', { path: 'b' }],
  ['nothing', '', {}],
])('%s', (_, text, expected) => {
  const { records, isWhole } = readPaxRecords(text)
  expect(Object.fromEntries(records)).toEqual(expected)
  expect(isWhole).toBe(true)
})

test.each([
  ['a length behind a line break', '\n9 path=a\n'],
  ['a length with a sign', '+9 path=a\n'],
  ['a length that is too short', '5 path=a\n'],
  ['a length beyond the end', '99 path=a\n'],
  ['a length of nothing', '0 path=a\n'],
  ['no key', '6 =ab\n'],
  ['no blank', '123456'],
])('what comes before %s counts, and no more', (_, wrong) => {
  const { records, isWhole } = readPaxRecords(`9 size=5\n${wrong}`)
  expect(Object.fromEntries(records)).toEqual({ size: '5' })
  expect(isWhole).toBe(false)
})

test.each([
  ['line breaks', '\n'],
  ['blanks', ' '],
  ['digits', '1'],
  ['records', '9 path=a\n'],
])('%s take linear time', (_, part) => {
  expect(growthOf((n) => part.repeat(n), readPaxRecords, 16_000)).toBeLessThan(linear)
})
