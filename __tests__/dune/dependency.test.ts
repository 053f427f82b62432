import { describe, expect, test } from '@jest/globals'
import type { Constraint } from '../../src/dune/constraint.ts'
import { constraintText } from '../../src/dune/constraint.ts'
import { deepestNesting } from '../../src/dune/nesting.ts'
import { dependencyText } from '../../src/dune/dependency.ts'
import { readProject } from '../../src/dune/project.ts'
import { firstError } from './first-error.ts'

const project = (dependencies: string, lang = '3.18') =>
  `(lang dune ${lang})\n(package (name p) (depends ${dependencies}))\n`

function read(dependencies: string, lang?: string) {
  const source = { name: 'dune-project', text: project(dependencies, lang) }
  const { project: found, diagnostics } = readProject(source)
  const depends = found?.packages[0]?.depends?.value
  if (depends === undefined) throw new Error(diagnostics.at(-1)?.message ?? 'no depends')
  return { depends, diagnostics }
}

const string = (text: string) => ({ kind: 'string', text }) as const
const variable = (name: string) => ({ kind: 'variable', name }) as const

describe('a dependency', () => {
  test.each<[string, string, Constraint | undefined]>([
    ['lwt', 'lwt', undefined],
    ['"lwt"', 'lwt', undefined],
    ['(lwt :with-test)', 'lwt', { kind: 'operand', operand: variable('with-test') }],
    ['("no check" :x)', 'no check', { kind: 'operand', operand: variable('x') }],
    ['(a (>= 1.0))', 'a', { kind: 'version', operator: '>=', operand: string('1.0') }],
    ['(a (<> :version))', 'a', { kind: 'version', operator: '<>', operand: variable('version') }],
    ['(a (= ":version"))', 'a', { kind: 'version', operator: '=', operand: string(':version') }],
    [
      '(a (= :os linux))',
      'a',
      { kind: 'comparison', operator: '=', left: variable('os'), right: string('linux') },
    ],
    [
      '(a (and :x (or)))',
      'a',
      {
        kind: 'and',
        operands: [
          { kind: 'operand', operand: variable('x') },
          { kind: 'or', operands: [] },
        ],
      },
    ],
  ])('%s', (written, name, constraint) => {
    expect(read(written, '3.8').depends[0]?.value).toEqual({ name, constraint })
  })

  test('not, since 3.18', () => {
    expect(read('(a (not :x))').depends[0]?.value.constraint).toEqual({
      kind: 'not',
      operand: { kind: 'operand', operand: variable('x') },
    })
  })

  test('is written back as it was', () => {
    const written = '(a (and (>= 1.0) (or (= :os "free bsd") (not :build))))'
    const [dependency] = read(written).depends
    expect(dependency === undefined ? '' : dependencyText(dependency.value)).toBe(written)
    expect(constraintText({ kind: 'operand', operand: variable('post') })).toBe(':post')
  })
})

