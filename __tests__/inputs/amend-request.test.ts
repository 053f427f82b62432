import { expect, test } from '@jest/globals'
import { readInputs } from '../../src/inputs/read-inputs.ts'
import { exampleRun } from './example-run.ts'

const read = (inputs: Readonly<Record<string, string>>) =>
  readInputs(exampleRun({ 'opam-token': 'ghp_other', ...inputs }))

test('tag and from ask for the metadata of a commit', () => {
  expect(read({ mode: 'amend', tag: 'v1.2.0', from: 'HEAD' })).toMatchObject({
    kind: 'amendment',
    request: { kind: 'metadata', tag: 'v1.2.0', from: 'HEAD' },
  })
})

test('a line may ask for the bound of dependents', () => {
  expect(read({ mode: 'amend', amend: '--dependents tally.2.0 --only list' })).toMatchObject({
    request: { kind: 'dependents', of: { name: 'tally', version: '2.0' }, only: 'list' },
  })
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['from without tag', { from: 'HEAD' }, 'inputs-contradict'],
  ['tag without from', { tag: 'v1.2.0' }, 'inputs-contradict'],
  [
    'all of it',
    { tag: 'v1.2.0', from: 'HEAD', amend: 'tally --flag deprecated' },
    'inputs-contradict',
  ],
  [
    'dependents beside another line',
    { amend: '--dependents a.1\ntally --flag deprecated' },
    'amend-invalid',
  ],
  ['dependents of no version', { amend: '--dependents a' }, 'amend-invalid'],
  ['dependents of two', { amend: '--dependents a.1 --dependents a.2' }, 'amend-invalid'],
  ['dependents and an edit', { amend: '--dependents a.1 --add b' }, 'amend-invalid'],
  ['only a list', { amend: '--only list' }, 'amend-invalid'],
  ['two lists', { amend: '--dependents a.1 --only x --only y' }, 'amend-invalid'],
])('%s is refused', (_, inputs, code) => {
  const { kind, diagnostics } = read({ mode: 'amend', ...inputs })
  expect(kind).toBe('refused')
  expect(diagnostics.map((one) => one.code)).toContain(code)
})

test('from is refused in another mode', () => {
  expect(read({ from: 'HEAD' })).toMatchObject({
    kind: 'refused',
    diagnostics: [{ code: 'inputs-contradict' }],
  })
})
