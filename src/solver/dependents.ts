import type { Budget, GaveUp } from './budget.ts'
import { meterOf, spendSteps, usualBudget, withinBudget } from './budget.ts'
import { coinstallablePackages } from './coinstallable.ts'
import { dependsOn } from './depends-on.ts'
import { mentionsIn } from './mentions.ts'
import type { Platform } from './platform.ts'
import { dependencyScope } from './platform.ts'
import type { Switch } from './switch.ts'
import type { Package } from './universe.ts'

/** The packages that opam-repository's CI builds because they depend on a package, as CI lists them. */
export interface Dependents {
  readonly kind: 'dependents'
  /** `opam list --depends-on P --coinstallable-with P --all-versions --depopts`. */
  readonly direct: DependentList
  /** The same with `--recursive` in place of `--depopts`. */
  readonly recursive: DependentList
  /** The same with `--with-test --depopts`. */
  readonly withTest: DependentList
}

/** Dependents by name, and by version from the oldest. */
export interface DependentList {
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
export function dependentsOf(question: DependentsQuestion): Dependents | GaveUp {
  const { platform, of, budget = usualBudget } = question
  const mentions = mentionsIn(platform.universe)
  const meter = meterOf(budget)
  const listed = (query: Query, candidates: readonly Package[]): DependentList => {
    const others = candidates.filter((one) => one !== of).toSorted(byName)
    const available = others.filter((one) => platform.isAvailable(one))
    const installable = coinstallablePackages({
      platform,
      switch: question.switch,
      with: of,
      candidates: available,
      withTest: query.withTest,
      meter,
    })
    return { candidates: others, installable: available.filter((one) => installable.has(one)) }
  }
  const directly = (query: Query, on: Package): readonly Package[] =>
    (mentions.get(on.name) ?? []).filter((one) => {
      spendSteps(meter, stepsOfFormula)
      return dependsDirectly(one, on, { platform, query })
    })
  return withinBudget(() => ({
    kind: 'dependents',
    direct: listed(directQuery, directly(directQuery, of)),
    recursive: listed(recursiveQuery, [...closure(of, (on) => directly(recursiveQuery, on))]),
    withTest: listed(testQuery, directly(testQuery, of)),
  }))
}

/** What looking through a formula takes, in steps of the search. */
const stepsOfFormula = 100

/** Which dependencies a list looks at. */
interface Query {
  readonly depopts: boolean
  readonly withTest: boolean
  /** What an undefined filter counts as. */
  readonly undefinedFilter: boolean
  /** Whether `dev` is what the file says; otherwise it is false. */
  readonly knowsDev: boolean
}

const directQuery = { depopts: true, withTest: false, undefinedFilter: false, knowsDev: false }
const recursiveQuery = { depopts: false, withTest: false, undefinedFilter: true, knowsDev: true }
const testQuery = { ...directQuery, withTest: true }

function dependsDirectly(
  one: Package,
  on: Package,
  { platform, query }: { readonly platform: Platform; readonly query: Query },
): boolean {
  const definition = platform.universe.definition(one)
  if (definition === undefined) return false
  const context = { withTest: query.withTest, isPinned: false }
  const plain = dependencyScope(one, definition, { context, system: platform.system })
  const decided: [string, boolean][] = [
    ['build', true],
    ['post', false],
  ]
  if (!query.knowsDev) decided.push(['dev', false])
  const scope = { ...plain, dependency: new Map([...plain.dependency, ...decided]) }
  const { undefinedFilter } = query
  const admission = { version: on.version, scope, undefinedFilter, undefinedBound: false }
  return (
    dependsOn(definition.depends, on.name, admission) ||
    (query.depopts && dependsOn(definition.depopts, on.name, admission))
  )
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
