import type { DependencyConstraint } from '../opam/dependency.ts'
import type { Formula } from '../opam/formula.ts'
import { formulaAtoms, formulaParts } from '../opam/formula.ts'
import type { OpamPackage } from '../opam/package.ts'
import { holdsForOrder } from '../opam/relation.ts'
import { foldTree } from '../opam/tree.ts'
import { compareVersions } from '../version/opam-version.ts'

/**
 * Whether constraints can admit a version: filters may hold, and a computed version may be any, but for that of
 * the package itself.
 */
export function admits(
  constraints: Formula<DependencyConstraint>,
  version: string,
  own: string | undefined,
): boolean {
  return foldTree<Formula<DependencyConstraint>, boolean>(
    constraints,
    formulaParts,
    (node, next) => {
      switch (node.kind) {
        case 'empty':
          return true
        case 'atom':
          return canHold(node.atom, version, own)
        case 'block':
          return next()
        case 'and':
          return node.operands.map(next).every(Boolean)
        case 'or':
          return node.operands.map(next).some(Boolean)
      }
    },
  )
}

function canHold(
  constraint: DependencyConstraint,
  version: string,
  own: string | undefined,
): boolean {
  if (constraint.kind === 'filter') return true
  const bound = boundOf(constraint, own)
  return bound === undefined || holdsForOrder(constraint.operator, compareVersions(version, bound))
}

function boundOf(
  { version }: Extract<DependencyConstraint, { readonly kind: 'version' }>,
  own: string | undefined,
): string | undefined {
  if (version.kind === 'string' && !version.value.includes('%{')) return version.value
  const isOwn = version.kind === 'ident' && version.reference.variable === 'version'
  return isOwn ? own : undefined
}

/** The versions of a package that the dependencies of one can admit; all of a package that they do not name. */
export function admittedVersions(
  { depends }: OpamPackage,
  { name, own }: { readonly name: string; readonly own: string },
  versions: readonly string[],
): readonly string[] {
  const places = formulaAtoms(depends).filter((one) => one.name === name)
  if (places.length === 0) return versions
  return versions.filter((version) =>
    places.some(({ constraints }) => admits(constraints, version, own)),
  )
}
