import type { Atom } from '../solver/clauses.ts'
import type { Platform } from '../solver/platform.ts'
import { plainContext } from '../solver/platform.ts'
import type { Package, Universe } from '../solver/universe.ts'
import { boundsWords } from '../solver/version-words.ts'
import type { CiCompiler } from './ci-compilers.ts'
import type { AskedCompiler } from './compiler-forecast.ts'
import type { LowestDependency } from './forecast.ts'

/** A dependency that a package states itself, and what all its statements admit. */
export interface DirectDependency {
  readonly name: string
  /** The bounds that hold whatever is chosen; those in a choice are left out. */
  readonly bounds: readonly Atom[]
  /** The versions within these bounds, the oldest first. */
  readonly admitted: readonly Package[]
}

/** The direct dependencies of a package, without tests, documentation and the like. */
export function directDependencies(platform: Platform, of: Package): readonly DirectDependency[] {
  const bounds = new Map<string, Atom[]>()
  for (const clause of platform.requirements(of, plainContext)) {
    const [only, second] = clause
    for (const { name } of clause) if (!bounds.has(name)) bounds.set(name, [])
    if (only !== undefined && second === undefined) bounds.get(only.name)?.push(only)
  }
  return [...bounds].map(([name, own]) => ({
    name,
    bounds: own,
    admitted: admittedBy(platform.universe, name, own),
  }))
}

function admittedBy(universe: Universe, name: string, bounds: readonly Atom[]): readonly Package[] {
  const sets = bounds.map((atom) => new Set(universe.matching(atom)))
  return universe.family(name).packages.filter((one) => sets.every((set) => set.has(one)))
}

/**
 * The direct dependencies at the versions of the oldest solutions. What is the same with several compilers is
 * one entry; what the compiler's switch has and what belongs to the release is left out.
 */
export function lowestDependencies(
  dependencies: readonly DirectDependency[],
  asked: readonly AskedCompiler[],
  released: ReadonlySet<string>,
): readonly LowestDependency[] {
  return dependencies
    .filter(({ name }) => !released.has(name))
    .flatMap((dependency) => {
      const compilers = new Map<Package, CiCompiler[]>()
      for (const { forecast, bare, oldest } of asked) {
        const chosen = oldest.find(({ name }) => name === dependency.name)
        if (chosen === undefined || bare?.installed.has(chosen.name) === true) continue
        const known = compilers.get(chosen)
        if (known === undefined) compilers.set(chosen, [forecast.compiler])
        else known.push(forecast.compiler)
      }
      return [...compilers].map(([chosen, with_]) => entryOf(dependency, chosen, with_))
    })
}

function entryOf(
  { name, bounds, admitted }: DirectDependency,
  chosen: Package,
  compilers: readonly CiCompiler[],
): LowestDependency {
  const { packages } = chosen.family
  return {
    name,
    version: chosen.version,
    compilers,
    bounds: boundsWords('', bounds).trim(),
    oldest: admitted[0]?.version ?? chosen.version,
    newest: packages.at(-1)?.version ?? chosen.version,
    behind: packages.length - 1 - chosen.index,
  }
}
