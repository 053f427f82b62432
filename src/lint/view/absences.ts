import type { Filter } from '../../opam/filter.ts'
import { filterNodes, filterVariables } from '../../opam/filter.ts'
import { reduceFilter } from './evaluation.ts'

/** Packages, or all there are. */
type Names = ReadonlySet<string> | 'all'

/**
 * The packages without which a filter is false, if nothing else is known: each is one that the filter
 * asks `installed` of. Linear, but for filters with `?`, which can be false because too little is known.
 */
export function guardedBy(filter: Filter): ReadonlySet<string> {
  const names = installedNames(filter)
  if (filterNodes(filter).some(({ kind }) => kind === 'defined')) {
    return new Set(names.filter((name) => comesTo(filter, name, false)))
  }
  const guarded = namesWithoutWhich(filter, false)
  return guarded === 'all' ? new Set(names) : guarded
}

/** The packages without any of which the filter comes to a truth. */
function namesWithoutWhich(filter: Filter, truth: boolean): Names {
  if (filter.kind === 'not') return namesWithoutWhich(filter.operand, !truth)
  if ((filter.kind === 'and' || filter.kind === 'or') && filter.operands.every(isTruth)) {
    const found = filter.operands.map((operand) => namesWithoutWhich(operand, truth))
    // One false operand makes a conjunction false, all true ones make it true; `|` is its dual.
    return (filter.kind === 'or') === truth ? union(found) : intersection(found)
  }
  if (comesTo(filter, undefined, truth)) return 'all'
  return new Set(installedNames(filter).filter((name) => comesTo(filter, name, truth)))
}

/** Whether a filter comes to a truth or to nothing, never to a text, which joins otherwise. */
function isTruth(filter: Filter): boolean {
  if (filter.kind !== 'ident') return filter.kind !== 'string'
  const { variable, converter } = filter.reference
  return converter === undefined && variable !== 'enable'
}

/** Whether a filter is true, or false, where one package is not there and nothing else is known. */
function comesTo(filter: Filter, absent: string | undefined, truth: boolean): boolean {
  const reduced = reduceFilter(filter, {
    environment: (asked) =>
      asked.package !== undefined && asked.package === absent && asked.name === 'installed'
        ? false
        : undefined,
    unknowns: 'open',
  })
  return reduced.kind === 'bool' && reduced.value === truth
}

/** The packages of which a filter asks `installed`. */
function installedNames(filter: Filter): readonly string[] {
  const names = new Set<string>()
  for (const { package: name, name: variable } of filterVariables(filter)) {
    if (name !== undefined && name !== '_' && variable === 'installed') names.add(name)
  }
  return [...names]
}

function union(sets: readonly Names[]): Names {
  const names = new Set<string>()
  for (const set of sets) {
    if (set === 'all') return 'all'
    for (const name of set) names.add(name)
  }
  return names
}

function intersection(sets: readonly Names[]): Names {
  const counts = new Map<string, number>()
  const some = sets.filter((set) => set !== 'all')
  if (some.length === 0) return 'all'
  for (const set of some) {
    for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([name, count]) => (count === some.length ? [name] : [])))
}
