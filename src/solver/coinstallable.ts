import type { Meter } from './budget.ts'
import type { Demand } from './demand.ts'
import type { PackageContext, Platform } from './platform.ts'
import { problemOf } from './problem.ts'
import { extendSolution, findSolution, mayExtend } from './search.ts'
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
 * candidate in it. As many of the others are added to it as fit.
 *
 * @throws BudgetSpent
 */
export function coinstallablePackages(question: CoinstallationQuestion): ReadonlySet<Package> {
  const { platform, candidates, withTest, meter } = question
  if (candidates.length === 0) return new Set()
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
  // Those that no solution has shown yet.
  const open = new Set<number>()
  for (const candidate of candidates) {
    const variable = problem.variables.get(candidate)
    if (variable !== undefined) open.add(variable)
  }
  const wanted = new Set(candidates)
  const found = new Set<Package>()
  for (const variable of open) {
    open.delete(variable)
    const solution = findSolution(problem, variable)
    if (solution === undefined) continue
    for (const other of open) {
      if (mayExtend(problem, other)) extendSolution(problem, solution, other)
    }
    for (const one of solution.packages) {
      if (!wanted.has(one)) continue
      found.add(one)
      open.delete(problem.variables.get(one) ?? variable)
    }
  }
  return found
}
