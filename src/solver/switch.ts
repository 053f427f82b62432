import type { Budget } from './budget.ts'
import { meterOf } from './budget.ts'
import type { Clause } from './clauses.ts'
import type { Demand } from './demand.ts'
import type { Platform } from './platform.ts'
import { plainContext } from './platform.ts'
import { problemOf } from './problem.ts'
import { search } from './search.ts'

/** An opam switch: what is installed in it, and what must stay true of it. */
export interface Switch {
  readonly installed: ReadonlyMap<string, string>
  readonly invariant: readonly Clause[]
}

/**
 * The switch that `opam switch create` makes for a compiler: the newest solution of its invariant, from
 * nothing. `undefined` where there is none.
 *
 * @throws BudgetSpent
 */
export function compilerSwitch(
  platform: Platform,
  version: string,
  budget: Budget,
): Switch | undefined {
  const invariant: Switch['invariant'] = [
    [{ name: 'ocaml-base-compiler', bound: { operator: '=', version } }],
  ]
  const demand: Demand = {
    clauses: invariant,
    recommended: [],
    assumable: [],
    preference: 'newest',
    installed: new Map(),
    admits: () => true,
    contextOf: () => plainContext,
  }
  const packages = search(problemOf(platform, demand, meterOf(budget)))
  if (packages === undefined) return undefined
  return { installed: new Map(packages.map((one) => [one.name, one.version])), invariant }
}
