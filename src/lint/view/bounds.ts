import type { Dependency, DependencyConstraint, DependencyFormula } from '../../opam/dependency.ts'
import { dependencyItemsCodec } from '../../opam/dependency.ts'
import type { Filter } from '../../opam/filter.ts'
import { filterNodes } from '../../opam/filter.ts'
import type { Formula } from '../../opam/formula.ts'
import { formulaAtoms, formulaParts, joinFormulas } from '../../opam/formula.ts'
import { printValue } from '../../opam/printer.ts'
import { holdsForOrder } from '../../opam/relation.ts'
import type { RelationOperator } from '../../opam/syntax.ts'
import { foldTree } from '../../opam/tree.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { reduceFilter } from './evaluation.ts'

/** What is known when constraints are tried; everything else is taken to allow them. */
export interface Trial {
  /** The version that is tried. */
  readonly version?: string
  /** The version of the package that has the dependency: what `version` stands for. */
  readonly own?: string
  /** Variables that are false, such as `with-test`. */
  readonly off?: ReadonlySet<string>
}

/** Whether constraints can hold. */
export function mayHold(constraints: Formula<DependencyConstraint>, trial: Trial): boolean {
  return foldTree<typeof constraints, boolean>(constraints, formulaParts, (node, next) => {
    switch (node.kind) {
      case 'empty':
        return true
      case 'atom':
        return atomMayHold(node.atom, trial)
      case 'block':
        return next()
      case 'and':
        return node.operands.map(() => next()).every(Boolean)
      case 'or':
        return node.operands.map(() => next()).some(Boolean)
    }
  })
}

function atomMayHold(constraint: DependencyConstraint, { version, own, off }: Trial): boolean {
  if (constraint.kind === 'version') {
    const bound = plainVersion(constraint.version, own)
    if (version === undefined || bound === undefined) return true
    return isWithin(version, { operator: constraint.operator, bound })
  }
  // Whether an unknown variable is defined is decided at once by opam, and unknown here.
  if (filterNodes(constraint.filter).some(({ kind }) => kind === 'defined')) return true
  const reduced = reduceFilter(constraint.filter, {
    environment: (variable) =>
      variable.package === undefined && off?.has(variable.name) === true ? false : undefined,
    unknowns: 'open',
  })
  return !(reduced.kind === 'bool' && !reduced.value)
}

/** A version that something is compared with. */
interface VersionBound {
  readonly operator: RelationOperator
  readonly bound: string
}

/** Whether a version is on the right side of a bound. */
function isWithin(version: string, { operator, bound }: VersionBound): boolean {
  return holdsForOrder(operator, compareVersions(version, bound))
}

/** The version that an expression states: a text without interpolations, or `version`, if it is known. */
function plainVersion(expression: Filter, own: string | undefined): string | undefined {
  if (expression.kind === 'string') {
    return expression.value.includes('%') ? undefined : expression.value
  }
  if (expression.kind !== 'ident') return undefined
  const { packages, variable } = expression.reference
  return variable === 'version' && packages.length === 0 ? own : undefined
}

/** The bounds that are stated as texts, wherever in the constraints they stand. */
export function statedBounds({ constraints }: Dependency): readonly VersionBound[] {
  return formulaAtoms(constraints).flatMap((atom) => {
    if (atom.kind !== 'version') return []
    const bound = plainVersion(atom.version, undefined)
    return bound === undefined ? [] : [{ operator: atom.operator, bound }]
  })
}

/** Whether any bound is set on the version, also one that is no plain text. */
export function hasBound(
  { constraints }: Dependency,
  operators: readonly RelationOperator[],
): boolean {
  return formulaAtoms(constraints).some(
    (atom) => atom.kind === 'version' && operators.includes(atom.operator),
  )
}

/** A dependency with a lower bound before its other constraints. */
export function withLowerBound({ name, constraints }: Dependency, version: string): Dependency {
  const bound: Formula<DependencyConstraint> = {
    kind: 'atom',
    atom: { kind: 'version', operator: '>=', version: { kind: 'string', value: version } },
  }
  return { name, constraints: joinFormulas('and', [bound, constraints]) }
}

/** A dependency as opam writes it, on one line: `"lwt" {>= "5.0"}`. */
export function dependencyText(dependency: Dependency): string {
  const formula: DependencyFormula = { kind: 'atom', atom: dependency }
  return dependencyItemsCodec('and')
    .write(formula)
    .map((value) => printValue(value))
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Versions, the newest first. */
export function newestFirst(versions: readonly string[]): readonly string[] {
  return versions.toSorted((a, b) => compareVersions(b, a))
}
