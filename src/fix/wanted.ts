import type { Dependency } from '../opam/dependency.ts'
import { dependencyText } from '../lint/view/bounds.ts'
import { printItems } from '../opam/printer.ts'
import type { OpamField } from '../opam/syntax.ts'
import type { Diagnostic } from '../text/diagnostic.ts'

/** A dependency as a package is to have it. */
export interface WantedDependency {
  readonly kind: 'dependency'
  readonly field: 'depends' | 'depopts' | 'conflicts'
  readonly dependency: Dependency
  /** Which of the mentions of the package in that field it replaces, counted from 0. */
  readonly occurrence: number
}

/** A field as a package is to have it. */
export interface WantedField {
  readonly kind: 'field'
  readonly field: OpamField
}

/** What the opam file of a package is to say. */
export type Wanted = WantedDependency | WantedField

/** What a check asks for in the opam file of a package. */
export interface WantedCorrection {
  /** The name of the package. */
  readonly package: string
  /** `undefined` where nobody knows what to write. */
  readonly wanted: Wanted | undefined
  /** Where a bound was taken from, as a sentence; `undefined` where the finding says it all. */
  readonly origin: string | undefined
  /** The finding, with its code, its place and the lines that a person would write. */
  readonly finding: Diagnostic
}

/** The name of the field that a correction writes. */
export function fieldOf(wanted: Wanted): string {
  return wanted.kind === 'field' ? wanted.field.name : wanted.field
}

/** What is wanted, as an opam file says it. */
export function wantedText(wanted: Wanted): string {
  return wanted.kind === 'field'
    ? printItems([wanted.field])
    : `${wanted.field}: ${dependencyText(wanted.dependency)}`
}
