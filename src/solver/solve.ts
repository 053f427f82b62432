import type { Actions } from './actions.ts'
import { actionsOf, buildCycle } from './actions.ts'
import type { Budget, GaveUp } from './budget.ts'
import { meterOf, usualBudget, withinBudget } from './budget.ts'
import type { Demand, Preference } from './demand.ts'
import type { PackageContext, Platform } from './platform.ts'
import { plainContext } from './platform.ts'
import { problemOf } from './problem.ts'
import { search } from './search.ts'
import type { Switch } from './switch.ts'
import type { Package } from './universe.ts'

/** `opam install NAME.VERSION`, or CI's `opam reinstall`. */
export interface InstallRequest {
  readonly name: string
  readonly version: string
  readonly withTest: boolean
  readonly preference: Preference
  /** Pinned versions by name. opam sees no other version of a pinned name. */
  readonly pins: ReadonlyMap<string, string>
}

/** What opam would answer. */
export type InstallAnswer =
  | {
      readonly kind: 'solved'
      readonly solution: readonly Package[]
      /** Worked out when it is asked for. */
      readonly actions: () => Actions
    }
  /** No set of packages satisfies all that is required. */
  | { readonly kind: 'no-solution' }
  /** There is a set of packages, but no order to build them in. */
  | { readonly kind: 'cycle'; readonly packages: readonly Package[] }
  /** The package is not there, or its `available` does not hold. */
  | { readonly kind: 'unavailable' }
  | GaveUp

/** A request, and where it is made. */
export interface InstallQuestion {
  readonly platform: Platform
  readonly switch: Switch
  readonly request: InstallRequest
  readonly budget?: Budget
}

/** What opam's `builtin-0install` solver chooses for a request (opam 2.6.1). */
export function solveInstall(question: InstallQuestion): InstallAnswer {
  const { platform, switch: from, request, budget = usualBudget } = question
  const requested = requestedPackage(question)
  if (requested === undefined) return { kind: 'unavailable' }
  return withinBudget(() => {
    const demand = installDemand(from, request, requested)
    const solution = search(problemOf(platform, demand, meterOf(budget)))
    if (solution === undefined) return { kind: 'no-solution' }
    const { contextOf } = demand
    const transition = { platform, switch: from, solution, requested, contextOf }
    const cycle = buildCycle(transition)
    if (cycle !== undefined) return { kind: 'cycle', packages: cycle }
    return { kind: 'solved', solution, actions: () => actionsOf(transition) }
  })
}

/** The package that is asked for; `undefined` where opam refuses before it looks for a solution. */
export function requestedPackage({ platform, request }: InstallQuestion): Package | undefined {
  const found = platform.universe.find(request.name, request.version)
  return found !== undefined && platform.isAvailable(found) ? found : undefined
}

/** What a request demands in a switch: first what is installed and the invariant, then the package. */
export function installDemand(from: Switch, request: InstallRequest, requested: Package): Demand {
  const { name, version } = requested
  const { preference, pins } = request
  const keeps = preference === 'oldest' ? [] : [...from.installed.keys()].toSorted()
  const contexts = new Map<string, PackageContext>()
  for (const pinned of pins.keys()) contexts.set(pinned, { withTest: false, isPinned: true })
  contexts.set(name, { withTest: request.withTest, isPinned: pins.has(name) })
  return {
    clauses: [...from.invariant, [{ name, bound: { operator: '=', version } }]],
    recommended: keeps.filter((kept) => kept !== name),
    assumable: [],
    preference,
    installed: from.installed,
    admits: (candidate) =>
      candidate.name === name
        ? candidate === requested
        : (pins.get(candidate.name) ?? candidate.version) === candidate.version,
    contextOf: (of) => contexts.get(of.name) ?? plainContext,
  }
}
