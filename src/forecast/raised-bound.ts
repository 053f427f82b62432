import type { Correction } from '../lint/model/rule.ts'
import type { Dependency, DependencyConstraint, DependencyFormula } from '../opam/dependency.ts'
import type { Formula } from '../opam/formula.ts'
import { formulaAtoms, formulaOperands, joinFormulas } from '../opam/formula.ts'

/**
 * A dependency with a higher lower bound, to be written in place of the present one; `undefined` where the name
 * is mentioned more than once, or its bound is more than one that always holds.
 */
export function raisedBound(
  depends: DependencyFormula,
  { name, version }: { readonly name: string; readonly version: string },
): Correction | undefined {
  const [present, another] = formulaAtoms(depends).filter((one) => one.name === name)
  if (present === undefined || another !== undefined) return undefined
  const operands = formulaOperands('and', present.constraints, 'all-blocks')
  const [lower, more] = operands.filter(isLowerBound)
  if (lower === undefined || more !== undefined) return undefined
  const raised: Formula<DependencyConstraint> = {
    kind: 'atom',
    atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
  }
  const changed = operands.map((operand) => (operand === lower ? raised : operand))
  const dependency: Dependency = { name, constraints: joinFormulas('and', changed) }
  return { kind: 'dependency', field: 'depends', dependency }
}

function isLowerBound(operand: Formula<DependencyConstraint>): boolean {
  if (operand.kind !== 'atom' || operand.atom.kind !== 'version') return false
  return operand.atom.operator === '>=' || operand.atom.operator === '>'
}
