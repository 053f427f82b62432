import type { OpamPackage } from '../../opam/package.ts'
import type { Defect, LintSeverity, ReleaseWeight } from '../rule.ts'

/** An entry of a package's folder in an opam repository. */
export interface PackageFolderEntry {
  readonly name: string
  /** Whether it is a regular file with the permissions 644 or 664. */
  readonly isPlainFile: boolean
}

/** A package as it is to stand in an opam repository. */
export interface RepositorySubject {
  /** As the file states it. */
  readonly package: OpamPackage
  /** The folder's name, cut at the first dot. */
  readonly name: string
  readonly version: string
  /** The entries of `packages/NAME/NAME.VERSION`. */
  readonly entries: readonly PackageFolderEntry[]
  /** Whether the repository has no other version of it. */
  readonly isNew: boolean
  /** The names of all packages of the repository. */
  readonly packageNames: readonly string[]
}

/** A check of opam-repository's CI. Any finding of any weight makes the check of the PR fail. */
export interface RepositoryRule {
  /** For the defect it finds; that of its page and of its folder of cases. */
  readonly name: string
  readonly severity: LintSeverity
  /** Absent: an error. */
  readonly inRelease?: ReleaseWeight
  /** The fields it may be about, the likeliest to be mended first. */
  readonly fields: readonly string[]
  /** The messages are what opam-ci-check would say. */
  readonly check: (subject: RepositorySubject) => readonly Defect[]
}
