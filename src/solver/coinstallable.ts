import type { Meter } from './budget.ts'
import type { Demand } from './demand.ts'
import { isTrue } from './literal.ts'
import type { PackageContext, Platform } from './platform.ts'
import { problemOf } from './problem.ts'
import { search } from './search.ts'
import type { Switch } from './switch.ts'
import type { Package } from './universe.ts'

/** Packages, and what they are to be installed with. */
export interface CoinstallationQuestion {
  readonly platform: Platform
  readonly switch: Switch
  readonly with: Package
  readonly candidates: readonly Package[]
  /** Whether the tests of every package count, of whatever depth. */
  readonly withTest: boolean
  readonly meter: Meter
}

/**
 * The candidates that can be installed together with a package in a switch, each for itself. One problem
 * answers for all: what the search learns for one holds for the others, and a solution answers for every
 * candidate in it.
 *
 * @throws BudgetSpent
 */
export function coinstallablePackages(question: CoinstallationQuestion): ReadonlySet<Package> {
  const { platform, candidates, withTest, meter } = question
  const { name, version } = question.with
  const context: PackageContext = { withTest, isPinned: false }
  const demand: Demand = {
    clauses: [...question.switch.invariant, [{ name, bound: { operator: '=', version } }]],
    recommended: [],
    assumable: candidates,
    preference: 'newest',
    installed: question.switch.installed,
    admits: (candidate) => candidate.name !== name || candidate === question.with,
    contextOf: () => context,
  }
  const problem = problemOf(platform, demand, meter)
  const wanted = new Set(candidates)
  const found = new Set<Package>()
  for (const candidate of candidates) {
    const variable = problem.variables.get(candidate)
    if (variable === undefined || found.has(candidate)) continue
    const roots = [...problem.roots, { choices: [variable] }]
    for (const one of search(problem, [isTrue(variable)], roots) ?? []) {
      if (wanted.has(one)) found.add(one)
    }
  }
  return found
}
