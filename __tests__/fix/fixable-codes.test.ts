import { expect, test } from '@jest/globals'
import { fixableCodes } from '../../src/fix/fixable-codes.ts'
import { forecastRules } from '../../src/forecast/findings.ts'
import { ciRules, opamRules, reviewRules } from '../../src/lint/list.ts'

test('the codes are those of rules', () => {
  const codes = [
    'drift',
    ...opamRules.map(({ code }) => `opam-lint-${code}`),
    ...ciRules.map(({ name }) => `opam-repository-${name}`),
    ...reviewRules.map(({ name }) => `opam-review-${name}`),
    ...forecastRules.map(({ name }) => `forecast-${name}`),
  ]
  expect(codes).toEqual(expect.arrayContaining([...fixableCodes]))
})
