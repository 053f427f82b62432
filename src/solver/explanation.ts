import type { GaveUp, Meter } from './budget.ts'
import { meterOf, usualBudget, withinBudget } from './budget.ts'
import type { Clause } from './clauses.ts'
import type { Contradiction } from './contradiction.ts'
import { findContradiction } from './contradiction.ts'
import type { Demand } from './demand.ts'
import type { Platform } from './platform.ts'
import { problemOf } from './problem.ts'
import { search } from './search.ts'
import type { InstallQuestion } from './solve.ts'
import { installDemand, requestedPackage } from './solve.ts'
import type { Package } from './universe.ts'

/** Why a request has no solution. */
export type Explanation =
  | { readonly kind: 'contradiction'; readonly contradiction: Contradiction }
  /**
   * Only a search finds that nothing fits. These requirements of the package, none of which can be left
   * out, cannot be satisfied together in the switch.
   */
  | { readonly kind: 'requirements'; readonly of: Package; readonly clauses: readonly Clause[] }

/**
 * Explains why a request that has no solution has none, as something to act on: the shortest ways from
 * the package and the switch to what they do not agree on.
 */
export function explainNoSolution(question: InstallQuestion): Explanation | GaveUp | undefined {
  const { platform, switch: from, request, budget = usualBudget } = question
  const requested = requestedPackage(question)
  if (requested === undefined) return undefined
  const demand: Demand = {
    ...installDemand(from, request, requested),
    recommended: [],
    // The requested version is one of the requirements here, so that an explanation can name it.
    admits: ({ name, version }) => (request.pins.get(name) ?? version) === version,
  }
  const meter = meterOf(budget)
  return withinBudget(() => {
    const contradiction = findContradiction({ platform, demand, meter })
    if (contradiction !== undefined) return { kind: 'contradiction', contradiction }
    const clauses = neededRequirements(platform, demand, { requested, meter })
    return { kind: 'requirements', of: requested, clauses }
  })
}

/** Requirements of a package that together have no solution; leaving out any one, there is one. */
function neededRequirements(
  platform: Platform,
  demand: Demand,
  { requested, meter }: { readonly requested: Package; readonly meter: Meter },
): readonly Clause[] {
  let needed = platform.requirements(requested, demand.contextOf(requested))
  for (const clause of needed) {
    const fewer = needed.filter((one) => one !== clause)
    const lessDemanding: Platform = {
      ...platform,
      requirements: (of, context) =>
        of === requested ? fewer : platform.requirements(of, context),
    }
    if (search(problemOf(lessDemanding, demand, meter)) === undefined) needed = fewer
  }
  return needed
}
