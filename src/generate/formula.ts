import type { Constraint, Operand, Operator } from '../dune/constraint.ts'
import type { Dependency } from '../dune/dependency.ts'
import type { OpamValue, RelationOperator } from '../opam/syntax.ts'
import { group, ident, option, prefixRelation, string } from '../opam/syntax.ts'

/** A conjunction or disjunction of nothing, which opam cannot express. */
export class EmptyFormula extends Error {
  override readonly name = 'EmptyFormula'
}

/** What a constraint stands in; it decides about parentheses. */
type Around = 'nothing' | 'and' | 'or' | 'not'

const relations: Readonly<Record<Operator, RelationOperator>> = {
  '=': '=',
  '>=': '>=',
  '<=': '<=',
  '>': '>',
  '<': '<',
  '<>': '!=',
}

function operandValue(operand: Operand): OpamValue {
  return operand.kind === 'variable' ? ident(operand.name) : string(operand.text)
}

/**
 * A constraint as opam writes it. Parentheses stand where dune puts them: around `or` inside `and`,
 * and around either inside `not`, be it of a single operand; nowhere else (dune 3.24,
 * `Package_dependency.opam_constraint`).
 *
 * @throws EmptyFormula for `(and)` and `(or)`.
 */
export function formulaValue(constraint: Constraint, around: Around = 'nothing'): OpamValue {
  switch (constraint.kind) {
    case 'operand':
      return operandValue(constraint.operand)
    case 'version':
      return prefixRelation(relations[constraint.operator], operandValue(constraint.operand))
    case 'comparison': {
      const [left, right] = [operandValue(constraint.left), operandValue(constraint.right)]
      return { kind: 'relation', operator: relations[constraint.operator], left, right }
    }
    case 'not':
      return { kind: 'not', value: formulaValue(constraint.operand, 'not') }
    case 'and':
    case 'or': {
      const { kind } = constraint
      const [first, ...rest] = constraint.operands.map((each) => formulaValue(each, kind))
      if (first === undefined) throw new EmptyFormula()
      const chain = rest.reduce<OpamValue>((left, right) => ({ kind, left, right }), first)
      const grouped = around === 'not' || (around === 'and' && kind === 'or')
      return grouped ? group([chain]) : chain
    }
  }
}

/** An element of opam's `depends`. */
export function dependencyValue({ name, constraint }: Dependency): OpamValue {
  const value = string(name)
  return constraint === undefined ? value : option(value, [formulaValue(constraint)])
}
