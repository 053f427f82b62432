import type { Meter } from './budget.ts'
import type { Atom, Clause } from './clauses.ts'
import type { Demand } from './demand.ts'
import type { Literal } from './literal.ts'
import { isTrue, negated } from './literal.ts'
import type { Platform } from './platform.ts'
import { classesOf } from './mutual-exclusion.ts'
import { inOrderOfPreference } from './preference.ts'
import { reachablePackages } from './reach.ts'
import type { Sat } from './sat.ts'
import { addClause, addGroup, addImplication, addVariable, emptySat } from './sat.ts'
import type { Family, Package } from './universe.ts'
import { remembered } from './universe.ts'

/**
 * Something to be filled with one of its choices: a name with one of its packages, or a clause of several
 * atoms with one of them. The choices are variables, the preferred first.
 */
export interface Role {
  readonly choices: readonly number[]
}

/** A demand as a satisfiability problem, and what its search has to know besides. */
export interface Problem {
  readonly sat: Sat
  /** The roles of the demand itself, in the order in which they are filled. */
  readonly roots: readonly Role[]
  /** By variable: the roles that a choice requires, in order. */
  readonly required: ReadonlyMap<number, readonly Role[]>
  /** By variable, where it is the choice of a package. */
  readonly packages: ReadonlyMap<number, Package>
  readonly variables: ReadonlyMap<Package, number>
}

/** What fills an atom, and the literal that is true only where it is satisfied. */
interface Fulfilment {
  readonly role: Role
  readonly literal: Literal
}

/** A problem that is being made. */
interface Draft {
  readonly platform: Platform
  readonly sat: Sat
  readonly roles: Map<string, Role>
  readonly required: Map<number, readonly Role[]>
  readonly packages: Map<number, Package>
  readonly variables: Map<Package, number>
  readonly fulfilments: Map<Atom, Fulfilment>
}

/** @throws BudgetSpent */
export function problemOf(platform: Platform, demand: Demand, meter: Meter): Problem {
  const families = reachablePackages(platform, demand, meter)
  const draft: Draft = {
    platform,
    sat: emptySat(meter),
    roles: new Map(),
    required: new Map(),
    packages: new Map(),
    variables: new Map(),
    fulfilments: new Map(),
  }
  for (const [family, packages] of families) {
    addFamily(draft, family, inOrderOfPreference(packages, platform, demand))
  }
  for (const [variable, one] of draft.packages) {
    const clauses = platform.requirements(one, demand.contextOf(one))
    draft.required.set(
      variable,
      clauses.map((clause) => addRequirement(draft, clause, variable)),
    )
    for (const other of platform.conflicts(one)) {
      const excluded = draft.variables.get(other)
      if (excluded === undefined) continue
      addImplication(draft.sat, isTrue(variable), negated(isTrue(excluded)))
    }
  }
  addConflictClasses(draft)
  const roots = [
    ...demand.recommended.map((name) => roleOf(draft, name)),
    ...demand.clauses.map((clause) => addRequirement(draft, clause, undefined)),
  ]
  return { ...draft, roots }
}

function addFamily(draft: Draft, { name }: Family, packages: readonly Package[]): void {
  const choices = packages.map((one) => {
    const variable = addVariable(draft.sat)
    draft.packages.set(variable, one)
    draft.variables.set(one, variable)
    return variable
  })
  addGroup(draft.sat, choices)
  draft.roles.set(name, { choices })
}

/** The role of a name; without choices where none of its packages can be chosen. */
function roleOf(draft: Draft, name: string): Role {
  return draft.roles.get(name) ?? { choices: [] }
}

/** States that a choice, or the demand where there is none, requires a clause; answers what fills it. */
function addRequirement(draft: Draft, clause: Clause, owner: number | undefined): Role {
  const { sat } = draft
  const [only, second] = clause
  if (only !== undefined && second === undefined) {
    const { role, literal } = fulfilmentOf(draft, only)
    if (owner === undefined) addClause(sat, [literal])
    else addImplication(sat, isTrue(owner), literal)
    return role
  }
  const own = owner === undefined ? undefined : draft.packages.get(owner)?.name
  const choices = clause.map((atom) => {
    const choice = addVariable(sat)
    // What a package says of itself is true.
    if (atom.name === own) return choice
    const { role, literal } = fulfilmentOf(draft, atom)
    addImplication(sat, isTrue(choice), literal)
    draft.required.set(choice, [role])
    return choice
  })
  addGroup(sat, choices)
  const unless = owner === undefined ? [] : [negated(isTrue(owner))]
  addClause(sat, [...unless, ...choices.map(isTrue)])
  return { choices }
}

/**
 * The literal of an atom is one that only packages which the atom means can satisfy. It is shared by all who
 * require the same atom, and excludes at once what the atom does not mean.
 */
function fulfilmentOf(draft: Draft, atom: Atom): Fulfilment {
  return remembered(draft.fulfilments, atom, () => {
    const role = roleOf(draft, atom.name)
    return { role, literal: literalOf(draft, atom, role) }
  })
}

function literalOf({ sat, platform, variables }: Draft, atom: Atom, role: Role): Literal {
  const meant: number[] = []
  for (const one of platform.universe.matching(atom)) {
    const variable = variables.get(one)
    if (variable !== undefined) meant.push(variable)
  }
  const [only, second] = meant
  if (only !== undefined && second === undefined) return isTrue(only)
  const literal = isTrue(addVariable(sat))
  addClause(sat, [negated(literal), ...meant.map(isTrue)])
  // Nothing is left to exclude where all is meant, or nothing: then the literal is false.
  if (only === undefined || meant.length === role.choices.length) return literal
  const isMeant = new Set(meant)
  for (const other of role.choices) {
    if (!isMeant.has(other)) addImplication(sat, literal, negated(isTrue(other)))
  }
  return literal
}

/** Of a conflict class, one name at most. */
function addConflictClasses({ sat, platform, packages }: Draft): void {
  const classes = new Map<string, Map<Family, number>>()
  for (const [variable, one] of packages) {
    for (const name of classesOf(platform, one)) {
      const members = remembered(classes, name, () => new Map<Family, number>())
      const member = remembered(members, one.family, () => addVariable(sat))
      addImplication(sat, isTrue(variable), isTrue(member))
    }
  }
  for (const members of classes.values()) addGroup(sat, [...members.values()])
}
