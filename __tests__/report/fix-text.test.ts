import { expect, test } from '@jest/globals'
import { leftLines } from '../../src/report/fix-text.ts'

test('a correction that is left says why', () => {
  const finding = {
    severity: 'warning',
    code: 'opam-review-lost-bound',
    message: 'A bound is missing.',
    hints: ['Write it here.'],
  } as const
  expect(leftLines([{ finding, why: 'a comment stands inside' }], { colour: false })).toEqual([
    'Warning: A bound is missing. [opam-review-lost-bound]',
    'Hint: Write it here.',
    'Hint: This is left to you: a comment stands inside.',
    '',
    '1 warning.',
  ])
})
