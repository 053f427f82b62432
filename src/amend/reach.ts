import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { Dependency, DependencyConstraint, DependencyFormula } from '../opam/dependency.ts'
import { filterVariables } from '../opam/filter.ts'
import type { Formula } from '../opam/formula.ts'
import { emptyFormula, formulaAtoms } from '../opam/formula.ts'
import type { OpamPackage } from '../opam/package.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { admits } from './admitted.ts'
import type { PublishedVersion } from './operation.ts'

/** How a version depends on another without a package in between; `excluded`: on other versions of it only. */
export type Link = 'admits' | 'excluded' | 'none'

/** Reads how versions depend on each other. */
export interface ReachReader {
  link(dependent: PublishedVersion, of: PublishedVersion): Link
  /** Whether packages in between may bring the other one along. */
  reaches(dependent: PublishedVersion, of: PublishedVersion): boolean
}

/** Reads each file of a source once. */
export function reachReader(source: PackageSource): ReachReader {
  const read = new Map<string, OpamPackage | undefined>()
  const definition = (one: PublishedVersion): OpamPackage | undefined => {
    const key = keyOf(one)
    if (!read.has(key)) {
      const text = source.text(one.name, one.version) ?? ''
      const reading = readOpamFile({ name: key, text })
      read.set(key, reading.kind === 'read' ? reading.package : undefined)
    }
    return read.get(key)
  }
  const link: ReachReader['link'] = (dependent, of) => {
    const { depends, depopts } = definition(dependent) ?? nothing
    const links = [linkIn(depends, dependent, of), linkIn(depopts, dependent, of)]
    return order.find((one) => links.includes(one)) ?? 'none'
  }
  const dependencies = (one: PublishedVersion, isFirst: boolean): readonly PublishedVersion[] =>
    formulaAtoms(definition(one)?.depends ?? emptyFormula)
      .filter((dependency) => isFirst || isInstalled(dependency))
      .flatMap(({ name, constraints }) =>
        source
          .versions(name)
          .filter((version) => admits(constraints, version, one.version))
          .map((version) => ({ name, version })),
      )
  // From these there is no way, whoever asks.
  const deadEnds = new Set<string>()
  const reaches: ReachReader['reaches'] = (dependent, of) => {
    const seen = new Set([keyOf(dependent)])
    const waiting = [dependent]
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      for (const next of dependencies(one, one === dependent)) {
        if (link(next, of) === 'admits') return true
        const key = keyOf(next)
        if (seen.has(key) || deadEnds.has(key)) continue
        seen.add(key)
        waiting.push(next)
      }
    }
    for (const key of seen) deadEnds.add(key)
    return false
  }
  return { link, reaches }
}

const order: readonly Link[] = ['admits', 'excluded']

const nothing: Pick<OpamPackage, 'depends' | 'depopts'> = {
  depends: emptyFormula,
  depopts: emptyFormula,
}

function keyOf({ name, version }: PublishedVersion): string {
  return `${name}.${version}`
}

function linkIn(
  formula: DependencyFormula,
  { version: own }: PublishedVersion,
  { name, version }: PublishedVersion,
): Link {
  const places = formulaAtoms(formula).filter((atom) => atom.name === name)
  if (places.length === 0) return 'none'
  return places.some(({ constraints }) => admits(constraints, version, own)) ? 'admits' : 'excluded'
}

/** What only the tests or documentation of a package need, its dependents do not get. */
function isInstalled({ constraints }: Dependency): boolean {
  return !variablesOf(constraints).some((variable) => ownOnly.has(variable))
}

const ownOnly: ReadonlySet<string> = new Set(['with-test', 'with-doc', 'with-dev-setup'])

function variablesOf(constraints: Formula<DependencyConstraint>): readonly string[] {
  return formulaAtoms(constraints).flatMap((one) =>
    one.kind === 'filter' ? filterVariables(one.filter).map(({ name }) => name) : [],
  )
}
