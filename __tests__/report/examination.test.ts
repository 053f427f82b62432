import { describe, expect, test } from '@jest/globals'
import type { Examination, Prospect } from '../../src/release/look/examination.ts'
import { Failure } from '../../src/release/model/failure.ts'
import {
  examinationLines,
  examinationSummary,
  failuresOf,
  verdictOf,
} from '../../src/report/examination.ts'

const failure = new Failure('github-token-rights', 'It may not write to <ana>/tally.', {
  hint: 'Give the job "permissions: contents: write".',
})
const prospects: readonly Prospect[] = [
  { step: 'Read the tag', answer: 'works', detail: 'ana/tally' },
  { step: 'Make the draft', answer: 'fails', detail: failure.message, failure },
  { step: 'Publish', answer: 'fails', detail: failure.message, failure },
  { step: 'Push', answer: 'unknown', detail: 'github.com answered\nwith 502' },
]
const bad: Examination = {
  tokens: [{ input: 'github-token', description: "the workflow's own" }],
  prospects,
  ending: 'pull-request',
}
const good: Examination = { ...bad, prospects: prospects.slice(0, 1) }

describe('what an examination comes to', () => {
  test.each<[string, Examination, string]>([
    ['a refusal', bad, 'A release would stop before its first write.'],
    ['a pull request', good, 'A release would end with an open pull request.'],
    [
      'a link to open it',
      { ...good, ending: 'compare-link' },
      'A release would push the branch and end with a link. You open the pull request there.',
    ],
    [
      'a page or a patch',
      { ...good, ending: 'by-hand' },
      'A release would be published without a pull request. The run would show how to open it yourself.',
    ],
  ])('is told: %s', (_, examination, verdict) => {
    expect(verdictOf(examination)).toBe(verdict)
  })
})

test('in a terminal there is a line for each token and step, and each way out once', () => {
  expect(examinationLines(bad, { colour: false, nameOf: (input) => input })).toEqual([
    "github-token: the workflow's own",
    '',
    '✓ Read the tag: works (ana/tally)',
    '✗ Make the draft: would fail ([github-token-rights])',
    '✗ Publish: would fail ([github-token-rights])',
    '? Push: cannot be known (github.com answered with 502)',
    '',
    'Error: It may not write to <ana>/tally. [github-token-rights]',
    'Hint: Give the job "permissions: contents: write".',
    '',
    'A release would stop before its first write.',
  ])
  expect(failuresOf(bad)).toEqual([failure])
})

test('what a token lacks and what is left to a person stands out', () => {
  const byHand: Examination = {
    tokens: [{ input: 'opam-token', description: 'not given', lacks: true }],
    prospects: [{ step: 'Open the pull request', answer: 'by-hand', detail: 'on a page' }],
    ending: 'by-hand',
  }
  expect(examinationLines(byHand, { colour: false, nameOf: (input) => input })).toEqual([
    '! opam-token: not given',
    '',
    '! Open the pull request: left to you (on a page)',
    '',
    'A release would be published without a pull request. The run would show how to open it yourself.',
  ])
  expect(examinationSummary(byHand, { workingDirectory: '' })).toContain(
    '<td nowrap>! <code>opam-token</code></td><td>not given</td>',
  )
})

test('in a summary the world’s words are escaped, and each way out has a link to its page', () => {
  const summary = examinationSummary(bad, {
    workingDirectory: '',
    docsUrl: 'https://example.org/docs',
  })
  expect(summary).toContain('<h2>A release would stop before its first write.</h2>')
  expect(summary).toContain('It may not write to &lt;ana&gt;/tally.')
  expect(summary).toContain('href="https://example.org/docs/errors.md#github-token-rights"')
  expect(summary).toContain('<td nowrap>✗ would fail</td><td>Make the draft</td>')
  expect(summary.match(/<blockquote>/g)).toHaveLength(1)
})
