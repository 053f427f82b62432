import type { Clause } from './clauses.ts'
import type { PackageContext } from './platform.ts'
import type { Package } from './universe.ts'

/** Which of the candidates of a name is tried first. */
export type Preference =
  /** The installed version, then the newest; those to avoid last. */
  | 'newest'
  /** The newest; those to avoid last, unless they are installed: `opam reinstall` of what is there. */
  | 'fixup'
  /** The oldest, whatever its flags: the lower bounds of opam-repository's CI. */
  | 'oldest'

/** What a set of packages must satisfy. */
export interface Demand {
  /** All to be satisfied, in the order in which they are attended to. */
  readonly clauses: readonly Clause[]
  /** Names to keep in any version where that is possible; attended to before `clauses`. */
  readonly recommended: readonly string[]
  /** Packages that a search may assume, though nothing here demands them. */
  readonly assumable: readonly Package[]
  readonly preference: Preference
  readonly installed: ReadonlyMap<string, string>
  /** Whether a package may be chosen, besides being available. */
  readonly admits: (candidate: Package) => boolean
  readonly contextOf: (of: Package) => PackageContext
}
