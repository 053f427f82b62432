import type { Project } from '../../dune/project.ts'
import type { GenerationSources } from '../../generate/field-origin.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Location, Source } from '../../text/source.ts'

/** A package of the project and the opam files it has. */
export interface ProjectPackage {
  readonly name: string
  /** Where its opam file belongs, relative to the project: `ferry.opam`, `opam/ferry.opam`. */
  readonly path: string
  /** As it stands in the commit. */
  readonly committed: Source | undefined
  /** As dune writes it, and what it is made from; absent where it is written by hand. */
  readonly generated: GeneratedOpamFile | undefined
  /** What the user edits to change the package: its stanza, or its opam file. */
  readonly place: Location
}

/** An opam file that dune writes. */
export interface GeneratedOpamFile {
  /** A byte string. */
  readonly content: string
  readonly sources: GenerationSources
}

/** A project as its commit describes it. */
export interface ProjectPackages {
  readonly project: Project
  readonly packages: readonly ProjectPackage[]
}

/** The project, where it can be read, and everything wrong with it. */
export interface PackagesReading {
  readonly read: ProjectPackages | undefined
  readonly diagnostics: readonly Diagnostic[]
}
