import * as fc from 'fast-check'
import type { Files } from './universe-of-text.ts'

/**
 * Random universes as plain data, and what they mean: written from the format's documentation, and
 * without a line of the solver's, to judge its answers.
 */
export interface RandomPackage {
  readonly name: string
  readonly version: number
  readonly depends: RandomFormula
  readonly conflicts: readonly RandomAtom[]
  readonly conflictClass: string | undefined
  readonly isAvailable: boolean
  readonly isAvoided: boolean
}

export interface RandomAtom {
  readonly kind: 'atom'
  readonly name: string
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | undefined
  readonly version: number
}

export type RandomFormula =
  | RandomAtom
  | { readonly kind: 'and' | 'or'; readonly parts: readonly RandomFormula[] }

const otherNames = ['a', 'b', 'c', 'd']

/** Weighted so that about half of the universes have a solution, most of them of several packages. */
const atom: fc.Arbitrary<RandomAtom> = fc.record({
  kind: fc.constant('atom'),
  name: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...otherNames) },
    { weight: 1, arbitrary: fc.constantFrom('p', 'missing') },
  ),
  operator: fc.constantFrom(undefined, undefined, undefined, '=', '!=', '<', '<=', '>', '>=', '>='),
  version: fc.integer({ min: 1, max: 3 }),
})

function formula(depth: number): fc.Arbitrary<RandomFormula> {
  if (depth === 0) return atom
  const parts = fc.array(formula(depth - 1), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 2, arbitrary: atom },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('and', 'or', 'or'), parts }) },
  )
}

function requirements(minLength: number, maxLength: number): fc.Arbitrary<RandomFormula> {
  const parts = fc.array(formula(2), { minLength, maxLength, size: 'max' })
  return fc.record({ kind: fc.constant('and'), parts })
}

function sometimes<T>(weight: number, usual: T, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary })
}

function packageOf(name: string, version: number): fc.Arbitrary<RandomPackage> {
  return fc.record({
    name: fc.constant(name),
    version: fc.constant(version),
    depends: name === 'p' ? requirements(2, 3) : requirements(0, 2),
    conflicts: sometimes(6, [], fc.array(atom, { maxLength: 2 })),
    conflictClass: sometimes<string | undefined>(10, undefined, fc.constantFrom('k', 'l')),
    isAvailable: sometimes(10, true, fc.constant(false)),
    isAvoided: sometimes(3, false, fc.constant(true)),
  })
}

/** p.1 and up to twelve others. */
export const randomUniverse: fc.Arbitrary<readonly RandomPackage[]> = fc
  .tuple(
    packageOf('p', 1).map((requested) => ({ ...requested, isAvailable: true })),
    ...otherNames.map((name) =>
      fc
        .subarray([1, 2, 3], { minLength: 2 })
        .chain((versions) => fc.tuple(...versions.map((version) => packageOf(name, version)))),
    ),
  )
  .map(([requested, ...others]) => [requested, ...others.flat()])

/** The opam files. */
export function filesOf(universe: readonly RandomPackage[]): Files {
  return Object.fromEntries(
    universe.map((one) => {
      const lines = [`depends: [${formulaText(one.depends)}]`]
      if (one.conflicts.length > 0) {
        lines.push(`conflicts: [${one.conflicts.map(formulaText).join(' ')}]`)
      }
      if (one.conflictClass !== undefined) lines.push(`conflict-class: "${one.conflictClass}"`)
      if (!one.isAvailable) lines.push('available: os = "win32"')
      if (one.isAvoided) lines.push('flags: avoid-version')
      return [`${one.name}.${one.version}`, lines.join('\n')]
    }),
  )
}

function formulaText(of: RandomFormula): string {
  if (of.kind !== 'atom') {
    const parts = of.parts.map(formulaText).filter((text) => text !== '')
    return parts.length < 2 ? parts.join('') : `(${parts.join(of.kind === 'and' ? ' & ' : ' | ')})`
  }
  const { name, operator, version } = of
  return operator === undefined ? `"${name}"` : `"${name}" {${operator} "${version}"}`
}

/** The chosen version of each name. */
export type Model = ReadonlyMap<string, RandomPackage>

/** Whether an atom holds; what a package says of itself always does. */
export function atomHolds(of: RandomAtom, owner: string, model: Model): boolean {
  return of.name === owner || admits(of, model.get(of.name)?.version)
}

function admits({ operator, version }: RandomAtom, found: number | undefined): boolean {
  if (found === undefined) return false
  switch (operator) {
    case undefined:
      return true
    case '=':
      return found === version
    case '!=':
      return found !== version
    case '<':
      return found < version
    case '<=':
      return found <= version
    case '>':
      return found > version
    case '>=':
      return found >= version
  }
}

function formulaHolds(of: RandomFormula, owner: string, model: Model): boolean {
  if (of.kind === 'atom') return atomHolds(of, owner, model)
  const parts = of.parts.map((part) => formulaHolds(part, owner, model))
  // An empty one says nothing.
  return of.kind === 'and' ? parts.every(Boolean) : parts.length === 0 || parts.some(Boolean)
}

/** What is wrong with a set of packages; nothing is wrong with a solution. */
export function defectsOf(model: Model): readonly string[] {
  const packages = [...model.values()]
  return packages.flatMap((one) => {
    const { name, conflictClass } = one
    const defects: string[] = []
    if (!one.isAvailable) defects.push(`${name} is not available`)
    if (!formulaHolds(one.depends, name, model)) defects.push(`${name} lacks a dependency`)
    for (const conflict of one.conflicts) {
      const isMet = conflict.name !== name && admits(conflict, model.get(conflict.name)?.version)
      if (isMet) defects.push(`${name} conflicts with ${conflict.name}`)
    }
    const isShared = packages.some(
      (other) => other !== one && other.conflictClass === conflictClass,
    )
    if (conflictClass !== undefined && isShared) defects.push(`${name} shares its class`)
    return defects
  })
}

/** Every set of packages with p.1 with which nothing is wrong. */
export function solutionsOf(universe: readonly RandomPackage[]): readonly Model[] {
  let models: Model[] = [new Map()]
  for (const name of new Set(universe.map((one) => one.name))) {
    const versions = universe.filter((one) => one.name === name)
    models = models.flatMap((model) => [
      ...(name === 'p' ? [] : [model]),
      ...versions.map((one) => new Map([...model, [name, one]])),
    ])
  }
  return models.filter((model) => defectsOf(model).length === 0)
}
