import type { Dependency, DependencyConstraint, DependencyFormula } from '../opam/dependency.ts'
import type { Filter } from '../opam/filter.ts'
import type { Formula } from '../opam/formula.ts'
import { formulaParts } from '../opam/formula.ts'
import type { RelationOperator } from '../opam/syntax.ts'
import { foldTree } from '../opam/tree.ts'
import type { Scope } from './filter-evaluation.ts'
import { evaluateFilter, filterHolds, truthOf } from './filter-evaluation.ts'

/** A bound of a version. */
export interface Bound {
  readonly operator: RelationOperator
  readonly version: string
}

/** A package's name, and which of its versions are meant: all, or those within a bound. */
export interface Atom {
  readonly name: string
  readonly bound: Bound | undefined
}

/** At least one of these atoms, in the order in which they are written. */
export type Clause = readonly Atom[]

/** Clauses, or that there would be more of them than anybody writes on purpose. */
export type Clauses = readonly Clause[] | 'too-many'

/** An atom with the filters that cannot be decided before the formula has its normal form. */
interface OpenAtom extends Atom {
  readonly filters: readonly Filter[]
}

type OpenClauses = readonly (readonly OpenAtom[])[]

/** More atoms than this in the clauses of one package, and its formula is taken for an attack. */
const mostAtoms = 20_000

/** Atoms and filters that are written while the clauses are made, which nesting makes many more. */
const mostWritten = 1_000_000

/** How much may still be written. */
interface Allowance {
  left: number
}

class TooMany extends Error {}

/**
 * A dependency formula in conjunctive normal form (opam 2.6.1, `OpamFormula.to_cnf`): every clause must
 * be satisfied, and the order of clauses and of their atoms is that of the text. An atom whose filter
 * does not hold vanishes from `&` and `|` alike.
 *
 * `scope` is to leave `build` and `post` undefined: opam decides them, and what stays undefined, only
 * after the distribution of `|` over `&`, which shows.
 */
export function clausesOf(formula: DependencyFormula, scope: Scope): Clauses {
  const allowance: Allowance = { left: mostWritten }
  try {
    const open = foldTree<DependencyFormula, OpenClauses>(formula, formulaParts, (node, next) => {
      switch (node.kind) {
        case 'empty':
          return []
        case 'atom':
          return openClausesOf(node.atom, scope, allowance)
        case 'block':
          return next()
        case 'and':
          return conjunction(node.operands.map(next), allowance)
        case 'or':
          return disjunction(node.operands.map(next), allowance)
      }
    })
    return settled(open, scope)
  } catch (error) {
    if (error instanceof TooMany) return 'too-many'
    throw error
  }
}

function conjunction(parts: readonly OpenClauses[], allowance: Allowance): OpenClauses {
  let atoms = 0
  for (const part of parts) atoms += atomsOf(part)
  allow(atoms, allowance)
  return parts.flat()
}

/** Each clause of the first part with each of the second, and so on; parts without any have vanished. */
function disjunction(parts: readonly OpenClauses[], allowance: Allowance): OpenClauses {
  return parts
    .filter((part) => part.length > 0)
    .reduce<OpenClauses>((left, right) => {
      if (left.length === 0) return right
      allow(left.length * atomsOf(right) + right.length * atomsOf(left), allowance)
      return left.flatMap((one) => right.map((other) => [...one, ...other]))
    }, [])
}

function atomsOf(clauses: OpenClauses): number {
  let atoms = 0
  for (const clause of clauses) atoms += clause.length
  return atoms
}

/** Asks before so many atoms are written. */
function allow(atoms: number, allowance: Allowance): void {
  allowance.left -= atoms
  if (atoms > mostAtoms || allowance.left < 0) throw new TooMany()
}

/** What a constraint comes to while its filters are decided as far as they can be. */
type OpenConstraint =
  | boolean
  /** Filters that stay, joined by `&`. */
  | { readonly kind: 'filters'; readonly filters: readonly Filter[] }
  | { readonly kind: 'clauses'; readonly clauses: OpenClauses }

