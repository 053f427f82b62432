import type { PackageForecast } from '../forecast/forecast.ts'
import { mayHold } from '../lint/view/bounds.ts'
import type { PreviousVersion } from '../lint/review/subject.ts'
import type { Dependency } from '../opam/dependency.ts'
import { formulaAtoms } from '../opam/formula.ts'
import { compareVersions } from '../version/opam-version.ts'

/** Versions that lower bounds can be taken from; a bound is never guessed. */
export interface KnownVersions {
  /** The last published version, by package. */
  readonly previous: ReadonlyMap<string, PreviousVersion>
  /** What the person's lock files resolved. */
  readonly locked: readonly LockedVersions[]
  /** What the oldest solutions of the forecast hold, by package. */
  readonly forecast: readonly PackageForecast[]
}

/** The versions of a lock file. */
export interface LockedVersions {
  /** The file or folder, as people know it. */
  readonly name: string
  readonly versions: ReadonlyMap<string, string>
}

/** A lower bound, and where it comes from, as a sentence. */
export interface KnownBound {
  readonly version: string
  readonly origin: string
}

/**
 * The lower bound for a dependency of a package that has none: that of the last published version, else the
 * version that a lock file resolved, else the one of the forecast's oldest solution.
 */
export function knownBound(
  name: string,
  dependency: Dependency,
  known: KnownVersions,
): KnownBound | undefined {
  const candidates = [
    ...publishedBound(known.previous.get(name), dependency),
    ...known.locked.flatMap(({ name: lock, versions }) => {
      const version = versions.get(dependency.name)
      return version === undefined
        ? []
        : [{ version, origin: `The bound ${version} is the version in ${lock}.` }]
    }),
    ...forecastBound(name, dependency.name, known.forecast),
  ]
  return candidates.find(({ version }) => mayHold(dependency.constraints, { version }))
}

function publishedBound(
  previous: PreviousVersion | undefined,
  { name }: Dependency,
): readonly KnownBound[] {
  if (previous === undefined) return []
  const mentions = formulaAtoms(previous.published.package.depends).filter(
    (one) => one.name === name,
  )
  const bounds = mentions.flatMap(({ constraints }) =>
    formulaAtoms(constraints).flatMap((atom) =>
      atom.kind === 'version' && atom.operator === '>=' && atom.version.kind === 'string'
        ? [atom.version.value]
        : [],
    ),
  )
  const [lowest] = bounds.toSorted(compareVersions)
  if (lowest === undefined || lowest.includes('%')) return []
  const origin = `The bound ${lowest} is the one in version ${previous.version}, the last one published.`
  return [{ version: lowest, origin }]
}

function forecastBound(
  name: string,
  dependency: string,
  forecast: readonly PackageForecast[],
): readonly KnownBound[] {
  const chosen = (forecast.find((one) => one.name === name)?.lowest ?? [])
    .filter((one) => one.name === dependency)
    .map(({ version }) => version)
    .toSorted(compareVersions)
  const [lowest] = chosen
  if (lowest === undefined) return []
  const origin = `The bound ${lowest} is the oldest version that opam-repository's CI will build with.`
  return [{ version: lowest, origin }]
}
