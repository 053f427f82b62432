import type { DependencyConstraint } from '../../opam/dependency.ts'
import type { Filter } from '../../opam/filter.ts'
import type { Formula } from '../../opam/formula.ts'
import { formulaAtoms, joinFormulas } from '../../opam/formula.ts'

type Constraints = Formula<DependencyConstraint>

/** Constraints with each atom changed; its shape stays. */
export function withAtoms(
  constraints: Constraints,
  change: (atom: DependencyConstraint) => DependencyConstraint,
): Constraints {
  switch (constraints.kind) {
    case 'empty':
      return constraints
    case 'atom':
      return { kind: 'atom', atom: change(constraints.atom) }
    case 'block':
      return { kind: 'block', formula: withAtoms(constraints.formula, change) }
    case 'and':
    case 'or':
      return {
        kind: constraints.kind,
        operands: constraints.operands.map((one) => withAtoms(one, change)),
      }
  }
}

/** A filter with opam's own variables renamed. */
export function withVariables(filter: Filter, names: ReadonlyMap<string, string>): Filter {
  const inner = (one: Filter): Filter => withVariables(one, names)
  switch (filter.kind) {
    case 'bool':
    case 'string':
      return filter
    case 'ident': {
      const { packages, variable } = filter.reference
      const name = packages.length === 0 ? names.get(variable) : undefined
      if (name === undefined) return filter
      return { kind: 'ident', reference: { ...filter.reference, variable: name } }
    }
    case 'relation':
      return { ...filter, left: inner(filter.left), right: inner(filter.right) }
    case 'and':
    case 'or':
      return { kind: filter.kind, operands: filter.operands.map(inner) }
    case 'not':
    case 'defined':
      return { kind: filter.kind, operand: inner(filter.operand) }
  }
}

/**
 * Constraints without a condition that must hold beside all others; `undefined` where it stands anywhere else,
 * and leaving it out would change what the others mean.
 */
export function withoutCondition(
  constraints: Constraints,
  isMeant: (atom: DependencyConstraint) => boolean,
): Constraints | undefined {
  const operands = constraints.kind === 'and' ? constraints.operands : [constraints]
  const left = operands.filter((one) => one.kind !== 'atom' || !isMeant(one.atom))
  if (left.some((one) => formulaAtoms(one).some((atom) => isMeant(atom)))) return undefined
  return joinFormulas('and', left)
}
