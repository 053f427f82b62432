import type { Meter } from './budget.ts'
import { BudgetSpent, spendSteps } from './budget.ts'
import type { Atom, Clause } from './clauses.ts'
import type { Demand } from './demand.ts'
import type { Platform } from './platform.ts'
import type { Family, Package } from './universe.ts'
import { remembered } from './universe.ts'

/**
 * The packages that can be part of an answer: those that a clause of the demand means, those that a
 * clause of such a package means, and so on. What only conflicts mention is never chosen. Every name has
 * its packages with the oldest first.
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
    found.push(next)
    follow(platform.requirements(next, demand.contextOf(next)))
  }
  return byFamily(found)
}

function byFamily(packages: readonly Package[]): ReadonlyMap<Family, readonly Package[]> {
  const families = new Map<Family, Package[]>()
  for (const one of packages) remembered(families, one.family, () => []).push(one)
  for (const members of families.values()) members.sort((a, b) => a.index - b.index)
  return families
}
