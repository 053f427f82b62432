import type { FieldPart } from '../../opam/field-part.ts'
import { itemsByName } from '../../opam/field-part.ts'
import { readPackage } from '../../opam/package-reader.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import type { Severity } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import { findSubject } from '../find-subject.ts'
import { reviewRules } from './review-rules.ts'
import type { Correction, ReadOpamFile, ReviewDefect, ReviewRule, ReviewSubject } from './rule.ts'

/** A finding that neither `opam lint` nor the CI of opam-repository has. */
export interface ReviewFinding {
  /** Of the rule. */
  readonly name: string
  readonly severity: Severity
  /** A byte string, as are the next two. */
  readonly message: string
  readonly advice?: string
  readonly why: string
  /** The last version, where that was published with the same. */
  readonly passedIn?: string
  readonly correction?: Correction
  /** The part of the file that it is about, or that is missing; absent where that is no field. */
  readonly about?: FieldPart
}

/** An opam file, read; `undefined` for one that opam refuses. */
export function readOpamFile(source: Source): ReadOpamFile | undefined {
  const { file, diagnostics } = parseOpamFile(source)
  if (diagnostics.length > 0) return undefined
  const read = readPackage(file)
  return read.refusal === undefined ? { file, package: read.package } : undefined
}

/**
 * What reviewers would ask to change in a package, in the order of the rules. Of an element of the file, such
 * as a dependency, only the gravest rule speaks: its correction replaces what the others would ask.
 */
export function reviewPackage(subject: ReviewSubject): readonly ReviewFinding[] {
  const found = findAll(subject)
  const gravest = new Map<string, ReviewFinding>()
  for (const finding of found) {
    const spot = spotOf(finding)
    if (spot === undefined) continue
    const other = gravest.get(spot)
    if (other === undefined || weights[finding.severity] > weights[other.severity]) {
      gravest.set(spot, finding)
    }
  }
  return found.filter((finding) => {
    const spot = spotOf(finding)
    return spot === undefined || gravest.get(spot)?.name === finding.name
  })
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 }

/** The element that a finding is about; `undefined` where it is about more. */
function spotOf({ about }: ReviewFinding): string | undefined {
  if (about?.element === undefined) return undefined
  return JSON.stringify([about.field, about.element, about.occurrence])
}

function findAll(subject: ReviewSubject): readonly ReviewFinding[] {
  const items = itemsByName(subject.file)
  return reviewRules.flatMap((rule) => {
    const passed = passedBefore(rule, subject)
    return rule.check(subject).map((defect): ReviewFinding => {
      const { message, advice, correction } = defect
      const about = findSubject({ file: subject.file, items }, defect, rule.fields)
      const passedIn = passed.has(topicOf(defect)) ? subject.previous?.version : undefined
      return {
        name: rule.name,
        severity: passedIn === undefined ? (defect.severity ?? rule.severity) : 'notice',
        message,
        why: rule.why,
        ...(passedIn === undefined ? {} : { passedIn }),
        ...(advice === undefined ? {} : { advice }),
        ...(correction === undefined ? {} : { correction }),
        ...(about === undefined ? {} : { about }),
      }
    })
  })
}

/** What a rule speaks of in the last version, where that is no reproach to this one. */
function passedBefore(rule: ReviewRule, subject: ReviewSubject): ReadonlySet<string> {
  const { previous } = subject
  if (rule.isHabit === undefined || previous === undefined) return new Set()
  const before = { ...subject, ...previous.published, version: previous.version }
  return new Set(rule.check(before).map(topicOf))
}

/** The element of the file that it is about, such as a dependency, whatever its bounds; else all it says. */
function topicOf({ about, message }: ReviewDefect): string {
  return about?.element ?? message
}
