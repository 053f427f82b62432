import { expect, test } from '@jest/globals'
import { fixableCodes } from '../../src/fix/fixable-codes.ts'
import { forecastRules } from '../../src/forecast/findings.ts'
import { reviewRules } from '../../src/lint/list.ts'

test('the codes are those of rules', () => {
  const codes = [
    'drift',
    ...reviewRules.map(({ name }) => `opam-review-${name}`),
    ...forecastRules.map(({ name }) => `forecast-${name}`),
  ]
  expect(codes).toEqual(expect.arrayContaining([...fixableCodes]))
})
