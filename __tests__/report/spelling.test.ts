import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { inputNames } from '../../src/inputs/fields.ts'
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

test('the sources name an input in the form that is understood: "the input tag", "the inputs tag and version"', () => {
  const sources = fileURLToPath(new URL('../../src', import.meta.url))
  const unread = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => readFileSync(join(sources, path), 'utf8').split('\n'))
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .flatMap((line) => [...line.matchAll(/(\S+ )inputs? ([a-z-]+)/g)])
    .filter(([, before = '', name = '']) => isInput(name) && !/(?:^|\W)[Tt]he $/.test(before))
    .map(([found]) => found)
  expect(unread).toEqual([])
})

function isInput(name: string): boolean {
  return inputNames.some((one) => one === name)
}
