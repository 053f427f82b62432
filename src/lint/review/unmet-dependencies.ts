import type { Dependency, DependencyFormula } from '../../opam/dependency.ts'
import { formulaParts } from '../../opam/formula.ts'
import { foldTree } from '../../opam/tree.ts'

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
  const met = metNodes(formula, isMet)
  const unmet: UnmetDependency[] = []
  const pending = [{ node: formula, isReplaceable: false }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isReplaceable } = next
    if (node.kind === 'atom') {
      if (!met.has(node)) unmet.push({ dependency: node.atom, isReplaceable })
      continue
    }
    const hasOther = isReplaceable || (node.kind === 'or' && met.has(node))
    for (const part of formulaParts(node).toReversed()) {
      pending.push({ node: part, isReplaceable: hasOther })
    }
  }
  return unmet
}

/** The parts of a formula that hold. */
function metNodes(
  formula: DependencyFormula,
  isMet: (dependency: Dependency) => boolean,
): ReadonlySet<DependencyFormula> {
  const met = new Set<DependencyFormula>()
  foldTree<DependencyFormula, boolean>(formula, formulaParts, (node, next) => {
    const parts = formulaParts(node).map(() => next())
    const holds =
      node.kind === 'atom'
        ? isMet(node.atom)
        : node.kind === 'or'
          ? parts.some(Boolean)
          : parts.every(Boolean)
    if (holds) met.add(node)
    return holds
  })
  return met
}
