import { expect, test } from '@jest/globals'
import { defectLine } from '../../src/solver/defect-line.ts'

test.each([
  ['Parse error', true, 'packages/a/a.1/opam: Parse error. The package is ignored.'],
  ['depends: a string.', false, 'packages/a/a.1/opam: depends: a string. The field is ignored.'],
])('%s, and whether the package is left out: %s', (message, leftOut, line) => {
  const defect = { name: 'a', version: '1', message, leftOut, isBeyondLimits: false }
  expect(defectLine(defect)).toBe(line)
})
