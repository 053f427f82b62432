import type { DependencyFormula } from './dependency.ts'
import { formulaAtoms, formulaOperands, formulaParts, joinFormulas } from './formula.ts'
import { foldTree } from './tree.ts'

/** The flags of packages that opam 2.6.1 knows, in its order. */
const flagOrder = [
  'light-uninstall',
  'verbose',
  'plugin',
  'compiler',
  'conf',
  'avoid-version',
  'deprecated',
]

/** The flags that opam knows. */
export function knownFlags(flags: readonly string[]): readonly string[] {
  return flags.filter((flag) => flagOrder.includes(flag))
}

/** Each flag once, the known in opam's order, then the others. */
export function sortedFlags(flags: readonly string[]): readonly string[] {
  const unknown = flags.filter((flag) => !flagOrder.includes(flag))
  return [...flagOrder.filter((flag) => flags.includes(flag)), ...new Set(unknown.toSorted())]
}

/** Optional dependencies as opam takes them: all are alternatives, whatever joins them. */
export function cleanDepopts(depopts: DependencyFormula): DependencyFormula {
  const atoms = formulaOperands('or', depopts, 'all-blocks').flatMap((operand) =>
    operand.kind === 'atom' ? [operand.atom] : formulaAtoms(operand).toReversed(),
  )
  return joinFormulas(
    'or',
    atoms.map((atom) => ({ kind: 'atom', atom })),
  )
}

/** Conflicts as opam takes them: where packages are joined by `&`, that is read as `|`. */
export function cleanConflicts(conflicts: DependencyFormula): DependencyFormula {
  const disjuncts = formulaOperands('or', conflicts, 'all-blocks')
  return disjuncts.every(({ kind }) => kind === 'atom') ? conflicts : withoutAnd(conflicts)
}

function withoutAnd(formula: DependencyFormula): DependencyFormula {
  return foldTree<DependencyFormula, DependencyFormula>(formula, formulaParts, (node, next) => {
    switch (node.kind) {
      case 'empty':
      case 'atom':
        return node
      case 'block':
        return { kind: 'block', formula: next() }
      case 'and':
      case 'or':
        return { kind: 'or', operands: node.operands.map(() => next()) }
    }
  })
}
