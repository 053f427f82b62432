import { describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../src/release/outcome.ts'
import { nextSteps } from '../../src/report/next-steps.ts'
import { outcomes, published } from './example-outcome.ts'

function told(name: string): string {
  const outcome = outcomes[name]
  return outcome === undefined ? '' : sentences(outcome)
}

function sentences(outcome: Outcome): string {
  return nextSteps(outcome)
    .map(({ text, url }) => `${text} ${url ?? ''}`)
    .join('\n')
}

describe('what the reader is told', () => {
  test.each([
    ['published', 'https://github.com/ocaml/opam-repository/pull/31000'],
    ['compare-link', 'create the pull request'],
    ['new-file-links', 'tally-unix https://github.com/ocaml/opam-repository/new/'],
    ['unchanged', 'Nothing is left to do.'],
    ['drafted', 'Run again without the input draft'],
    ['rehearsed', 'Nothing was written.'],
    ['failed', 'Run the job again when the cause is gone: it goes on from there'],
    ['refused', 'Mend what was found and tag the corrected commit'],
    ['refused-early', 'Run the job again when the cause is gone.'],
  ])('of a run that is %s: %s', (name, expected) => {
    expect(told(name)).toContain(expected)
  })
})

test('a refusal without a tag, as on a pull request, speaks of no tag', () => {
  const { subject: _, ...rest } = outcomes['refused'] ?? published
  expect(sentences(rest)).toBe('Nothing was written. A release would stop at the errors found. ')
})

test('a dry run of a tag says what its release publishes', () => {
  expect(sentences({ ...published, status: 'rehearsed' })).toBe(
    'Nothing was written. A release of this tag publishes what is shown here. ',
  )
})