/** The clauses about one dependency; none when its constraint does not hold. */
function openClausesOf(
  { name, constraints }: Dependency,
  scope: Scope,
  allowance: Allowance,
): OpenClauses {
  const any: OpenAtom = { name, bound: undefined, filters: [] }
  const open = foldTree<Formula<DependencyConstraint>, OpenConstraint>(
    constraints,
    formulaParts,
    (node, next) => {
      switch (node.kind) {
        case 'empty':
          return true
        case 'atom':
          return openConstraint(node.atom, any, scope)
        case 'block':
          return next()
        case 'and':
          return openConjunction(node.operands.map(next), allowance)
        case 'or':
          return openDisjunction(node.operands.map(next), any, allowance)
      }
    },
  )
  return clausesOfConstraint(open, any)
}

function openConstraint(
  constraint: DependencyConstraint,
  any: OpenAtom,
  scope: Scope,
): OpenConstraint {
  if (constraint.kind === 'filter') {
    const { filter } = constraint
    return truthOf(evaluateFilter(filter, scope)) ?? { kind: 'filters', filters: [filter] }
  }
  const version = evaluateFilter(constraint.version, scope)
  if (version === undefined) return false
  const bound = { operator: constraint.operator, version: String(version) }
  return { kind: 'clauses', clauses: [[{ ...any, bound }]] }
}

/** Filters that stay go with every part of their `&`. */
function openConjunction(parts: readonly OpenConstraint[], allowance: Allowance): OpenConstraint {
  if (parts.includes(false)) return false
  const filters: Filter[] = []
  const clauses: OpenClauses[] = []
  for (const part of parts) {
    if (typeof part === 'boolean') continue
    if (part.kind === 'filters') filters.push(...part.filters)
    else clauses.push(part.clauses)
  }
  if (clauses.length === 0) return filters.length === 0 || { kind: 'filters', filters }
  const all = conjunction(clauses, allowance)
  if (filters.length === 0) return { kind: 'clauses', clauses: all }
  // Not more of them than there may be atoms.
  for (const clause of all) {
    for (const atom of clause) allow(atom.filters.length + filters.length, allowance)
  }
  const filtered = all.map((clause) =>
    clause.map((atom) => ({ ...atom, filters: [...atom.filters, ...filters] })),
  )
  return { kind: 'clauses', clauses: filtered }
}

function openDisjunction(
  parts: readonly OpenConstraint[],
  any: OpenAtom,
  allowance: Allowance,
): OpenConstraint {
  if (parts.includes(true)) return true
  const open = parts.filter((part) => part !== false)
  if (open.length === 0) return false
  const [only, second] = open
  if (only !== undefined && second === undefined) return only
  return {
    kind: 'clauses',
    clauses: disjunction(
      open.map((part) => clausesOfConstraint(part, any)),
      allowance,
    ),
  }
}

/** Of filters joined by `&` with nothing else, opam makes no requirement at all. */
function clausesOfConstraint(open: OpenConstraint, any: OpenAtom): OpenClauses {
  if (open === false) return []
  if (open === true) return [[any]]
  if (open.kind === 'clauses') return open.clauses
  return open.filters.length === 1 ? [[{ ...any, filters: open.filters }]] : []
}

/** Decides the filters that are left. */
function settled(open: OpenClauses, scope: Scope): readonly Clause[] {
  const settledScope = { ...scope, dependency: new Map([...scope.dependency, ...settling]) }
  const clauses: Clause[] = []
  for (const clause of open) {
    const atoms = clause.filter(({ filters }) =>
      filters.every((filter) => filterHolds(filter, settledScope)),
    )
    if (atoms.length > 0) clauses.push(atoms.map(({ name, bound }) => ({ name, bound })))
  }
  return clauses
}

/** To the solver, what is needed to build and what is needed afterwards is needed alike. */
const settling = [
  ['build', true],
  ['post', true],
] as const
