import type { FieldError } from '../opam/field-reading.ts'
import type { Checksum } from '../opam/checksum.ts'
import type { OpamPackage } from '../opam/package.ts'
import type { VersionedPackage } from '../opam/package-name.ts'
import type { OpamFile } from '../opam/syntax.ts'
import type { Position, Span } from '../text/source.ts'

/** What a finding weighs in opam: an error makes `opam lint` fail. */
export type LintSeverity = 'error' | 'warning'

/** A file that lies in the folder `files/` beside the opam file. */
export interface ExtraFile {
  /** Its path below that folder, with `/`. */
  readonly path: string
  /** Whether its bytes have the checksum. */
  readonly matches: (checksum: Checksum) => boolean
}

/** What a rule looks at: one opam file, read. */
export interface LintSubject {
  readonly file: OpamFile
  /** With the name and version that the file's place implies, where it states none. */
  readonly package: OpamPackage
  /** As the file states it. */
  readonly stated: OpamPackage
  readonly implied: VersionedPackage | undefined
  readonly fieldErrors: readonly FieldError[]
  /** `undefined` where nobody looked. */
  readonly extraFiles: readonly ExtraFile[] | undefined
  /** Line and column of an offset, as opam tells them. */
  readonly positionAt: (offset: number) => Position
}

/** Something a rule found. */
export interface Defect {
  /** In opam's words, a byte string. */
  readonly message: string
  /** Where it is, if that is not the rule's field. */
  readonly span?: Span
}

/** A check of `opam lint`, in a file named for the defect it finds. */
export interface LintRule {
  /** That of its file, and of its folder of cases. */
  readonly name: string
  /** opam's number. */
  readonly code: number
  readonly severity: LintSeverity
  /** The fields it is about: the finding is shown at the first that the file has. */
  readonly fields: readonly string[]
  readonly check: (subject: LintSubject) => readonly Defect[]
}

/** What a finding of opam is about, quoted behind its message. */
export function withDetails(message: string, details: readonly string[]): string {
  return details.length === 0 ? message : `${message}: "${details.join('", "')}"`
}

/** The defect with this message if the condition holds. */
export function defectIf(condition: boolean, message: string): readonly Defect[] {
  return condition ? [{ message }] : []
}

/** The defect of these details, if there are any. */
export function defectOf(message: string, details: readonly string[]): readonly Defect[] {
  return details.length === 0 ? [] : [{ message: withDetails(message, details) }]
}
