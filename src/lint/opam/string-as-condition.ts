import type { Dependency, DependencyConstraint } from '../../opam/dependency.ts'
import { isInterpolation } from '../../opam/interpolation.ts'
import { oneLineFilter } from '../../opam/filter-text.ts'
import type { Filter } from '../../opam/filter.ts'
import { filterParts } from '../../opam/filter.ts'
import type { Formula } from '../../opam/formula.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import { treeNodes, treeText } from '../../opam/tree.ts'
import { ocamlString } from '../../text/ocaml-escape.ts'
import { defectOf } from '../model/rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import { enumerated } from '../view/enumeration.ts'
import { allDependencies } from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** A dependency applies where a text holds that is neither true nor false. */
export const stringAsCondition: OpamRule = {
  name: 'string-as-condition',
  code: 66,
  severity: 'warning',
  fields: ['depends', 'depopts', 'conflicts', 'features'],
  check: ({ package: found }) => {
    return defectOf(
      "String that can't be resolved to bool in filtered package formula",
      allDependencies(found)
        .filter(({ constraints }) => constraints.kind !== 'empty')
        .flatMap((dependency) => describe(dependency))
        .toReversed(),
      () =>
        dependencyPart(found, ['depends', 'depopts', 'conflicts'], (dependency) => {
          return describe(dependency).length > 0
        }) ?? { field: 'features' },
    )
  },
}

function describe(dependency: Dependency): readonly string[] {
  const constraints = formulaAtoms(dependency.constraints)
  if (!constraints.some((constraint) => mayHoldStrings(constraint))) return []
  const strings = constraints
    .toReversed()
    .flatMap((constraint) => (constraint.kind === 'filter' ? bareStrings(constraint.filter) : []))
    .toReversed()
  if (strings.length === 0) return []
  const quoted = strings.map((text) => ocamlString(text))
  return [`${enumerated(quoted)} in '${dependencyText(dependency)}'`]
}

function mayHoldStrings(constraint: DependencyConstraint): boolean {
  if (constraint.kind === 'version') return false
  const { kind } = constraint.filter
  return kind !== 'ident' && kind !== 'relation'
}

/** The strings of a filter that stand for a truth value, and cannot. */
function bareStrings(filter: Filter): readonly string[] {
  const nodes = treeNodes(filter, (node) => (node.kind === 'relation' ? [] : filterParts(node)))
  return nodes.flatMap((node) =>
    node.kind === 'string' && !mayBeBool(node.value) ? [node.value] : [],
  )
}

function mayBeBool(text: string): boolean {
  return text === 'true' || text === 'false' || isInterpolation(text)
}

/** A dependency on one line, as opam writes it in messages. */
function dependencyText({ name, constraints }: Dependency): string {
  if (constraints.kind === 'empty') return name
  const text = treeText(constraints, piecesOf)
  const isBound = constraints.kind === 'atom' && constraints.atom.kind === 'version'
  return isBound ? `${name} ${text}` : `${name} {${text}}`
}

type Constraints = Formula<DependencyConstraint>

function piecesOf(formula: Constraints): readonly (Constraints | string)[] {
  switch (formula.kind) {
    case 'empty':
      return ['[]']
    case 'atom':
      return [atomText(formula.atom)]
    case 'block':
      return ['(', formula.formula, ')']
    case 'and':
      return joined(' & ', formula.operands, (operand) => operand.kind === 'or')
    case 'or':
      return joined(' | ', formula.operands, () => false)
  }
}

function joined(
  operator: string,
  operands: readonly Constraints[],
  isGrouped: (operand: Constraints) => boolean,
): readonly (Constraints | string)[] {
  return operands.flatMap((operand, index) => {
    const pieces = isGrouped(operand) ? ['(', operand, ')'] : [operand]
    return index === 0 ? pieces : [operator, ...pieces]
  })
}

function atomText(constraint: DependencyConstraint): string {
  if (constraint.kind === 'filter') return oneLineFilter(constraint.filter)
  const { operator, version } = constraint
  return version.kind === 'string'
    ? `${operator} "${version.value}"`
    : `${operator} ${oneLineFilter(version)}`
}
