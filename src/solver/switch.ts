import type { Budget, GaveUp } from './budget.ts'
import { meterOf, usualBudget, withinBudget } from './budget.ts'
import type { Clause } from './clauses.ts'
import type { Demand } from './demand.ts'
import type { Platform } from './platform.ts'
import { plainContext } from './platform.ts'
import { problemOf } from './problem.ts'
import { search } from './search.ts'
import type { Package } from './universe.ts'

/** An opam switch: what is installed in it, and what must stay true of it. */
export interface Switch {
  readonly installed: ReadonlyMap<string, string>
  readonly invariant: readonly Clause[]
}

/** The switch of a compiler, or why there is none. */
export type CompilerSwitch =
  | { readonly kind: 'switch'; readonly switch: Switch }
  | { readonly kind: 'no-solution' }
  | GaveUp

/**
 * The switch that \`opam switch create\` makes for a compiler: the newest solution of its invariant, from
 * nothing.
 */
export function compilerSwitch(
  platform: Platform,
  version: string,
  budget: Budget = usualBudget,
): CompilerSwitch {
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
  return withinBudget((): CompilerSwitch => {
    const solution = search(problemOf(platform, demand, meterOf(budget)))
    if (solution === undefined) return { kind: 'no-solution' }
    return { kind: 'switch', switch: switchAfter({ installed: new Map(), invariant }, solution) }
  })
}

/** A switch once a solution is installed in it: CI asks for tests and for the oldest versions there. */
export function switchAfter(before: Switch, solution: readonly Package[]): Switch {
  const { invariant } = before
  return { installed: new Map(solution.map(({ name, version }) => [name, version])), invariant }
}
