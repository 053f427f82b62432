import { expect, test } from '@jest/globals'
import { headline } from '../../src/report/headline.ts'
import { diagnostic, outcomes, published, release } from './example-outcome.ts'

test.each([
  ['published', 'tally 1.2.0 is released'],
  ['unchanged', 'tally 1.2.0 was released before, and nothing has changed'],
  ['rehearsed', 'tally can be released from here'],
  ['compare-link', 'tally 1.2.0 is released, but its pull request has not been opened yet'],
  ['new-file-link', 'tally 1.2.0 is released, but no pull request was opened'],
  ['patch', 'tally 1.2.0 is released, but no pull request was opened'],
  ['refused', 'tally 1.2.0 is not released: 4 errors, 1 warning'],
  ['refused-early', 'The project is not released'],
  ['failed', 'tally 1.2.0 is not released completely'],
  ['drafted', 'tally 1.2.0 is drafted'],
])('%s: %s', (name, expected) => {
  const outcome = outcomes[name]
  expect(outcome && headline(outcome)).toBe(expected)
})

test.each([
  ['published', 'Rehearsal: tally 1.2.0 would be released'],
  ['refused', 'Rehearsal: tally 1.2.0 would not be released: 4 errors, 1 warning'],
  ['failed', 'Rehearsal: tally 1.2.0 would not be released completely'],
  ['drafted', 'Rehearsal: tally 1.2.0 would be drafted'],
])('a rehearsal that is %s: %s', (name, expected) => {
  const outcome = outcomes[name]
  expect(outcome && headline(outcome, { isRehearsal: true })).toBe(expected)
})

test('a refusal says what is there already', () => {
  const again = { ...published, status: 'refused' } as const
  expect(headline(again)).toBe(
    'tally 1.2.0 was released on GitHub before, but this run was refused',
  )
  expect(headline({ ...again, aim: 'preview' })).toBe('tally 1.2.0 cannot be released')
})

test('a draft that is found again is no release', () => {
  expect(
    headline({ ...published, status: 'unchanged', release: { ...release, draft: true } }),
  ).toBe('tally 1.2.0 was drafted before, and nothing has changed')
})

test('a check that finds nothing, of a tag', () => {
  expect(headline({ ...published, status: 'rehearsed' })).toBe('tally 1.2.0 can be released')
})

test('errors that fail-on lets pass are told', () => {
  const diagnostics = [diagnostic('error', 'x'), diagnostic('warning', 'y')]
  expect(headline({ ...published, status: 'rehearsed', diagnostics })).toBe(
    'tally 1.2.0 can be released, despite 1 error',
  )
})

test('a refusal without a tag is about the project as it stands', () => {
  const { subject, ...rest } = outcomes['rehearsed'] ?? published
  const outcome = { ...rest, ...(subject && { subject }), status: 'refused' } as const
  expect(headline({ ...outcome, diagnostics: [diagnostic('error', 'x')] })).toBe(
    'tally cannot be released from here: 1 error',
  )
})
