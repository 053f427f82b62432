import { expect, test } from '@jest/globals'
import { headline } from '../../src/report/headline.ts'
import { outcomes } from './example-outcome.ts'

test.each([
  ['published', 'tally 1.2.0 is released'],
  ['unchanged', 'tally 1.2.0 was released before, and nothing has changed'],
  ['rehearsed', 'tally 1.2.0 would be released'],
  ['refused', 'tally 1.2.0 is not released: 2 errors, 1 warning'],
  ['refused-early', 'The project is not released'],
  ['failed', 'tally 1.2.0 is not released completely'],
  ['drafted', 'tally 1.2.0 is drafted'],
])('%s: %s', (name, expected) => {
  const outcome = outcomes[name]
  expect(outcome && headline(outcome)).toBe(expected)
})
