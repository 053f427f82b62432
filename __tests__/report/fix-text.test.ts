import { expect, test } from '@jest/globals'
import { leftLines } from '../../src/report/fix-text.ts'

test('a correction that is left says why', () => {
  const finding = {
    severity: 'warning',
    code: 'opam-review-lost-bound',
    message: 'A bound is missing.',
    hints: ['Write it here.'],
  } as const
  expect(
    leftLines(
      [
        {
          finding,
          why: 'a comment stands inside',
          lines: ['The bound 5.0 is that of version 1.0.', 'depends: "lwt" {>= "5.0"}'],
        },
      ],
      { colour: false },
    ),
  ).toEqual([
    'Warning: A bound is missing. [opam-review-lost-bound]',
    'Hint: Write it here.',
    'Hint: The bound 5.0 is that of version 1.0.',
    'Hint: In the opam file: depends: "lwt" {>= "5.0"}',
    'Hint: This is left to you: a comment stands inside.',
    '',
    '1 warning.',
  ])
})
