import type { ForcedNames, ForcedNamesQuestion } from './forced-names.ts'
import { forcedNames } from './forced-names.ts'
import type { Narrowing } from './narrowing.ts'
import { narrowingKey } from './narrowing.ts'
import type { Family } from './universe.ts'

/** Why a demand cannot be satisfied. */
export interface Contradiction {
  /** The name of which no version is left. */
  readonly name: Family
  /**
   * What leaves none: all of it is needed. For each narrowing of the name, the ways to it from the demand,
   * in the order in which they are followed.
   */
  readonly sides: readonly (readonly Narrowing[])[]
}

/**
 * The shortest contradiction that follows from a demand without choice; `undefined` where there is none,
 * so that only a search finds that nothing fits.
 *
 * @throws BudgetSpent
 */
export function findContradiction(question: ForcedNamesQuestion): Contradiction | undefined {
  const all = forcedNames(question)
  if (all.contradiction === undefined) return undefined
  let needed = ancestorsOf(all, all.contradiction)
  // What can be left out while nothing fits, is; the way farthest from the demand first.
  for (const key of [...needed].toReversed()) {
    if (!needed.has(key)) continue
    const without = forcedNames(question, (one) => one !== key && needed.has(one))
    if (without.contradiction !== undefined) needed = ancestorsOf(without, without.contradiction)
  }
  const found = forcedNames(question, (one) => needed.has(one))
  const name = found.contradiction
  if (name === undefined) return undefined
  const narrowings = found.names.get(name)?.narrowings ?? []
  return { name, sides: narrowings.map((narrowing) => wayTo(found, narrowing)) }
}

/** The keys of all narrowings that lead to a name, those of the demand first. */
function ancestorsOf(found: ForcedNames, name: Family): ReadonlySet<string> {
  const keys: string[] = []
  const seen = new Set([name])
  for (const family of seen) {
    for (const narrowing of found.names.get(family)?.narrowings ?? []) {
      keys.push(narrowingKey(narrowing))
      if (narrowing.from !== undefined) seen.add(narrowing.from)
    }
  }
  return new Set(keys.toReversed())
}

/** The narrowings from the demand to this one. */
function wayTo(found: ForcedNames, narrowing: Narrowing): readonly Narrowing[] {
  const way: Narrowing[] = []
  const seen = new Set<Family>()
  let next: Narrowing | undefined = narrowing
  while (next !== undefined) {
    way.push(next)
    const { from }: Narrowing = next
    if (from === undefined || seen.has(from)) break
    seen.add(from)
    ;[next] = found.names.get(from)?.narrowings ?? []
  }
  return way.toReversed()
}
