import type { Checksum } from './checksum.ts'
import type { DependencyFormula } from './dependency.ts'
import type { Filter } from './filter.ts'
import { always } from './filter.ts'
import type { Formula } from './formula.ts'
import { emptyFormula } from './formula.ts'
import type { VersionedPackage } from './package-name.ts'
import type { EnvironmentOperator, OpamValue, RelationOperator } from './syntax.ts'
import type { OpamUrl } from './url.ts'

/** Something that may apply under a condition only. */
export interface Filtered<T> {
  readonly value: T
  readonly filter: Filter | undefined
}

/** A word of a command: text with interpolations, or a variable. */
export interface Argument {
  readonly kind: 'string' | 'ident'
  readonly text: string
}

/** A command of `build:`, `install:` …, its words and itself under conditions. */
export type Command = Filtered<readonly Filtered<Argument>[]>

/** An update of an environment variable; `=` sets it. */
export interface EnvironmentUpdate {
  readonly variable: string
  readonly operator: EnvironmentOperator | '='
  readonly value: string
}

/** Packages of the system that are needed where the filter holds. */
export interface ExternalDependencies {
  /** Sorted, without duplicates. */
  readonly packages: readonly string[]
  readonly filter: Filter
}

/** A `url { }` or `extra-source "name" { }` section. */
export interface UrlSection {
  readonly url: OpamUrl
  readonly checksums: readonly Checksum[]
  readonly mirrors: readonly OpamUrl[]
  /** The mirror that is a Software Heritage identifier, taken out of the mirrors. */
  readonly softwareHeritage?: OpamUrl
}

/** The fields of an opam file with opam's own types (opam 2.6.1, `OpamFile.OPAM`). */
export interface OpamPackage {
  readonly opamVersion: string
  readonly name: string | undefined
  readonly version: string | undefined
  readonly description: { readonly synopsis: string; readonly text: string } | undefined
  readonly maintainer: readonly string[]
  readonly authors: readonly string[]
  readonly license: readonly string[]
  readonly tags: readonly string[]
  readonly homepage: readonly string[]
  readonly doc: readonly string[]
  readonly bugReports: readonly string[]
  readonly depends: DependencyFormula
  readonly depopts: DependencyFormula
  readonly conflicts: DependencyFormula
  readonly conflictClass: readonly string[]
  readonly available: Filter
  /** In opam's order; what tags add (`flags:…`) stands first, known or not. */
  readonly flags: readonly string[]
  readonly setenv: readonly EnvironmentUpdate[]
  readonly build: readonly Command[]
  readonly runTest: readonly Command[]
  readonly install: readonly Command[]
  readonly remove: readonly Command[]
  readonly substs: readonly string[]
  readonly patches: readonly Filtered<string>[]
  readonly buildEnv: readonly EnvironmentUpdate[]
  readonly features: readonly Feature[]
  readonly messages: readonly Filtered<string>[]
  readonly postMessages: readonly Filtered<string>[]
  readonly depexts: readonly ExternalDependencies[]
  readonly libraries: readonly Filtered<string>[]
  readonly syntax: readonly Filtered<string>[]
  readonly devRepo: OpamUrl | undefined
  readonly pinDepends: readonly (readonly [VersionedPackage, OpamUrl])[]
  readonly extraFiles: readonly (readonly [string, Checksum])[] | undefined
  readonly url: UrlSection | undefined
  /** By name, sorted by its bytes unless the deprecated field gave them. */
  readonly extraSources: readonly (readonly [string, UrlSection])[]
  /** The deprecated fields. What the first two say is also part of `available`. */
  readonly ocamlVersion: CompilerConstraint | undefined
  readonly os: Formula<OsConstraint>
  readonly buildTest: readonly Command[]
  readonly buildDoc: readonly Command[]
  /** The fields whose names start with `x-`, as they are; of repeated ones the last. */
  readonly extensions: ReadonlyMap<string, OpamValue>
}

/** A bound of the compiler's version. */
export interface CompilerBound {
  readonly operator: RelationOperator
  readonly version: string
}

/** A condition on the compiler's version, as the deprecated `ocaml-version:` says it. */
export type CompilerConstraint = Formula<CompilerBound>

/** A system that is, or is not, as the deprecated `os:` says it. */
export interface OsConstraint {
  readonly is: boolean
  readonly os: string
}

/** An optional feature: the variable that shows it, the packages that make it, and its description. */
export interface Feature {
  readonly variable: string
  readonly packages: DependencyFormula
  readonly documentation: string
}

/** A package about which nothing is said. */
export const emptyPackage: OpamPackage = {
  opamVersion: '2.0',
  name: undefined,
  version: undefined,
  description: undefined,
  maintainer: [],
  authors: [],
  license: [],
  tags: [],
  homepage: [],
  doc: [],
  bugReports: [],
  depends: emptyFormula,
  depopts: emptyFormula,
  conflicts: emptyFormula,
  conflictClass: [],
  available: always,
  flags: [],
  setenv: [],
  build: [],
  runTest: [],
  install: [],
  remove: [],
  substs: [],
  patches: [],
  buildEnv: [],
  features: [],
  messages: [],
  postMessages: [],
  depexts: [],
  libraries: [],
  syntax: [],
  devRepo: undefined,
  pinDepends: [],
  extraFiles: undefined,
  url: undefined,
  extraSources: [],
  ocamlVersion: undefined,
  os: emptyFormula,
  buildTest: [],
  buildDoc: [],
  extensions: new Map(),
}
