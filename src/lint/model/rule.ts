import type { Dependency } from '../../opam/dependency.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import type { OpamField } from '../../opam/syntax.ts'
import type { Severity } from '../../text/diagnostic.ts'
import type { Location, Span } from '../../text/source.ts'

/**
 * Who looks at an opam file: `opam lint`, the CI of opam-repository, or a reviewer there; or who looks ahead at
 * what that CI will install.
 */
export type FindingSource = 'opam' | 'ci' | 'review' | 'forecast'

/**
 * What a finding of `opam lint` or of the CI weighs in a release where that is no error. A `warning`: the CI
 * of opam-repository reports it, and packages were merged with it more than once within a year
 * (ocaml/opam-repository, 2025 to 2026). `absent`: the release writes the package so that it cannot be found.
 */
export type ReleaseWeight = 'warning' | 'absent'

/** What a defect is about; without a field, it is in whichever of the rule's fields has the element. */
export type DefectSubject = Partial<FieldPart>

/** What to write into the file, in place of what it says of the same. */
export type Correction =
  | {
      readonly kind: 'dependency'
      readonly field: 'depends' | 'depopts' | 'conflicts'
      readonly dependency: Dependency
    }
  | { readonly kind: 'field'; readonly field: OpamField }
  /** A lower bound of a dependency that has none, which nobody can know; the newest version is an example. */
  | {
      readonly kind: 'lower-bound'
      readonly dependency: Dependency
      readonly newest: string | undefined
    }

/** Something a rule found. */
export interface Defect {
  /** In the words of opam or opam-ci-check where it is theirs, a byte string. */
  readonly message: string
  /** Where it weighs otherwise than the rule says. */
  readonly severity?: Severity
  /** Whether opam dies of it: it is an error then, whatever else the rule finds. */
  readonly isFatal?: true
  /** Where it is, if opam tells that. */
  readonly span?: Span
  /** Absent where it is the rule's field as a whole. */
  readonly about?: DefectSubject | undefined
  /** The lines to write. */
  readonly correction?: Correction
  /** What to do, as a sentence, where lines do not say it; a byte string. */
  readonly advice?: string
}

/** One check of a subject: an opam file and what is known around it. It is in a file named for the defect. */
export interface Rule<Subject> {
  /** For the defect it finds; that of its page and of its folder of cases. */
  readonly name: string
  /** opam's number; the checks of the others have none. */
  readonly code?: number
  /** What its findings weigh for who applies the rule: an error makes `opam lint` fail. */
  readonly severity: Severity
  /** Absent: an error, or for a rule of a review its severity. */
  readonly inRelease?: ReleaseWeight
  /** The fields it may be about, the likeliest to be mended first. */
  readonly fields: readonly string[]
  /** Why it is asked, as a sentence, with the page that says so where there is one. */
  readonly why?: string
  /**
   * Whether the file alone decides, and by habits: what the last version was published with is a notice
   * then, as its reviewers let it pass.
   */
  readonly isHabit?: true
  readonly check: (subject: Subject) => readonly Defect[]
}

/** What a rule says of an opam file. */
export interface Finding {
  readonly source: FindingSource
  /** opam's number, or else the name of the rule. */
  readonly code: number | string
  /** What it weighs for who applies the rule. */
  readonly severity: Severity
  /** What it weighs in a release: opam-repository refuses a package for an error. */
  readonly inRelease: Severity | 'absent'
  /** A byte string, unfolded. */
  readonly message: string
  /** The part of the file that it is about, or that is missing; absent where that is no field. */
  readonly about: FieldPart | undefined
  /** Where that part stands; absent when the file has no such place. */
  readonly location: Location | undefined
  readonly correction: Correction | undefined
  /** A byte string. */
  readonly advice: string | undefined
  readonly why: string | undefined
  /** The last version, where that was published with the same. */
  readonly passedIn: string | undefined
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
  return { message: `opam lint fails on this file: ${reason}`, isFatal: true, about }
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
