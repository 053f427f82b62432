import { expect, test } from '@jest/globals'
import type { Constraint } from '../../src/dune/constraint.ts'
import { readProject } from '../../src/dune/project.ts'
import { firstError } from './first-error.ts'

const project = (condition: string, using = '(using unreleased 0.1)') =>
  `(lang dune 3.22)\n${using}\n(package (name p) (enabled_if ${condition}))\n`

const string = (text: string) => ({ kind: 'string', text }) as const
const variable = (name: string) => ({ kind: 'variable', name }) as const
const isLinux: Constraint = {
  kind: 'comparison',
  operator: '=',
  left: variable('os'),
  right: string('linux'),
}

test.each<[string, Constraint]>([
  ['true', { kind: 'operand', operand: string('true') }],
  ['(= %{os} linux)', isLinux],
  [
    '(<> "x" %{os_distribution})',
    { kind: 'comparison', operator: '<>', left: string('x'), right: variable('os-distribution') },
  ],
  [
    '(and (= %{os} linux) (not false))',
    {
      kind: 'and',
      operands: [isLinux, { kind: 'not', operand: { kind: 'operand', operand: string('false') } }],
    },
  ],
  ['(or)', { kind: 'or', operands: [] }],
])('%s', (written, condition) => {
  const { project: read } = readProject({ name: 'dune-project', text: project(written) })
  expect(read?.packages[0]?.enabledIf?.value.condition).toEqual(condition)
})

test.each([
  ['%{arch}', 'Unknown variable %{arch}', '%{arch}'],
  ['%{os:x}', 'Unknown macro %{os:..}', '%{os:x}'],
  ['(= %{os}x y)', 'A variable must stand by itself here.', '%{os}x'],
  ['%{os}', 'This value must be either true or false', '%{os}'],
  ['(and true maybe)', 'This value must be either true or false', 'maybe'],
  ['(= a)', 'Not enough arguments for "="', '(= a)'],
  ['(= a b c)', 'Unexpected list', '(= a b c)'],
  ['(or (xor a b))', 'Unexpected list', '(xor a b)'],
  ['()', 'Unexpected list', '()'],
  ['(= (a) b)', 'Unexpected list', '(a)'],
])('%s is refused', (written, message, at) => {
  expect(firstError(project(written))).toEqual({ message, at })
})

test('needs the extension unreleased', () => {
  expect(firstError(project('true', '')).message).toMatch(
    /^'enabled_if' is available only when unreleased is enabled/,
  )
})
