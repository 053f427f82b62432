import type { Meter } from './budget.ts'
import { spendSteps } from './budget.ts'
import type { Atom, Clause } from './clauses.ts'
import type { Demand } from './demand.ts'
import { areInConflict, excludesAny } from './mutual-exclusion.ts'
import type { Narrowing } from './narrowing.ts'
import { narrowingKey } from './narrowing.ts'
import type { Platform } from './platform.ts'
import type { Family, Package } from './universe.ts'
import { remembered } from './universe.ts'

/** A name that every solution has, and what is left of it. */
interface Forced {
  /** The oldest first. */
  packages: ReadonlySet<Package>
  readonly narrowings: Narrowing[]
}

/** What follows from a demand without any choice. */
export interface ForcedNames {
  /** The names that every solution has. */
  readonly names: ReadonlyMap<Family, Readonly<Forced>>
  /** The first name of which nothing is left. */
  readonly contradiction: Family | undefined
}

/** A demand, where it is made, and what finding out may cost. */
export interface ForcedNamesQuestion {
  readonly platform: Platform
  readonly demand: Demand
  readonly meter: Meter
}

/** What is being found out. */
interface Propagation extends ForcedNamesQuestion {
  readonly isUsed: (key: string) => boolean
  readonly names: Map<Family, Forced>
  /** Names of whose packages the requirements are to be followed. */
  readonly pending: Set<Family>
  contradiction: Family | undefined
}

/**
 * Follows what a demand requires without choice, breadth first, so that the shortest ways come first: a
 * name is forced when every package left of another requires it, and what is left of it is what any of
 * them admits. Packages are ruled out one by one only when nothing else follows. Optional dependencies
 * and what is recommended do not count.
 *
 * @param isUsed whether the narrowings of a key count; by leaving some out it is found which matter.
 * @throws BudgetSpent
 */
export function forcedNames(
  question: ForcedNamesQuestion,
  isUsed: (key: string) => boolean = () => true,
): ForcedNames {
  const state: Propagation = {
    ...question,
    isUsed,
    names: new Map(),
    pending: new Set(),
    contradiction: undefined,
  }
  for (const clause of question.demand.clauses) {
    for (const [to, required] of requirementsIn(state, [clause], undefined)) {
      narrow(state, { kind: 'required', from: undefined, to, ...required })
    }
  }
  do {
    // A set hands out what is added to it while it is gone through.
    for (const family of state.pending) {
      state.pending.delete(family)
      followRequirements(state, family)
    }
    ruleOutConflicts(state)
    if (state.pending.size === 0) ruleOutUnsatisfiable(state)
  } while (state.pending.size > 0)
  return state
}

/** Does nothing once there is a contradiction: one is enough. */
function narrow(state: Propagation, found: Omit<Narrowing, 'excluded'>): void {
  const { to } = found
  if (state.contradiction !== undefined || !state.isUsed(narrowingKey(found))) return
  const known = state.names.get(to)
  const before = [...(known?.packages ?? candidatesAmong(state, to.packages))]
  const allowed = new Set(found.allowed)
  const packages = new Set(before.filter((one) => allowed.has(one)))
  if (known !== undefined && packages.size === before.length) return
  const narrowing = { ...found, excluded: before.filter((one) => !allowed.has(one)) }
  if (known === undefined) {
    state.names.set(to, { packages, narrowings: [narrowing] })
  } else {
    known.packages = packages
    known.narrowings.push(narrowing)
  }
  if (packages.size > 0) {
    state.pending.add(to)
  } else {
    state.contradiction = to
    state.pending.clear()
  }
}

function candidatesAmong(
  { platform, demand, meter }: Propagation,
  packages: readonly Package[],
): readonly Package[] {
  spendSteps(meter, packages.length + 1)
  return packages.filter((one) => demand.admits(one) && platform.isAvailable(one))
}

/** What is left of a name; nothing where it is not forced. */
function leftOf({ names }: Propagation, family: Family): readonly Package[] {
  return [...(names.get(family)?.packages ?? [])]
}

type Required = Pick<Narrowing, 'allowed' | 'written'>

/**
 * The names that clauses require without a choice. Where nothing can satisfy a clause, it is taken to
 * require the first of its names in none of its versions.
 */
