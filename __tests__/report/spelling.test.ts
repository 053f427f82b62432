import { expect, test } from '@jest/globals'
import { Failure } from '../../src/release/model/failure.ts'
import { spelled, spelledFailure, spelledOutcome } from '../../src/report/spelling.ts'

test.each([
  ['Correct the input changelog.', 'Correct --changelog.'],
  ['The input keep-v is "yes": it is none of them.', '--keep-v is "yes": it is none of them.'],
  ['or set the input allow-fork: true.', 'or set --allow-fork.'],
  ['The inputs packages and exclude leave none.', '--packages and --exclude leave none.'],
  ['Commit one, or name it with the input working-directory.', 'Commit one, or name it with DIR.'],
  ['The token passed as opam-token is none.', 'The token in OPAM_TOKEN is none.'],
  ['Pass one as github-token.', 'Pass one as GITHUB_TOKEN.'],
  ['[opam-token-scope] the-opam-token', '[opam-token-scope] the-opam-token'],
  ['The package "input tag" is the output.', 'The package "input tag" is the output.'],
])('%j is spelled %j on the command line', (text, expected) => {
  expect(spelled(text)).toBe(expected)
})

test('a hint for workflows is left out where there is one for terminals', () => {
  const failure = new Failure('a', 'The input tag is wrong.', {
    hint: 'Change the workflow.',
    terminalHint: 'Change the command.',
  })
  expect(spelledFailure(failure)).toMatchObject({
    code: 'a',
    message: '--tag is wrong.',
    hint: 'Change the command.',
  })
})

test('all that an outcome says is spelled', () => {
  const outcome = spelledOutcome({
    status: 'refused',
    steps: [{ title: 'Make the tag', state: 'refused', detail: 'the input tag' }],
    diagnostics: [
      { severity: 'error', code: 'x', message: 'The input tag', hints: ['the input drift'] },
    ],
  })
  expect(outcome).toMatchObject({
    steps: [{ detail: '--tag' }],
    diagnostics: [{ message: '--tag', hints: ['--drift'] }],
  })
})
