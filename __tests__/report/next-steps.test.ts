import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../src/release/model/failure.ts'
import type { Outcome } from '../../src/release/model/outcome.ts'
import { nextSteps } from '../../src/report/next-steps.ts'
import type { Reader } from '../../src/report/next-steps.ts'
import { diagnostic, outcomes, published } from './example-outcome.ts'

function told(name: string): string {
  const outcome = outcomes[name]
  return outcome === undefined ? '' : sentences(outcome)
}

function sentences(outcome: Outcome, reader?: Reader): string {
  return nextSteps(outcome, reader)
    .map(({ text, url }) => (url === undefined ? text : `${text} ${url}`))
    .join('\n')
}

describe('what the reader is told', () => {
  test.each([
    ['published', 'https://github.com/ocaml/opam-repository/pull/31000'],
    ['compare-link', 'create the pull request'],
    ['new-file-link', 'propose the file. Its name and content are filled in. https://github.com/'],
    ['patch', 'Fork the opam repository at https://github.com/ocaml/opam-repository/fork'],
    ['unchanged', 'There is nothing left to do.'],
    ['drafted', 'run again without the input draft'],
    ['rehearsed', 'Nothing was written.'],
    [
      'failed',
      'You can run the job again. The next run continues from there and does nothing twice.',
    ],
    ['refused', 'Fix the errors, then tag the fixed commit.'],
    ['refused-early', 'Nothing was written. Fix the cause, then run the job again.'],
  ])('of a run that is %s: %s', (name, expected) => {
    expect(told(name)).toContain(expected)
  })
})

test('a dry run of a tag says what its release publishes', () => {
  expect(sentences({ ...published, status: 'rehearsed' })).toBe(
    'Nothing was written. A release of this tag publishes what is shown here.',
  )
})

test('after a pull request, the reader is told how to follow it, and where to announce it', () => {
  const announce = 'tell people about the release on discuss.ocaml.org. https://discuss.ocaml.org/'
  expect(sentences(published)).toContain(
    'run a workflow with mode: status, or "dune-publish status"',
  )
  expect(sentences(published)).toContain(announce)
  expect(sentences(published, 'command')).toContain('run "dune-publish status".')
  expect(told('compare-link')).not.toContain('discuss.ocaml.org')
})

test.each([
  [['tally'], 'tally is published for the first time.'],
  [['tally', 'tally-cli'], 'tally and tally-cli are published for the first time.'],
  [['a', 'b', 'c'], 'a, b and c are published for the first time.'],
])('new packages are named: %j', (newPackages, expected) => {
  for (const status of ['published', 'rehearsed'] as const) {
    expect(sentences({ ...published, status, newPackages })).toContain(expected)
  }
  expect(sentences({ ...published, newPackages: [] })).not.toContain('first time')
})

const failing = (code: string, more: Partial<Outcome> = {}): Outcome => ({
  status: 'refused',
  aim: 'tag',
  steps: [],
  diagnostics: [],
  failure: new Failure(code, 'It went wrong.', { hint: 'Do this.' }),
  ...more,
})

const finding = (code: string, more: Partial<Outcome> = {}): Outcome => ({
  status: 'refused',
  aim: 'tag',
  steps: [],
  diagnostics: [{ ...diagnostic('error', 'It is wrong.'), code }],
  ...more,
})

const startAnew =
  'Fix the inputs in the workflow, then start it by hand: Actions, your workflow, Run workflow. A re-run of the job would use the old inputs.'
const fixAndTag =
  'Fix the errors, then tag the fixed commit. Reuse this tag only if nothing was published from it.'

describe('after an error, what is advised fits it', () => {
  test.each<[string, Outcome, string]>([
    ['which passes', failing('github-unavailable'), 'You can run the job again.'],
    [
      'which somebody must fix elsewhere',
      failing('opam-token-scope'),
      'Fix the cause, then run the job again.',
    ],
    ['in the inputs', failing('opam-branch-missing'), startAnew],
    ['after which only another version can be released', failing('version-published'), ''],
    ['that says all itself', failing('tag-moved'), ''],
    ['of the project', finding('opam-lint-35'), fixAndTag],
    [
      'of the project, before there is a tag',
      finding('changelog-section-missing', { aim: 'new-tag' }),
      'Fix the errors, push the fixed commit, and start the workflow again.',
    ],
    [
      'of the project, in a check',
      finding('drift', { aim: 'preview' }),
      'A release would stop at these errors.',
    ],
    ['of an input, in a release', finding('input-invalid'), startAnew],
    [
      'of an input, in a check',
      finding('package-unknown', { aim: 'preview' }),
      'Fix the inputs in the workflow.',
    ],
    [
      'of inputs and the project',
      finding('input-invalid', {
        diagnostics: ['input-invalid', 'drift'].map((code) => ({
          ...diagnostic('error', code),
          code,
        })),
      }),
      `${startAnew} ${fixAndTag}`,
    ],
    [
      'that passes, beside one that does not',
      failing('github-unavailable', {
        steps: [
          { title: 'Pull request', state: 'refused', detail: 'It is.', code: 'version-published' },
        ],
      }),
      '',
    ],
    [
      'that fail-on makes of a warning',
      finding('', {
        diagnostics: [{ ...diagnostic('warning', 'x'), code: 'opam-review-missing-lower-bound' }],
      }),
      fixAndTag,
    ],
  ])('%s', (_, outcome, advice) => {
    expect(sentences(outcome)).toBe(['Nothing was written.', advice].join(' ').trim())
  })

  test('a run that failed on its way says that it goes on where it ended', () => {
    expect(sentences(failing('workflow-scope', { status: 'failed' }))).toBe(
      'What was done stays. Fix the cause, then run the job again. The next run continues from there and does nothing twice.',
    )
    expect(sentences(failing('asset-differs', { status: 'failed' }))).toBe('What was done stays.')
  })

  test('a command speaks of no workflow', () => {
    expect(sentences(failing('rate-limited'), 'command')).toBe(
      'Nothing was written. You can run the command again.',
    )
    expect(sentences(finding('input-invalid'), 'command')).toBe(
      'Nothing was written. Fix the options, then run the command again.',
    )
  })
})