function requirementsIn(
  state: Propagation,
  clauses: readonly Clause[],
  owner: Package | undefined,
): ReadonlyMap<Family, Required> {
  const { universe } = state.platform
  const required = new Map<Family, Required>()
  for (const clause of clauses) {
    if (clause.some(({ name }) => name === owner?.name)) continue
    const isPossible = (atom: Atom): boolean =>
      candidatesAmong(state, universe.matching(atom)).length > 0
    const possible = clause.filter(isPossible)
    const [first = clause[0]] = possible
    if (first === undefined || possible.some(({ name }) => name !== first.name)) continue
    const to = universe.family(first.name)
    const meant = new Set(possible.flatMap((atom) => universe.matching(atom)))
    const known = required.get(to)
    const own = clause.length === 1 ? clause : undefined
    required.set(to, {
      allowed: candidatesAmong(state, known?.allowed ?? to.packages).filter((one) =>
        meant.has(one),
      ),
      written: known === undefined ? own : own && known.written && [...known.written, ...own],
    })
  }
  return required
}

/** Names that every package left of a name requires are forced, to what any of the packages admits. */
function followRequirements(state: Propagation, from: Family): void {
  const { platform, demand } = state
  const [first, ...others] = leftOf(state, from).map((one) =>
    requirementsIn(state, platform.requirements(one, demand.contextOf(one)), one),
  )
  for (const [to, own] of first ?? []) {
    const all = [own]
    for (const other of others) {
      const theirs = other.get(to)
      if (theirs !== undefined) all.push(theirs)
    }
    // Not all of the packages require it.
    if (all.length <= others.length) continue
    const allowed = [...new Set(all.flatMap((required) => required.allowed))]
    const isSame = all.every(({ written }) => sameWords(written, own.written))
    narrow(state, {
      kind: 'required',
      from,
      to,
      allowed,
      written: isSame ? own.written : undefined,
    })
  }
}

function sameWords(a: readonly Atom[] | undefined, b: readonly Atom[] | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Rules out what is in conflict with all that is left of a forced name. */
function ruleOutConflicts(state: Propagation): void {
  const { platform, names, meter } = state
  for (const from of excludingNames(state)) {
    for (const to of names.keys()) {
      const [others, packages] = [leftOf(state, from), leftOf(state, to)]
      spendSteps(meter, others.length * packages.length)
      const allowed = packages.filter(
        (one) => !others.every((other) => areInConflict(platform, one, other)),
      )
      if (allowed.length === packages.length) continue
      narrow(state, { kind: 'conflicting', from, to, allowed, written: undefined })
    }
  }
}

/** The forced names whose packages may exclude others. */
function excludingNames({ names, platform }: Propagation): readonly Family[] {
  return [...names]
    .filter(([, { packages }]) => [...packages].some((one) => excludesAny(platform, one)))
    .map(([family]) => family)
}

/** Rules out packages of forced names that require what is not left, or is excluded by what is forced. */
function ruleOutUnsatisfiable(state: Propagation): void {
  const excluding = excludingNames(state)
  for (const to of state.names.keys()) {
    const culprits = new Map<Family, Set<Package>>()
    for (const one of leftOf(state, to)) {
      const culprit = unsatisfiedName(state, one, excluding)
      if (culprit !== undefined) remembered(culprits, culprit, () => new Set()).add(one)
    }
    for (const [from, excluded] of culprits) {
      const allowed = leftOf(state, to).filter((one) => !excluded.has(one))
      narrow(state, { kind: 'unsatisfiable', from, to, allowed, written: undefined })
    }
    if (culprits.size > 0) return
  }
}

/** The name that keeps a package from having all it requires. */
function unsatisfiedName(
  state: Propagation,
  one: Package,
  excluding: readonly Family[],
): Family | undefined {
  const { platform, demand, names } = state
  const { universe } = platform
  const isExcluded = (candidate: Package): boolean =>
    excluding.some((family) => {
      const others = leftOf(state, family)
      spendSteps(state.meter, others.length)
      return others.every((other) => areInConflict(platform, candidate, other))
    })
  const isPossible = (atom: Atom): boolean => {
    const left = names.get(universe.family(atom.name))?.packages
    return candidatesAmong(state, universe.matching(atom)).some(
      (candidate) => left?.has(candidate) !== false && !isExcluded(candidate),
    )
  }
  for (const clause of platform.requirements(one, demand.contextOf(one))) {
    if (clause.some((atom) => atom.name === one.name || isPossible(atom))) continue
    const families = clause.map(({ name }) => universe.family(name))
    return families.find((family) => names.has(family)) ?? families[0]
  }
  return undefined
}