describe('what is no dependency', () => {
  test.each([
    ['a.1', '"a.1" is an invalid package dependency.', 'a.1'],
    ['""', '"" is an invalid package dependency.', '""'],
    ['%{a}', 'Atom or quoted string expected', '%{a}'],
    ['(a (!= 1))', 'Use <> instead of !=', '(!= 1)'],
    ['(a (=))', 'Not enough arguments for "="', '(=)'],
    ['(a (= (1)))', 'Atom or quoted string expected', '(1)'],
    ['(a (= %{v}))', 'Atom or quoted string expected', '%{v}'],
    ['((a) (= 1))', 'Atom or quoted string expected', '(a)'],
    ['()', 'Premature end of list', ''],
    ['(a (not))', 'Not enough arguments for "not"', '(not)'],
    [
      '(a (and))',
      'Logical operators with no arguments was deleted in version 3.9 of the dune language.',
      '(and)',
    ],
    [
      '(a or)',
      'Logical operators with no arguments was deleted in version 3.9 of the dune language.',
      'or',
    ],
    ['(a (and (= 1) x))', 'Unknown constructor x', 'x'],
    ['(a (and (= 1 2 3)))', 'Too many arguments for "="', '3'],
    ['(a (not x :y))', 'Unknown constructor x', 'x'],
    ['(a (= (b)) x)', 'Atom or quoted string expected', '(b)'],
  ])('%s', (written, message, at) => {
    for (const lang of ['3.24', '3.25']) {
      const error = firstError(project(written, lang))
      expect([error.message.split('\n')[0], error.at]).toEqual([message, at])
    }
  })

  // What dune 3.24.1 says of each is that the whole is no text, which it tries last.
  test.each([
    ['(a)', 'Premature end of list', ''],
    ['(a 1.0)', 'Unknown constructor 1.0', '1.0'],
    ['(a "1.0")', 'S-expression of the form (<atom> ...) or <atom> expected', '"1.0"'],
    ['(a %{os})', 'S-expression of the form (<atom> ...) or <atom> expected', '%{os}'],
    ['(a ())', 'S-expression of the form (<atom> ...) or <atom> expected', '()'],
    ['(a ((b)))', 'Atom expected', '(b)'],
    ['(a (~ 1))', 'Unknown constructor ~', '~'],
    ['(a (:build))', 'Unknown constructor :build', ':build'],
    ['(>= 1.5)', 'Unknown constructor 1.5', '1.5'],
    ['(a (= 1 2 3))', 'Too many arguments for "="', '3'],
    ['(a (= 1 (b)))', 'Too many arguments for "="', '(b)'],
    ['(a (not :x :y))', 'Too many arguments for "not"', ':y'],
    ['(a (>= 1) (< 2))', 'This value is unused', '(< 2)'],
    ['(a :x :y)', 'This value is unused', ':y'],
    ['(a : :x)', '"" is an invalid variable name.', ':'],
    ['("" :x)', '"" is an invalid package name.', '""'],
  ])('%s, which dune explains since 3.25', (written, message, at) => {
    const before = firstError(project(written, '3.24'))
    expect(before).toEqual({ message: 'Atom or quoted string expected', at: written })
    const since = firstError(project(written, '3.25'))
    expect([since.message.split('\n')[0], since.at]).toEqual([message, at])
  })

  test('a colon by itself is a text to compare with', () => {
    expect(read('(a (= :))').depends[0]?.value.constraint).toEqual({
      kind: 'version',
      operator: '=',
      operand: string(':'),
    })
  })

  test.each([
    ['2.0', '(a (= :os 1))', 'Passing two arguments to = is only available since version 2.1 '],
    ['3.17', '(a (not :x))', 'Not operator is only available since version 3.18 '],
  ])('(lang dune %s) has no %s yet', (lang, written, start) => {
    expect(firstError(project(written, lang)).message).toContain(start)
  })

  test.each([
    ['a.1.0', '(a (= 1.0)) would be a correct package dependency'],
    ['a.', 'a_ would be a correct package dependency'],
    ['1@2', 'p1_2 would be a correct package dependency'],
    ['""', 'p would be a correct package dependency'],
  ])('the hint for %s', (written, hint) => {
    const { diagnostics } = readProject({ name: 'dune-project', text: project(written) })
    expect(diagnostics[0]?.hints).toEqual([hint])
  })

  test('constraints may nest to a limit only', () => {
    const nested = (depth: number) => `(a ${'(not '.repeat(depth - 1)}:x${')'.repeat(depth - 1)})`
    expect(read(nested(deepestNesting)).depends).toHaveLength(1)
    expect(firstError(project(nested(deepestNesting + 1))).message).toMatch(/nested more than/)
    expect(firstError(project(nested(100_000))).message).toMatch(/nested more than/)
  })
})

describe('warnings', () => {
  const warnings = (written: string) =>
    read(written).diagnostics.map(({ message, hints, location }) => ({
      message: message.replace(/\. .*$/, ''),
      hint: hints[0]?.split('\n').at(-1),
      at: location?.source.text.slice(location.span.start, location.span.end),
    }))

  test('a version that is most likely meant as the variable', () => {
    expect(warnings('(a (= version)) (b (= :version)) (c (>= version))')).toEqual([
      {
        message: `Possible typo in constraint for dependency "a": '(= version)' might be a mistake.`,
        hint: 'Did you mean to use the `:version` variable instead? Example: (depends (a (= :version)))',
        at: '(a (= version))',
      },
    ])
  })

  test('a variable with an underscore', () => {
    expect(warnings('(a :with_test) (b (and :with_test))')).toMatchObject([
      { at: '(a :with_test)' },
    ])
  })

  test('repeated packages, the last one first', () => {
    expect(warnings('a b (a (= 1)) b').map(({ message }) => message)).toEqual([
      `Duplicate dependency on package b in 'depends' field`,
      `Duplicate dependency on package (a (= 1)) in 'depends' field`,
    ])
  })

  test.each([
    ['3.24', 'depends', '(and ...)'],
    ['3.25', 'depends', '(and ...)'],
    ['3.24', 'conflicts', '(and ...)'],
    ['3.25', 'conflicts', '(or ...)'],
  ])('in (lang dune %s), %s are combined with %s', (lang, field, operator) => {
    const text = project('a', lang).replace('(depends a)', `(${field} a a)`)
    const { diagnostics } = readProject({ name: 'dune-project', text })
    expect(diagnostics[0]?.message).toContain(operator)
  })
})
