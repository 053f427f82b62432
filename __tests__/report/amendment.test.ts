import { describe, expect, test } from '@jest/globals'
import { refusedAmendment } from '../../src/amend/outcome.ts'
import type { AmendOutcome } from '../../src/amend/outcome.ts'
import {
  afterAmendment,
  amendmentHeadline,
  amendmentSummary,
  terminalAmendment,
} from '../../src/report/amendment.ts'
import { Failure } from '../../src/release/model/failure.ts'

const change = {
  name: 'tally',
  version: '1.0.0',
  path: 'packages/tally/tally.1.0.0/opam',
  operations: [],
  before: 'depends: ["<ocaml>"]\n',
  after: 'depends: ["<ocaml>" {< "5"}]\n',
}
const opened: AmendOutcome = {
  ...refusedAmendment({ diagnostics: [] }),
  status: 'published',
  title: '[metadata] tally.1.0.0: upper bound on ocaml',
  changes: [change],
  ending: { kind: 'pull-request', number: 7, url: 'https://example.org/7', operation: 'created' },
}
const link = { kind: 'compare-link', url: 'https://example.org/compare' } as const
const patch = {
  kind: 'patch',
  url: 'https://example.org/compare',
  patch: {
    text: '+a\n',
    branch: 'amend-tally',
    base: 'master',
    headline: 'x',
    forkUrl: 'https://example.org/fork',
    cloneUrl: 'https://example.org/clone',
  },
} as const
const failure = new Failure('fork-behind', 'The fork is behind.', { hint: 'Sync it.' })

describe('the headline', () => {
  test.each<[Partial<AmendOutcome>, string]>([
    [{}, '[metadata] tally.1.0.0: upper bound on ocaml: the pull request changes 1 opam file'],
    [
      { ending: link },
      '[metadata] tally.1.0.0: upper bound on ocaml: the change of 1 opam file is ready, and its pull request has not been opened yet',
    ],
    [
      { status: 'unchanged', changes: [change, change] },
      'The change of 2 opam files has already been proposed',
    ],
    [{ status: 'unchanged', changes: [] }, 'The pull request already contains these changes'],
    [
      { status: 'unchanged', changes: [], ending: undefined },
      'The published files already contain these changes',
    ],
    [
      { status: 'rehearsed', changes: [], ending: undefined },
      'The published files already contain these changes',
    ],
    [{ status: 'refused', failure }, 'Nothing was amended'],
    [{ status: 'failed', failure }, 'The amendment is not complete'],
  ])('of %j', (changes, expected) => {
    expect(amendmentHeadline({ ...opened, ...changes })).toBe(expected)
  })
})

describe('what comes next', () => {
  const texts = (changes: Partial<AmendOutcome>): string =>
    afterAmendment({ ...opened, ...changes }, 'workflow')
      .map(({ text }) => text)
      .join(' ')

  test.each<[Partial<AmendOutcome>, string]>([
    [{}, 'Pull request #7 is waiting for review.'],
    [{ ending: link }, 'Open this page and create the pull request.'],
    [{ ending: patch }, 'Run the commands under'],
    [{ status: 'rehearsed' }, 'Without dry-run: true, the run opens the pull request.'],
    [{ status: 'refused', failure }, 'Nothing was written. Fix the cause, then run the job again.'],
    [{ status: 'refused' }, 'Fix the request, then run it again.'],
  ])('of %j', (changes, expected) => {
    expect(texts(changes)).toContain(expected)
  })
})

test('the summary shows each change, and what comes from files does no harm', () => {
  const summary = amendmentSummary({ ...opened, failure }, { workingDirectory: '' })
  expect(summary).toContain('+depends: [&quot;&lt;ocaml&gt;&quot; {&lt; &quot;5&quot;}]')
  expect(summary).not.toContain('<ocaml>')
})

test('the terminal shows changes of a run that stopped in colours', () => {
  const stopped: AmendOutcome = { ...opened, status: 'rehearsed' }
  const lines = terminalAmendment(stopped, { colour: true })
  expect(lines).toContain('\u001B[32m+depends: ["<ocaml>" {< "5"}]\u001B[0m')
  expect(lines).toContain('\u001B[31m-depends: ["<ocaml>"]\u001B[0m')
})
