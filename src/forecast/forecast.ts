import type { Finding } from '../lint/model/rule.ts'
import type { RepositoryDefect } from '../solver/universe.ts'
import type { CiCompiler } from './ci-compilers.ts'

/** What opam would answer to a request of opam-repository's CI. */
export type Answer =
  | { readonly kind: 'solution' }
  /** `reasons`: ways from the package to what cannot be. */
  | {
      readonly kind: 'no-solution'
      readonly reasons: readonly string[]
      /** The dependency of the package at which they begin, where one is known. */
      readonly dependency: string | undefined
    }
  /** Its own `available` does not hold. */
  | { readonly kind: 'unavailable' }
  /** The solver gave up, or there was no time. */
  | { readonly kind: 'unknown' }

/** What CI will find for a package with a compiler. */
export interface CompilerForecast {
  readonly compiler: CiCompiler
  readonly newest: Answer
  /** Absent for a package without tests. */
  readonly tests: Answer | undefined
  readonly lowest: Answer
}

/** A direct dependency at the version that CI will build with for the lower bounds. */
export interface LowestDependency {
  readonly name: string
  readonly version: string
  readonly compilers: readonly CiCompiler[]
  /** What the package says of it: `>= 0.8.10 & < 1`; empty where any version will do. */
  readonly bounds: string
  /** The oldest version within these bounds. */
  readonly oldest: string
  readonly newest: string
  /** How many versions are newer. */
  readonly behind: number
}

/** A package that depends on the one to be released. */
export interface Dependent {
  readonly name: string
  readonly version: string
}

/** What CI will build because it depends on a package. */
export type DependentsForecast =
  | {
      readonly kind: 'listed'
      readonly compiler: CiCompiler
      /** The newest version of each, which depend on it without another in between. */
      readonly direct: readonly Dependent[]
      /** How many packages are rebuilt in all, versions counted apart; unknown where it takes too long. */
      readonly all: number | undefined
    }
  | { readonly kind: 'unknown'; readonly compiler: CiCompiler }

/** A dependent of the last version that does not admit this one. */
export interface ExcludedDependent extends Dependent {
  /** Its dependency, as opam writes it: `"ferry" {< "1.2"}`. */
  readonly dependency: string
}

/** What changed since the last published version. */
export interface VersionChanges {
  readonly version: string
  readonly compilersGained: readonly CiCompiler[]
  readonly compilersLost: readonly CiCompiler[]
  readonly dependenciesAdded: readonly string[]
  readonly dependenciesDropped: readonly string[]
}

/** What opam-repository's CI will install for a package. */
export interface PackageForecast {
  readonly name: string
  readonly version: string
  readonly compilers: readonly CompilerForecast[]
  /** On macOS, with the compilers that CI has there. */
  readonly mac: readonly { readonly compiler: CiCompiler; readonly newest: Answer }[]
  readonly lowest: readonly LowestDependency[]
  readonly dependents: readonly DependentsForecast[]
  readonly excluded: readonly ExcludedDependent[]
  /** Absent for a new package. */
  readonly changes: VersionChanges | undefined
  readonly findings: readonly Finding[]
}

/** What opam-repository's CI will install for the packages of a release. */
export interface Forecast {
  readonly compilers: readonly CiCompiler[]
  readonly packages: readonly PackageForecast[]
  /** Files of the repository that the solver came upon and that have an error. */
  readonly defects: readonly RepositoryDefect[]
  /** Whether time was over before everything was asked. */
  readonly isCut: boolean
}

/** Whether there is a solution. */
export function isSolved({ kind }: Answer): boolean {
  return kind === 'solution'
}
