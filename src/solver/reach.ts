import type { Meter } from './budget.ts'
import { BudgetSpent, spendSteps } from './budget.ts'
import type { Atom, Clause } from './clauses.ts'
import type { Demand } from './demand.ts'
import type { Platform } from './platform.ts'
import type { Family, Package } from './universe.ts'
import { remembered } from './universe.ts'

/**
 * The packages that can be part of an answer: those that a clause of the demand means, those that a
 * clause of such a package means, and so on. What only conflicts mention is never chosen, and neither is
 * what requires another version of a name of which the demand leaves one: with a compiler, that is half of
 * all. Every name has its packages with the oldest first.
 */
export function reachablePackages(
  platform: Platform,
  demand: Demand,
  meter: Meter,
): ReadonlyMap<Family, readonly Package[]> {
  const { universe } = platform
  const asked = new Set<Package>()
  const pending: Package[] = []
  const found: Package[] = []
  const reach = (candidates: readonly Package[]): void => {
    spendSteps(meter, candidates.length + 1)
    for (const candidate of candidates) {
      if (asked.has(candidate)) continue
      asked.add(candidate)
      if (asked.size > meter.budget.packages) throw new BudgetSpent('packages')
      if (demand.admits(candidate) && platform.isAvailable(candidate)) pending.push(candidate)
    }
  }
  const only = onlyPackages(platform, demand, meter)
  const judged = new Map<Atom, boolean>()
  const isRuledOut = (atom: Atom): boolean =>
    remembered(judged, atom, () => {
      const one = only.get(universe.family(atom.name))
      return one !== undefined && !universe.matching(atom).includes(one)
    })
  const followed = new Set<Atom>()
  const follow = (clauses: readonly Clause[]): void => {
    for (const clause of clauses) {
      for (const atom of clause) {
        if (followed.has(atom)) continue
        followed.add(atom)
        reach(universe.matching(atom))
      }
    }
  }
  follow(demand.clauses)
  reach(demand.assumable)
  for (const name of demand.recommended) reach(universe.family(name).packages)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const clauses = platform.requirements(next, demand.contextOf(next))
    const one = only.get(next.family)
    if (one === undefined ? clauses.some((each) => each.every(isRuledOut)) : one !== next) continue
    found.push(next)
    follow(clauses)
  }
  return byFamily(found)
}

/** The names of which a demand leaves a single package without any choice, as that of a compiler. */
function onlyPackages(
  platform: Platform,
  demand: Demand,
  meter: Meter,
): ReadonlyMap<Family, Package> {
  const { universe } = platform
  const only = new Map<Family, Package>()
  const pending = [...demand.clauses]
  for (let clause = pending.pop(); clause !== undefined; clause = pending.pop()) {
    const [atom, second] = clause
    if (atom === undefined || second !== undefined || only.has(universe.family(atom.name))) continue
    const meant = universe.matching(atom)
    spendSteps(meter, meant.length)
    const [one, another] = meant.filter((each) => demand.admits(each) && platform.isAvailable(each))
    if (one === undefined || another !== undefined) continue
    only.set(one.family, one)
    pending.push(...platform.requirements(one, demand.contextOf(one)))
  }
  return only
}

function byFamily(packages: readonly Package[]): ReadonlyMap<Family, readonly Package[]> {
  const families = new Map<Family, Package[]>()
  for (const one of packages) remembered(families, one.family, () => []).push(one)
  for (const members of families.values()) members.sort((a, b) => a.index - b.index)
  return families
}
