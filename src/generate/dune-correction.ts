import type { Constraint, Operand, Operator } from '../dune/constraint.ts'
import { dependencyText } from '../dune/dependency.ts'
import type { Dependency, DependencyConstraint } from '../opam/dependency.ts'
import type { Filter } from '../opam/filter.ts'
import { filterNodes } from '../opam/filter.ts'
import type { Formula } from '../opam/formula.ts'
import { formulaParts } from '../opam/formula.ts'
import type { RelationOperator } from '../opam/syntax.ts'
import { treeNodes } from '../opam/tree.ts'

/** Nobody pastes more than that, and a part for a part dune nests no deeper than 500 levels. */
const largest = 200

/** What dune has no words for: a variable of a package, a condition that always holds, and such. */
class Unsayable extends Error {
  override readonly name = 'Unsayable'
}

const operators: Readonly<Record<RelationOperator, Operator>> = {
  '=': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

/**
 * A dependency of an opam file as `dune-project` says it, `(lwt (and (>= 5.0) :with-test))`: a byte
 * string. `undefined` where dune has no words for its constraints, or they are too many to paste.
 */
export function stanzaDependency({ name, constraints }: Dependency): string | undefined {
  if (treeNodes<Formula<DependencyConstraint>>(constraints, formulaParts).length > largest) {
    return undefined
  }
  try {
    const constraint =
      constraints.kind === 'empty' ? undefined : constraintOf(constraints, ofConstraint)
    return dependencyText({ name, constraint })
  } catch (error) {
    if (error instanceof Unsayable) return undefined
    throw error
  }
}

function constraintOf<Atom>(
  formula: Formula<Atom>,
  ofAtom: (atom: Atom) => Constraint,
): Constraint {
  switch (formula.kind) {
    case 'empty':
      throw new Unsayable()
    case 'atom':
      return ofAtom(formula.atom)
    case 'block':
      return constraintOf(formula.formula, ofAtom)
    case 'and':
    case 'or': {
      const { kind } = formula
      const given = formula.operands.map((operand) => constraintOf(operand, ofAtom))
      return { kind, operands: given.flatMap((one) => (one.kind === kind ? one.operands : [one])) }
    }
  }
}

function ofConstraint(constraint: DependencyConstraint): Constraint {
  return constraint.kind === 'filter'
    ? ofFilter(constraint.filter)
    : {
        kind: 'version',
        operator: operators[constraint.operator],
        operand: operandOf(constraint.version),
      }
}

function ofFilter(filter: Filter): Constraint {
  if (filterNodes(filter).length > largest) throw new Unsayable()
  switch (filter.kind) {
    case 'ident':
      return { kind: 'operand', operand: operandOf(filter) }
    case 'relation':
      return {
        kind: 'comparison',
        operator: operators[filter.operator],
        left: operandOf(filter.left),
        right: operandOf(filter.right),
      }
    case 'and':
    case 'or':
      return { kind: filter.kind, operands: filter.operands.map((operand) => ofFilter(operand)) }
    case 'not':
      return { kind: 'not', operand: ofFilter(filter.operand) }
    case 'bool':
    case 'string':
    case 'defined':
      throw new Unsayable()
  }
}

function operandOf(filter: Filter): Operand {
  if (filter.kind === 'string') return { kind: 'string', text: filter.value }
  if (filter.kind !== 'ident') throw new Unsayable()
  const { packages, variable, converter } = filter.reference
  if (packages.length > 0 || converter !== undefined) throw new Unsayable()
  return { kind: 'variable', name: variable }
}
