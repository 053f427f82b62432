import { dependencyText } from '../lint/view/bounds.ts'
import { formulaAtoms } from '../opam/formula.ts'
import type { DependentList } from '../solver/dependents.ts'
import { dependentsOf, directDependents } from '../solver/dependents.ts'
import type { Package } from '../solver/universe.ts'
import type { CiCompiler } from './ci-compilers.ts'
import type { CiMachine } from './ci-machine.ts'
import type { Dependent, DependentsForecast, ExcludedDependent } from './forecast.ts'

/** What CI will build with a compiler because it depends on a package, without the release's own packages. */
export function dependentsForecast(
  machine: CiMachine,
  compiler: CiCompiler,
  { of, released }: { readonly of: Package; readonly released: ReadonlySet<string> },
): DependentsForecast {
  const made = machine.switchOf(compiler)
  if (made.kind !== 'switch') return { kind: 'unknown', compiler }
  const { platform } = machine
  const lists = dependentsOf({ platform, switch: made.switch, of })
  const { direct, withTest, recursive } = lists
  if (direct.kind !== 'list' || withTest.kind !== 'list') return { kind: 'unknown', compiler }
  const others = ({ installable }: DependentList): readonly Package[] =>
    installable.filter(({ name }) => !released.has(name))
  const near = [...others(direct), ...others(withTest)]
  return {
    kind: 'listed',
    compiler,
    direct: newestOfEach(near).map(({ name, version }) => ({ name, version })),
    all: recursive.kind === 'list' ? new Set([...near, ...others(recursive)]).size : undefined,
  }
}

function newestOfEach(packages: readonly Package[]): readonly Package[] {
  const newest = new Map<string, Package>()
  for (const one of packages) {
    const known = newest.get(one.name)
    if (known === undefined || known.index < one.index) newest.set(one.name, one)
  }
  return [...newest.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The packages whose newest version depends on the last version and does not admit the new one. CI does not
 * build them, and their users stay with the last version.
 */
export function excludedDependents(
  { platform }: CiMachine,
  { of, last }: { readonly of: Package; readonly last: Package },
  released: ReadonlySet<string>,
): readonly ExcludedDependent[] {
  const before = directDependents(platform, last)
  const now = directDependents(platform, of)
  if ('kind' in before || 'kind' in now) return []
  const admitting = new Set(now)
  return before
    .filter(
      (one) => one === one.family.packages.at(-1) && !admitting.has(one) && !released.has(one.name),
    )
    .map((one): ExcludedDependent => {
      const dependent: Dependent = { name: one.name, version: one.version }
      return { ...dependent, dependency: dependencyOn(one, of.name, platform) }
    })
}

function dependencyOn(one: Package, name: string, { universe }: CiMachine['platform']): string {
  const definition = universe.definition(one)
  if (definition === undefined) return name
  const atoms = [...formulaAtoms(definition.depends), ...formulaAtoms(definition.depopts)]
  const stated = atoms.filter((atom) => atom.name === name).map(dependencyText)
  return stated.length === 0 ? name : stated.join(' ')
}
