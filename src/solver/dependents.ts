import type { Budget, GaveUp, Meter } from './budget.ts'
import { meterOf, spendSteps, usualBudget, withinBudget } from './budget.ts'
import { coinstallablePackages } from './coinstallable.ts'
import type { Definition } from './definition.ts'
import { dependsOn } from './depends-on.ts'
import type { Scope } from './filter-evaluation.ts'
import { mentionsIn } from './mentions.ts'
import type { Platform } from './platform.ts'
import { dependencyScope } from './platform.ts'
import type { Switch } from './switch.ts'
import type { Package } from './universe.ts'
import { remembered } from './universe.ts'

/**
 * The packages that opam-repository's CI builds because they depend on a package, as CI lists them. The
 * lists share a budget. The recursive one is made last, as it is the longest.
 */
export interface Dependents {
  /** `opam list --depends-on P --coinstallable-with P --all-versions --depopts`. */
  readonly direct: DependentList | GaveUp
  /** The same with `--with-test --depopts`. */
  readonly withTest: DependentList | GaveUp
  /** The same with `--recursive` alone. */
  readonly recursive: DependentList | GaveUp
}

/** Dependents by name, and by version from the oldest. */
export interface DependentList {
  readonly kind: 'list'
  /** All that admit the version, installable or not. */
  readonly candidates: readonly Package[]
  /** Those that can be installed together with it, in the switch. */
  readonly installable: readonly Package[]
}

/** Who depends on a package, in a switch. */
export interface DependentsQuestion {
  readonly platform: Platform
  readonly switch: Switch
  readonly of: Package
  readonly budget?: Budget
}

/** The lists of dependents, as opam 2.6.1 gives them. */
export function dependentsOf(question: DependentsQuestion): Dependents {
  const meter = meterOf(question.budget ?? usualBudget)
  return {
    direct: withinBudget(() => listOf(directQuery, question, meter)),
    withTest: withinBudget(() => listOf(testQuery, question, meter)),
    recursive: withinBudget(() => listOf(recursiveQuery, question, meter)),
  }
}

/** The packages whose `depends` or `depopts` admit a package, installable or not, as opam lists them. */
export function directDependents(
  platform: Platform,
  of: Package,
  budget: Budget = usualBudget,
): readonly Package[] | GaveUp {
  return withinBudget(() => dependentsBy(platform, directQuery, meterOf(budget))(of))
}

function listOf(query: Query, question: DependentsQuestion, meter: Meter): DependentList {
  const { platform, of } = question
  const directly = dependentsBy(platform, query, meter)
  const found = query.isRecursive ? closure(of, directly) : directly(of)
  const candidates = [...found].filter((one) => one !== of).toSorted(byName)
  const available = candidates.filter((one) => platform.isAvailable(one))
  const installable = coinstallablePackages({
    platform,
    switch: question.switch,
    with: of,
    candidates: available,
    withTest: query.withTest,
    meter,
  })
  return { kind: 'list', candidates, installable: available.filter((one) => installable.has(one)) }
}

/** What looking through a formula takes, in steps of the search. */
const stepsOfFormula = 25

/** Which dependencies a list looks at. */
interface Query {
  readonly isRecursive: boolean
  readonly depopts: boolean
  readonly withTest: boolean
  /** What an undefined filter counts as. */
  readonly undefinedFilter: boolean
  /** Whether `dev` is what the file says; otherwise it is false. */
  readonly knowsDev: boolean
}

const directQuery: Query = {
  isRecursive: false,
  depopts: true,
  withTest: false,
  undefinedFilter: false,
  knowsDev: false,
}
const testQuery: Query = { ...directQuery, withTest: true }
const recursiveQuery: Query = {
  isRecursive: true,
  depopts: false,
  withTest: false,
  undefinedFilter: true,
  knowsDev: true,
}

/** Who depends on a package without another in between. */
function dependentsBy(
  platform: Platform,
  query: Query,
  meter: Meter,
): (on: Package) => readonly Package[] {
  const { universe } = platform
  const scopes = new Map<Package, Scope>()
  const { undefinedFilter } = query
  const depends = (one: Package, { name, version }: Package): boolean => {
    const definition = universe.definition(one)
    if (definition === undefined) return false
    const scope = remembered(scopes, one, () => scopeOf(one, definition, { platform, query }))
    const question = { version, scope, undefinedFilter, undefinedBound: false }
    return (
      dependsOn(definition.depends, name, question) ||
      (query.depopts && dependsOn(definition.depopts, name, question))
    )
  }
  return (on) =>
    (mentionsIn(universe).get(on.name) ?? []).filter((one) => {
      spendSteps(meter, stepsOfFormula)
      return depends(one, on)
    })
}

function scopeOf(
  one: Package,
  definition: Definition,
  { platform, query }: { readonly platform: Platform; readonly query: Query },
): Scope {
  const context = { withTest: query.withTest, isPinned: false }
  const plain = dependencyScope(one, definition, { context, system: platform.system })
  const dependency = new Map(plain.dependency).set('build', true).set('post', false)
  if (!query.knowsDev) dependency.set('dev', false)
  return { ...plain, dependency }
}

/** A package and all that depend on it, at whatever distance. */
function closure(of: Package, directly: (on: Package) => readonly Package[]): ReadonlySet<Package> {
  const found = new Set([of])
  // A set hands out what is added to it while it is gone through.
  for (const on of found) for (const one of directly(on)) found.add(one)
  return found
}

function byName(a: Package, b: Package): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.index - b.index
}
