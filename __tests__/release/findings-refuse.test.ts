import { expect, test } from '@jest/globals'
import { findingsRefuse } from '../../src/release/verdict.ts'
import type { Settings } from '../../src/release/model/settings.ts'
import type { Severity } from '../../src/text/diagnostic.ts'

test.each<[Settings['failOn'], Severity, boolean]>([
  ['error', 'error', true],
  ['error', 'warning', false],
  ['error', 'notice', false],
  ['warning', 'error', true],
  ['warning', 'warning', true],
  ['warning', 'notice', false],
  ['never', 'error', false],
  ['never', 'warning', false],
  ['never', 'notice', false],
])('fail-on %s: a finding that is an %s refuses the release: %s', (failOn, severity, expected) => {
  const finding = { severity, code: 'drift', message: 'differs', hints: [] }
  expect(findingsRefuse([finding], failOn)).toBe(expected)
})

test('fail-on warning: one that is ignored refuses nothing', () => {
  const finding = { severity: 'warning', code: 'opam-lint-35', message: '', hints: [] } as const
  expect(findingsRefuse([{ ...finding, ignored: 'no page' }], 'warning')).toBe(false)
})
