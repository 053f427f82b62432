import { expect, test } from '@jest/globals'
import { intentDefect } from '../../src/dune/maintenance-intent.ts'

test.each([
  '(latest)',
  '(any).(latest).(none)',
  '(latest-1)',
  '(latest-010)',
  '5.1.(latest)',
  'word',
  ')odd',
])('%s is fine', (intent) => {
  expect(intentDefect(intent)).toBeUndefined()
})

test.each([
  ['', 'empty version'],
  ['1.', 'version ends with a dot'],
  ['.1', 'unexpected dot'],
  ['1..2', 'unexpected dot'],
  ['a(any)', 'unexpected parenthesis'],
  ['a)', 'unexpected parenthesis'],
  ['(any', 'unclosed parenthesis'],
  ['(latest-1', 'unclosed parenthesis'],
  ['(latest-', 'unclosed parenthesis'],
  ['(newest)', 'unknown intent "newest", expected "any", "latest" or "none"'],
  ['(any-1)', 'substraction only allowed for "latest", not "any"'],
  ['(latest-00)', 'invalid substraction'],
  ['(latest-)', 'invalid substraction'],
  ['(latest-1x)', 'invalid substraction'],
  ['(any)x', 'missing dot after intent'],
])('%s: %s', (intent, defect) => {
  expect(intentDefect(intent)).toBe(defect)
})
