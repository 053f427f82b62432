import type { DependencyFormula } from '../opam/dependency.ts'
import { formulaParts } from '../opam/formula.ts'
import { foldTree } from '../opam/tree.ts'
import type { AdmissionQuestion } from './admission.ts'
import { admissionOf } from './admission.ts'

/** What a branch of a formula in disjunctive form can say of a package: a set of these, as bits. */
const absent = 1
const admitted = 2
const excluded = 4

/**
 * Whether a formula depends on a package, as `opam list --depends-on` sees it (opam 2.6.1): in
 * disjunctive form some branch names the package, and each of its constraints there admits the version.
 */
export function dependsOn(
  formula: DependencyFormula,
  name: string,
  question: AdmissionQuestion,
): boolean {
  // What does not name the package says nothing of it, and most files join nothing but names.
  const parts = formula.kind === 'and' ? formula.operands : [formula]
  const found = parts
    .filter((part) => part.kind !== 'atom' || part.atom.name === name)
    .map((part) => branchesOf(part, name, question))
    .reduce(together, absent)
  return (found & admitted) !== 0
}

/** What the branches of a formula can say of the package. */
function branchesOf(formula: DependencyFormula, name: string, question: AdmissionQuestion): number {
  return foldTree<DependencyFormula, number>(formula, formulaParts, (node, next) => {
    switch (node.kind) {
      case 'empty':
        return absent
      case 'atom':
        return node.atom.name === name
          ? bitOf(admissionOf(node.atom.constraints, question))
          : absent
      case 'block':
        return next()
      case 'and':
        return node.operands.map(next).reduce(together)
      case 'or':
        return node.operands.map(next).reduce((left, right) => left | right)
    }
  })
}

function bitOf(admission: ReturnType<typeof admissionOf>): number {
  switch (admission) {
    case 'admits':
      return admitted
    case 'excludes':
      return excluded
    case 'vanished':
      return absent
  }
}

/** What branches of two formulas say together. */
function together(left: number, right: number): number {
  let both = 0
  for (const one of [absent, admitted, excluded]) {
    for (const other of [absent, admitted, excluded]) {
      if ((left & one) !== 0 && (right & other) !== 0) both |= Math.max(one, other)
    }
  }
  return both
}
