import type { Dependency } from '../../opam/dependency.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import type { OpamField } from '../../opam/syntax.ts'
import type { Severity } from '../../text/diagnostic.ts'
import type { Location, Span } from '../../text/source.ts'

/**
 * Who looks at an opam file: `opam lint`, the CI of opam-repository, or a reviewer there; or the forecast of
 * what that CI will install.
 */
export type FindingSource = 'opam' | 'ci' | 'review' | 'forecast'

/**
 * The severity in a release of a finding of `opam lint` or of the CI that is not an error there. A `warning`: the CI
 * of opam-repository reports it, and packages were merged with it more than once within a year
 * (ocaml/opam-repository, 2025 to 2026). `absent`: the release writes the package so that it cannot be found.
 */
export type ReleaseWeight = 'warning' | 'absent'

/** What a defect is about; without a field, it is in whichever of the rule's fields has the element. */
export type DefectSubject = Partial<FieldPart>

/** What to write into the file, in place of what it says now. */
export type Correction =
  | {
      readonly kind: 'dependency'
      readonly field: 'depends' | 'depopts' | 'conflicts'
      readonly dependency: Dependency
    }
  | { readonly kind: 'field'; readonly field: OpamField }
  /** A lower bound for a dependency without one. Only the author knows it; the newest version is an example. */
  | {
      readonly kind: 'lower-bound'
      readonly dependency: Dependency
      readonly newest: string | undefined
    }

/** Something a rule found. */
export interface Defect {
  /** In the words of opam or opam-ci-check where it is theirs, a byte string. */
  readonly message: string
  /** The severity, if it differs from that of the rule. */
  readonly severity?: Severity
  /** Whether opam stops with a fatal error: it is an error then, whatever else the rule finds. */
  readonly isFatal?: true
  /** Where it is, if opam reports a place. */
  readonly span?: Span
  /** Absent where it is the rule's field as a whole. */
  readonly about?: DefectSubject | undefined
  /** The lines to write. */
  readonly correction?: Correction
  /** What to do, as a sentence, if the lines to write do not say it; a byte string. */
  readonly advice?: string
}

/** One check of a subject: an opam file and its context. The rule is in a file named for the defect. */
export interface Rule<Subject> {
  /** Named for the defect it finds; also the name of its section in docs/lint.md and of its folder of cases. */
  readonly name: string
  /** opam's number; other rules have none. */
  readonly code?: number
  /** The severity for whoever applies the rule: an error makes `opam lint` fail. */
  readonly severity: Severity
  /** Absent: an error, or for a rule of a review its severity. */
  readonly inRelease?: ReleaseWeight
  /** The fields it may be about, the one most likely to be fixed first. */
  readonly fields: readonly string[]
  /** Why reviewers ask for it, as a sentence, with the page that says so if there is one. */
  readonly why?: string
  /**
   * Whether the rule is about habits, and only about the file: what the last version was published with is then a
   * notice, because its reviewers accepted it.
   */
  readonly isHabit?: true
  readonly check: (subject: Subject) => readonly Defect[]
}

/** What a rule found in an opam file. */
export interface Finding {
  readonly source: FindingSource
  /** opam's number, or else the name of the rule. */
  readonly code: number | string
  /** The severity for whoever applies the rule. */
  readonly severity: Severity
  /** The severity in a release: opam-repository refuses a package for an error. */
  readonly inRelease: Severity | 'absent'
  /** A byte string, unfolded. */
  readonly message: string
  /** The part of the file that it is about, or that is missing; absent if that is not a field. */
  readonly about: FieldPart | undefined
  /** The place of that part; absent if the file has no such place. */
  readonly location: Location | undefined
  readonly correction: Correction | undefined
  /** A byte string. */
  readonly advice: string | undefined
  readonly why: string | undefined
  /** The last version, if it was published with the same defect. */
  readonly passedIn: string | undefined
}

/** What a finding of opam is about, quoted after its message. */
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
 * The defect of a file at which opam lint ends with a fatal error, without any other finding. The
 * reason is in opam's words.
 */
export function fatalDefect(reason: string, about?: DefectSubject): Defect {
  return { message: `opam lint fails on this file: ${reason}`, isFatal: true, about }
}

/** The defect of these details, if there are any: about the first, unless `findSubject` names something else. */
export function defectOf(
  message: string,
  details: readonly string[],
  findSubject?: () => DefectSubject | undefined,
): readonly Defect[] {
  const [element] = details
  if (element === undefined) return []
  return [{ message: withDetails(message, details), about: findSubject?.() ?? { element } }]
}
