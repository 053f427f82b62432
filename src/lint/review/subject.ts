import type { ReadOpamFile } from '../model/opam-reading.ts'
import type { Rule } from '../model/rule.ts'

/** What an opam repository holds, as far as it was read. */
export interface PublishedPackages {
  /** The names of all packages. */
  readonly names: ReadonlySet<string>
  /** The versions of each requested package; none for one that does not exist. */
  readonly versions: ReadonlyMap<string, readonly string[]>
  /** Versions of these packages that were removed and are only in an archive. */
  readonly archived: ReadonlyMap<string, readonly string[]>
}

/** The version that was published last before the one in question. */
export interface PreviousVersion {
  readonly version: string
  readonly published: ReadOpamFile
  /** As the source had it then, if that could be determined. */
  readonly source: ReadOpamFile | undefined
}

/** A `dune-project` below the one of the release. */
export interface NestedProject {
  readonly path: string
  /** The version of its language: `3.18`. */
  readonly language: string
}

/** The files where dune looks for the documents of a package. */
export interface DocumentPlace {
  /** The names of all files there. */
  readonly files: readonly string[]
  /** The names of the documents that are installed, and of files that rules make there. */
  readonly installed: readonly string[]
}

/** A package to be published, and its context. */
export interface ReviewSubject extends ReadOpamFile {
  readonly name: string
  readonly version: string
  /** The names of the packages that are published together. */
  readonly together: ReadonlySet<string>
  /** Whether the version is assumed and not requested, as in a check of a branch. */
  readonly isSupposed: boolean
  /** Absent if it could not be read. */
  readonly published: PublishedPackages | undefined
  /** The file that is published for this very version. */
  readonly present: ReadOpamFile | undefined
  readonly previous: PreviousVersion | undefined
  /** The language of the project's `dune-project`, where it has one. */
  readonly language: string | undefined
  readonly nested: readonly NestedProject[]
  /** Absent if it was not read, or only dune can know. */
  readonly documents: DocumentPlace | undefined
}

/** What a reviewer of opam-repository asks for, and why. */
export type ReviewRule = Rule<ReviewSubject> & { readonly why: string }

/** The page of opam-repository's policies, which are numbered. */
export const policiesPage =
  'https://github.com/ocaml/opam-repository/blob/master/governance/policies/README.md'
