import type { ReadOpamFile } from '../model/opam-reading.ts'
import type { Rule } from '../model/rule.ts'

/** An entry of a package's folder in an opam repository. */
export interface PackageFolderEntry {
  readonly name: string
  /** Whether it is a regular file with the permissions 644 or 664. */
  readonly isPlainFile: boolean
}

/** A package as it will be in an opam repository. */
export interface CiSubject extends ReadOpamFile {
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

/**
 * A check of opam-repository's CI. Any finding of any weight makes the check of the PR fail. Its messages
 * are those of opam-ci-check.
 */
export type CiRule = Rule<CiSubject>
