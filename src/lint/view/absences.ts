import type { Filter } from '../../opam/filter.ts'
import { always, filterParts, filterVariables } from '../../opam/filter.ts'
import { interpolatedTexts } from '../../opam/interpolation.ts'
import { foldTree } from '../../opam/tree.ts'
import type { VariableReference } from '../../opam/variable.ts'
import { parseReference } from '../../opam/variable.ts'
import type { Reduced } from './evaluation.ts'
import { reduceFilter } from './evaluation.ts'

/** All that a filter can come to as far as operators see: the two truths may be texts as well. */
const values = {
  true: always,
  false: { kind: 'bool', value: false },
  'text true': { kind: 'string', value: 'true' },
  'text false': { kind: 'string', value: 'false' },
  'other text': { kind: 'string', value: '' },
  unknown: { kind: 'ident', reference: { packages: [], variable: 'unknown' } },
} as const satisfies Readonly<Record<string, Filter>>

type Value = keyof typeof values

type Operator = 'and' | 'or' | 'not' | 'defined'

/**
 * What a filter comes to where one package is not there and nothing else is known: the same without
 * most packages, something else without some.
 */
interface Outcome {
  readonly usual: Value
  /** The other packages, by what the filter comes to without them. */
  readonly unusual: ReadonlyMap<Value, Set<string>>
}

/**
 * The packages without which a filter is false, if nothing else is known: each is one that the filter
 * asks `installed` of. Nearly linear: where operands meet, only the packages of the smaller move.
 */
export function guardedBy(filter: Filter): ReadonlySet<string> {
  const { usual, unusual } = foldTree(filter, operandsOf, outcomeOf)
  const names = new Set<string>()
  for (const { package: name, name: variable } of filterVariables(filter)) {
    if (name !== undefined && name !== '_' && variable === 'installed') names.add(name)
  }
  if (usual !== 'false') {
    return new Set([...(unusual.get('false') ?? [])].filter((name) => names.has(name)))
  }
  for (const others of unusual.values()) for (const name of others) names.delete(name)
  return names
}

/** A relation is between texts, and as good as one of them. */
function operandsOf(filter: Filter): readonly Filter[] {
  return filter.kind === 'relation' ? [] : filterParts(filter)
}

function outcomeOf(filter: Filter, next: () => Outcome): Outcome {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.operands
        .map(() => next())
        .reduce((left, right) => joined(filter.kind, left, right))
    case 'not':
    case 'defined': {
      const { usual, unusual } = next()
      const changed = regrouped(unusual, (value) => applied(filter.kind, [value]))
      return outcome(applied(filter.kind, [usual]), changed)
    }
    case 'bool':
    case 'string':
    case 'ident':
    case 'relation':
      return leafOutcome(filter)
  }
}

function outcome(usual: Value, unusual: Map<Value, Set<string>>): Outcome {
  unusual.delete(usual)
  return { usual, unusual }
}

function joined(kind: 'and' | 'or', left: Outcome, right: Outcome): Outcome {
  const [more, fewer] = sizeOf(left) < sizeOf(right) ? [right, left] : [left, right]
  const moving: (readonly [Value, string])[] = []
  for (const [value, names] of fewer.unusual) {
    for (const name of names) moving.push([applied(kind, [takeOut(more, name), value]), name])
  }
  const unusual = regrouped(more.unusual, (value) => applied(kind, [value, fewer.usual]))
  for (const [value, name] of moving) addNames(unusual, value, new Set([name]))
  return outcome(applied(kind, [more.usual, fewer.usual]), unusual)
}

function sizeOf({ unusual }: Outcome): number {
  return [...unusual.values()].reduce((sum, { size }) => sum + size, 0)
}

/** Takes a package out of its group, and answers what the filter comes to without it. */
function takeOut({ usual, unusual }: Outcome, name: string): Value {
  for (const [value, names] of unusual) if (names.delete(name)) return value
  return usual
}

function regrouped(
  groups: Outcome['unusual'],
  change: (value: Value) => Value,
): Map<Value, Set<string>> {
  const changed = new Map<Value, Set<string>>()
  for (const [value, names] of groups) addNames(changed, change(value), names)
  return changed
}

/** Puts the smaller of two sets into the larger. */
function addNames(groups: Map<Value, Set<string>>, value: Value, names: Set<string>): void {
  const there = groups.get(value) ?? new Set()
  const [more, fewer] = there.size < names.size ? [names, there] : [there, names]
  for (const name of fewer) more.add(name)
  groups.set(value, more)
}

const known = new Map<string, Value>()

/** What an operator makes of values. */
function applied(kind: Operator, operands: readonly Value[]): Value {
  const key = `${kind} ${operands.join()}`
  const found = known.get(key)
  if (found !== undefined) return found
  const parts = operands.map((value) => values[value])
  const [first = always] = parts
  const filter: Filter =
    kind === 'and' || kind === 'or' ? { kind, operands: parts } : { kind, operand: first }
  const value = valueOf(filter, undefined)
  known.set(key, value)
  return value
}

/** What a filter comes to where a package is not there and nothing else is known. */
function valueOf(filter: Filter, absent: string | undefined): Value {
  return named(
    reduceFilter(filter, {
      environment: (asked) =>
        asked.package !== undefined && asked.package === absent && asked.name === 'installed'
          ? false
          : undefined,
      unknowns: 'open',
    }),
  )
}

function named(reduced: Reduced): Value {
  if (reduced.kind === 'undefined') return 'unknown'
  if (reduced.kind === 'bool') return reduced.value ? 'true' : 'false'
  if (reduced.value === 'true') return 'text true'
  return reduced.value === 'false' ? 'text false' : 'other text'
}

/** Without a package only that becomes known of which all that is unknown asks that package. */
function leafOutcome(leaf: Filter): Outcome {
  const usual = valueOf(leaf, undefined)
  const unusual = new Map<Value, Set<string>>()
  if (usual !== 'unknown') return { usual, unusual }
  const asked = openReferences(leaf)
  const counts = new Map<string, number>()
  for (const { packages, variable } of asked) {
    if (variable !== 'installed' && variable !== 'enable') break
    for (const name of new Set(packages)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const decisive = [...counts].flatMap(([name, count]) => (count === asked.length ? [name] : []))
  const [first] = decisive
  if (first !== undefined) unusual.set(valueOf(leaf, first), new Set(decisive))
  return outcome(usual, unusual)
}

/** What is unknown of a leaf. In texts, those of converters are known: those for false. */
function openReferences(leaf: Filter): readonly VariableReference[] {
  if (leaf.kind === 'ident') return [leaf.reference]
  if (leaf.kind === 'relation') return [leaf.left, leaf.right].flatMap(openReferences)
  if (leaf.kind !== 'string') return []
  return interpolatedTexts(leaf.value).flatMap((text) => {
    const parsed = parseReference(text, true)
    if (parsed.kind === 'defect') return []
    const { converter, packages, variable } = parsed.reference
    const isKnown = converter !== undefined || (variable === 'enable' && packages.length > 0)
    return isKnown ? [] : [parsed.reference]
  })
}
