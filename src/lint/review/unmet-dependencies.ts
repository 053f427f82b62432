import type { Dependency, DependencyFormula } from '../../opam/dependency.ts'

/** A dependency that something is wrong with. */
export interface UnmetDependency {
  readonly dependency: Dependency
  /** Whether another one will do in its place, as in `"a" | "b"`. */
  readonly isReplaceable: boolean
}

/** The dependencies of a formula that are not met, in the order of the source. */
export function unmetDependencies(
  formula: DependencyFormula,
  isMet: (dependency: Dependency) => boolean,
): readonly UnmetDependency[] {
  switch (formula.kind) {
    case 'empty':
      return []
    case 'atom':
      return isMet(formula.atom) ? [] : [{ dependency: formula.atom, isReplaceable: false }]
    case 'block':
      return unmetDependencies(formula.formula, isMet)
    case 'and':
      return formula.operands.flatMap((operand) => unmetDependencies(operand, isMet))
    case 'or': {
      const unmet = formula.operands.map((operand) => unmetDependencies(operand, isMet))
      const isReplaceable = unmet.some((some) => some.every((one) => one.isReplaceable))
      return isReplaceable ? unmet.flat().map((one) => ({ ...one, isReplaceable })) : unmet.flat()
    }
  }
}
