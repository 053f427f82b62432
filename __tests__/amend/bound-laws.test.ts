import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { admits } from '../../src/amend/admitted.ts'
import { apply } from '../../src/amend/apply.ts'
import { newFindings } from '../../src/amend/findings.ts'
import type { Operation } from '../../src/amend/operation.ts'
import { readOpamFile } from '../../src/lint/model/opam-reading.ts'
import type { DependencyFormula } from '../../src/opam/dependency.ts'
import { emptyFormula, formulaAtoms } from '../../src/opam/formula.ts'
import type { OpamPackage } from '../../src/opam/package.ts'
import { prefixRelation, string } from '../../src/opam/syntax.ts'
import { withoutSpans } from '../opam/without-spans.ts'
import { opamFile } from './amend-scene.ts'

const limit = '1.5'

const bound = (name: string): Operation => ({
  kind: 'add',
  name,
  constraints: [prefixRelation('<', string(limit))],
})

function packageIn(text: string): OpamPackage | undefined {
  const reading = readOpamFile({ name: 'opam', text })
  return reading.kind === 'read' && reading.fieldErrors.length === 0 ? reading.package : undefined
}

/** On both sides of the bound, and of what the generated files say. */
const lower = ['0.9', '1', '1.2', '1.5~beta']
const higher = ['1.5', '1.5.1', '2', '3']

/** What the places of a package admit below the bound, and all others as they are. */
function meaning(formula: DependencyFormula, name: string): unknown {
  return formulaAtoms(formula).map((atom) =>
    atom.name === name ? lower.filter((version) => admits(atom.constraints, version, '7')) : atom,
  )
}

function admitsHigher(read: OpamPackage | undefined, name: string): boolean {
  return formulaAtoms(read?.depends ?? emptyFormula).some(
    (atom) =>
      atom.name === name && higher.some((version) => admits(atom.constraints, version, '7')),
  )
}

const others = (formula: DependencyFormula, name: string): unknown =>
  formulaAtoms(formula).filter((one) => one.name !== name)

/** What of a file must be the same before and after the bound; the text must be readable. */
function invariants(text: string, name: string): unknown {
  const read = packageIn(text)
  if (read === undefined) throw new Error(`It cannot be read:\n${text}`)
  const isOptional = formulaAtoms(read.depopts).some((one) => one.name === name)
  return {
    fields: otherFields(read),
    depends: meaning(read.depends, name),
    conflicts: isOptional ? others(read.conflicts, name) : read.conflicts,
    comments: text.match(/#.*/g) ?? [],
  }
}

/** A file before and after the bound, and after the same once more; and what the lint finds that is new. */
function bounded(before: string, name: string) {
  const after = apply(before, bound(name))
  const path = 'packages/queue/queue.7/opam'
  const edit = { name: 'queue', version: '7', path, operations: [], before, after }
  return {
    again: apply(after, bound(name)) === after,
    invariants: invariants(after, name),
    admitsHigher: admitsHigher(packageIn(after), name),
    findings: newFindings(edit),
  }
}

const lawful = (before: string, name: string) => ({
  again: true,
  invariants: invariants(before, name),
  admitsHigher: false,
  findings: [],
})

/** All that the edit has nothing to do with, wherever it stands. */
function otherFields({ extensions, ...rest }: OpamPackage): unknown {
  const left = { ...rest, depends: undefined, conflicts: undefined }
  return withoutSpans([left, ...extensions])
}

const filter = fc.constantFrom('with-test', 'build', 'os = "linux"', '!with-doc')
const relation = fc
  .tuple(fc.constantFrom('>=', '<', '<=', '=', '!=', '>'), fc.constantFrom('1', '1.2', '1.5', '2'))
  .map(([operator, version]) => `${operator} "${version}"`)
const ownVersion = fc.constant('= version')

const { constraint } = fc.letrec<{ readonly constraint: string }>((tie) => ({
  constraint: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    relation,
    filter,
    ownVersion,
    fc
      .tuple(tie('constraint'), fc.constantFrom(' & ', '&', ' | ', '\n    & '), tie('constraint'))
      .map((parts) => parts.join('')),
    tie('constraint').map((inner) => `(${inner})`),
  ),
}))

const dependency = fc
  .tuple(
    fc.constantFrom('tally', 'abacus', 'ledger'),
    fc.option(constraint),
    fc.constantFrom(' ', '', '\n    '),
  )
  .map(([name, inside, blank]) =>
    inside === null ? `"${name}"` : `"${name}"${blank}{${blank}${inside}${blank}}`,
  )

const { formula } = fc.letrec<{ readonly formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    dependency,
    fc
      .tuple(tie('formula'), fc.constantFrom(' | ', ' & ', '\n  | '), tie('formula'))
      .map((parts) => `(${parts.join('')})`),
  ),
}))

const element = fc
  .tuple(formula, fc.constantFrom('', ' # a comment', '\n  # one of its own'))
  .map(([text, comment]) => `  ${text}${comment}\n`)
const fields = fc.tuple(fc.array(element, { maxLength: 4 }), fc.option(dependency))

describe('the upper bound of a dependent', () => {
  test('is all that changes in a generated file, and is written once', () => {
    fc.assert(
      fc.property(fields, ([elements, optional]) => {
        const depopts = optional === null ? '' : `depopts: [${optional}]\n`
        const text = opamFile(`depends: [\n  "tally"\n${elements.join('')}]\n${depopts}`)
        fc.pre(packageIn(text) !== undefined)
        expect(bounded(text, 'tally')).toEqual(lawful(text, 'tally'))
      }),
      { numRuns: 300 },
    )
  })

  const root = join(import.meta.dirname, '..')

  test.each(['lint/opam', 'lint/ci', 'lint/review', 'opam', 'generate', 'end-to-end'])(
    'is all that changes in the opam files of %s',
    (folder) => {
      const cases = join(root, folder, 'cases')
      const files = readdirSync(cases, { recursive: true, encoding: 'utf8' })
        .filter((one) => /(?:\.opam|\bopam)$/.test(one))
        .filter((one) => statSync(join(cases, one)).isFile())
      const named = files.flatMap((file) => {
        const text = readFileSync(join(cases, file), 'latin1')
        const read = packageIn(text)
        const [first] = read === undefined ? [] : formulaAtoms(read.depends)
        return first === undefined ? [] : [[text, first.name] as const]
      })
      expect(named.length).toBeGreaterThan(0)
      expect(named.map(([text, name]) => bounded(text, name))).toEqual(
        named.map(([text, name]) => lawful(text, name)),
      )
    },
  )
})
