import { compareVersions } from '../version/opam-version.ts'
import type { Atom, Bound } from './clauses.ts'
import type { Definition } from './definition.ts'
import { readDefinition } from './definition.ts'
import type { PackageSource } from './package-source.ts'

/** A name at one version. There is one object for each, so they can be compared with `===`. */
export interface Package {
  readonly family: Family
  readonly name: string
  readonly version: string
  /** Its place among the versions of its name. */
  readonly index: number
}

/** A name with all its versions. */
export interface Family {
  readonly name: string
  /** The oldest first; those that count as the same version by their text. */
  readonly packages: readonly Package[]
}

/** An error in a file of the repository. */
export interface RepositoryDefect {
  readonly name: string
  readonly version: string
  readonly message: string
  /** Whether the package is left out; otherwise only a field of it is. */
  readonly leftOut: boolean
  /** Whether it is left out for a limit of this program, so that opam may well choose it. */
  readonly isBeyondLimits: boolean
}

/** All packages of a source. A definition is read when it is first asked for, and kept. */
export interface Universe {
  readonly source: PackageSource
  readonly family: (name: string) => Family
  /** The package of exactly this version, or of one that counts as the same. */
  readonly find: (name: string, version: string) => Package | undefined
  /** `undefined` for a package whose file cannot be used. */
  readonly definition: (of: Package) => Definition | undefined
  /** The packages an atom means, the oldest first. */
  readonly matching: (atom: Atom) => readonly Package[]
  readonly defects: RepositoryDefect[]
}

/** Whether packages are left out that opam may choose: nobody knows then that there is no solution. */
export function isIncomplete({ defects }: Universe): boolean {
  return defects.some(({ isBeyondLimits }) => isBeyondLimits)
}

/** The universe of the packages of a source. */
export function universeOf(source: PackageSource): Universe {
  const families = new Map<string, Family>()
  const definitions = new Map<Package, Definition | undefined>()
  const matches = new Map<Atom, readonly Package[]>()
  const defects: RepositoryDefect[] = []
  const family = (name: string): Family =>
    remembered(families, name, () => makeFamily(name, source))
  const matching = (atom: Atom): readonly Package[] =>
    remembered(matches, atom, () => {
      const { packages } = family(atom.name)
      return atom.bound === undefined ? packages : withinBound(packages, atom.bound)
    })
  return {
    source,
    family,
    matching,
    find: (name, version) => {
      const found = withinBound(family(name).packages, { operator: '=', version })
      return found.find((one) => one.version === version) ?? found[0]
    },
    definition: (of) => {
      if (definitions.has(of)) return definitions.get(of)
      const definition = define(of, source, defects)
      definitions.set(of, definition)
      return definition
    },
    defects,
  }
}

/** The value for a key, made when it is asked for the first time. */
export function remembered<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

function makeFamily(name: string, source: PackageSource): Family {
  const packages: Package[] = []
  const family: Family = { name, packages }
  const versions = source.versions(name).toSorted((a, b) => {
    const order = compareVersions(a, b)
    return order !== 0 ? order : Number(a > b) - Number(a < b)
  })
  for (const [index, version] of versions.entries()) packages.push({ family, name, version, index })
  return family
}

function define(
  { name, version }: Package,
  source: PackageSource,
  defects: RepositoryDefect[],
): Definition | undefined {
  const text = source.text(name, version)
  if (text === undefined) {
    const message = 'The file is too large, or it cannot be read'
    defects.push({ name, version, message, leftOut: true, isBeyondLimits: true })
    return undefined
  }
  const read = readDefinition({ name: `packages/${name}/${name}.${version}/opam`, text })
  if (read.kind === 'refused') {
    defects.push({ name, version, message: read.reason, leftOut: true, isBeyondLimits: false })
    return undefined
  }
  for (const message of read.defects) {
    defects.push({ name, version, message, leftOut: false, isBeyondLimits: false })
  }
  return read.definition
}

/** Versions are sorted, so that a bound is a run of them, or all but a run. */
function withinBound(
  packages: readonly Package[],
  { operator, version }: Bound,
): readonly Package[] {
  const first = firstNot(packages, (order) => order < 0, version)
  const behind = firstNot(packages, (order) => order <= 0, version)
  switch (operator) {
    case '=':
      return packages.slice(first, behind)
    case '!=':
      return [...packages.slice(0, first), ...packages.slice(behind)]
    case '<':
      return packages.slice(0, first)
    case '<=':
      return packages.slice(0, behind)
    case '>':
      return packages.slice(behind)
    case '>=':
      return packages.slice(first)
  }
}

/** The index of the first version whose order to `version` is none of those at the start. */
function firstNot(
  packages: readonly Package[],
  isAtStart: (order: number) => boolean,
  version: string,
): number {
  let [low, high] = [0, packages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = packages[middle]
    if (candidate !== undefined && isAtStart(compareVersions(candidate.version, version))) {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return low
}
