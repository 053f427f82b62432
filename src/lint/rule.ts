import type { FieldError } from '../opam/field-reading.ts'
import type { Checksum } from '../opam/checksum.ts'
import type { FieldPart } from '../opam/field-part.ts'
import type { OpamPackage } from '../opam/package.ts'
import type { VersionedPackage } from '../opam/package-name.ts'
import type { OpamFile } from '../opam/syntax.ts'
import type { Position, Span } from '../text/source.ts'

/** What a finding weighs in opam: an error makes `opam lint` fail. */
export type LintSeverity = 'error' | 'warning'

/**
 * What a finding weighs in a release where that is no error. A `warning`: the CI of opam-repository reports
 * it, and packages were merged with it more than once within a year (ocaml/opam-repository, 2025 to 2026).
 * `absent`: the release writes the package so that it cannot be found.
 */
export type ReleaseWeight = 'warning' | 'absent'

/** A file that lies in the folder `files/` beside the opam file. */
export interface ExtraFile {
  /** Its path below that folder, with `/`, a byte string. */
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

/** What a defect is about; without a field, it is in whichever of the rule's fields has the element. */
export type DefectSubject = Partial<FieldPart>

/** Something a rule found. */
export interface Defect {
  /** In opam's words, a byte string. */
  readonly message: string
  /** Whether opam dies of it: it is an error then, whatever else the rule finds. */
  readonly isFatal?: true
  /** Where it is, if opam tells that. */
  readonly span?: Span
  /** Absent where it is the rule's field as a whole. */
  readonly about?: DefectSubject | undefined
}

/** A check of `opam lint`, in a file named for the defect it finds. */
export interface LintRule {
  /** That of its file, and of its folder of cases. */
  readonly name: string
  /** opam's number. */
  readonly code: number
  readonly severity: LintSeverity
  /** Absent: an error. */
  readonly inRelease?: ReleaseWeight
  /** The fields it may be about, the likeliest to be mended first. */
  readonly fields: readonly string[]
  readonly check: (subject: LintSubject) => readonly Defect[]
}

/** What a finding of opam is about, quoted behind its message. */
function withDetails(message: string, details: readonly string[]): string {
  return details.length === 0 ? message : `${message}: "${details.join('", "')}"`
}

/** The defect with this message if the condition holds. */
export function defectIf(
  condition: boolean,
  message: string,
  findSubject?: () => DefectSubject | undefined,
): readonly Defect[] {
  return condition ? [{ message, about: findSubject?.() }] : []
}

/**
 * The defect of a file at which opam lint ends with a fatal error and tells nothing else of it. What
 * opam dies of is told in its words.
 */
export function fatalDefect(reason: string, about?: DefectSubject): Defect {
  return { message: `opam lint fails at this file: ${reason}`, isFatal: true, about }
}

/** The defect of these details, if there are any: about the first, unless something else is told. */
export function defectOf(
  message: string,
  details: readonly string[],
  findSubject?: () => DefectSubject | undefined,
): readonly Defect[] {
  const [element] = details
  if (element === undefined) return []
  return [{ message: withDetails(message, details), about: findSubject?.() ?? { element } }]
}
