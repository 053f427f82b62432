import type { FieldPart, ItemsByName } from '../opam/field-part.ts'
import { elementOfPart, itemsByName, partAt, partSpan } from '../opam/field-part.ts'
import { impliedPackage } from '../opam/implied-package.ts'
import { withImpliedPackage } from '../opam/normal-form.ts'
import type { OpamFile } from '../opam/syntax.ts'
import type { Severity } from '../text/diagnostic.ts'
import type { CiSubject } from './ci/subject.ts'
import { ciRules, opamRules, reviewRules } from './list.ts'
import type { ExtraFile, OpamSubject } from './opam/subject.ts'
import type { OpamReading, ReadOpamFile, RefusedOpamFile } from './model/opam-reading.ts'
import { isConfPackage } from './model/opam-reading.ts'
import { lostBound } from './review/lost-bound.ts'
import { lostField } from './review/lost-field.ts'
import type { ReviewSubject } from './review/subject.ts'
import type { Defect, Finding, FindingSource, Rule } from './model/rule.ts'

/**
 * Checks an opam file as `opam lint` does (opam 2.6.1), in its order. The source's name states the
 * package that the file is for, as in `foo.1.0/opam`. A file that opam refuses has one finding, 2.
 * The files in the folder `files/` next to it are in the order of the folder, if somebody looked.
 */
export function lintOpamFile(
  reading: OpamReading,
  extraFiles?: readonly ExtraFile[],
): readonly Finding[] {
  if (reading.kind === 'refused') return [refusalFinding(reading)]
  const { package: stated } = reading
  const implied = impliedPackage(reading.file.source.name)
  const subject: OpamSubject = {
    ...reading,
    package: withImpliedPackage(stated, implied),
    stated,
    implied,
    extraFiles,
  }
  return runRules('opam', opamRules, subject)
}

/** Checks a package as the CI of opam-repository does beyond `opam lint`, in its order. */
export function lintForCi(subject: CiSubject): readonly Finding[] {
  return runRules('ci', ciRules, subject)
}

/**
 * What reviewers would ask to change in a package, in the order of the rules. Of an element of the file, such
 * as a dependency, only the gravest rule speaks: its correction replaces what the others would ask.
 */
export function reviewPackage(subject: ReviewSubject): readonly Finding[] {
  const passed = passedBefore(subject)
  const found = runRules('review', reviewRules, subject).map((finding): Finding =>
    passed.has(topicOf(finding))
      ? {
          ...finding,
          severity: 'notice',
          inRelease: 'notice',
          passedIn: subject.previous?.version,
        }
      : finding,
  )
  return onlyGravest(found)
}

/** What opam-repository's maintainers changed in the previous version and is missing here, whatever else there is. */
export function findLost(subject: ReviewSubject): readonly Finding[] {
  return runRules('review', [lostBound, lostField], subject)
}

/** Whether a release with default settings would be refused because of what was found in this opam file. */
export function stopsRelease(reading: OpamReading, findings: readonly Finding[]): boolean {
  return findings.some(({ inRelease }) => inRelease === 'error') && !isConfPackage(reading)
}

function runRules<Subject extends ReadOpamFile>(
  source: FindingSource,
  rules: readonly Rule<Subject>[],
  subject: Subject,
): readonly Finding[] {
  const { file } = subject
  const findings: Finding[] = []
  // Most files have no findings.
  let items: ItemsByName | undefined
  for (const rule of rules) {
    for (const defect of rule.check(subject)) {
      items ??= itemsByName(file)
      findings.push(findingOf({ source, rule, defect }, file, items))
    }
  }
  return findings
}

interface Found {
  readonly source: FindingSource
  readonly rule: Omit<Rule<never>, 'check'>
  readonly defect: Defect
}

function findingOf({ source, rule, defect }: Found, file: OpamFile, items: ItemsByName): Finding {
  const severity = defect.isFatal === true ? 'error' : (defect.severity ?? rule.severity)
  const about = findSubject({ file, items }, defect, rule.fields)
  const span = defect.span ?? (about && partSpan(file, about, items))
  return {
    source,
    code: rule.code ?? rule.name,
    severity,
    inRelease: weightInRelease({ source, rule, defect }, severity),
    message: defect.message,
    about,
    location: span && { source: file.source, span },
    correction: defect.correction,
    advice: defect.advice,
    why: rule.why,
    passedIn: undefined,
  }
}

function weightInRelease(
  { source, rule, defect }: Found,
  severity: Severity,
): Finding['inRelease'] {
  if (source === 'review') return severity
  return defect.isFatal === true ? 'error' : (rule.inRelease ?? 'error')
}

/**
 * The part of the file that a defect is about: where opam tells a place, what stands there; else the
 * element that the rule tells; else the first of the rule's fields that the file has, or is to have.
 */
function findSubject(
  { file, items }: { readonly file: OpamFile; readonly items: ItemsByName },
  { span, about = {} }: Defect,
  fields: readonly string[],
): FieldPart | undefined {
  const placed = span === undefined ? undefined : partAt(file, span)
  if (placed !== undefined) return placed
  const { field, ...element } = about
  if (field !== undefined) return { ...element, field }
  if (about.element !== undefined) {
    const parts = fields.map((name) => ({ ...element, field: name }))
    const found = parts.find((part) => elementOfPart(items, part) !== undefined)
    if (found !== undefined) return found
  }
  const name = fields.find((one) => items.has(one)) ?? fields[0]
  return name === undefined ? undefined : { field: name }
}

/** Finding 2: opam refuses the file. */
function refusalFinding({ refusal, positionAt }: RefusedOpamFile): Finding {
  const { message, location } = refusal
  const position = location && positionAt(location.span.start)
  const place = position === undefined ? '' : ` at line ${position.line}, column ${position.column}`
  return {
    source: 'opam',
    code: 2,
    severity: 'error',
    inRelease: 'error',
    message: `File format error${place}: ${message}`,
    about: undefined,
    location,
    correction: undefined,
    advice: undefined,
    why: undefined,
    passedIn: undefined,
  }
}

/** What the rules speak of in the last version, where that is no reproach to this one. */
function passedBefore(subject: ReviewSubject): ReadonlySet<string> {
  const { previous } = subject
  if (previous === undefined) return new Set()
  const before = { ...subject, ...previous.published, version: previous.version }
  const habits = reviewRules.filter(({ isHabit }) => isHabit)
  return new Set(runRules('review', habits, before).map(topicOf))
}

/** The rule and the element of the file, such as a dependency, whatever its bounds; else all it says. */
function topicOf({ code, about, message }: Finding): string {
  return JSON.stringify([code, about?.element ?? message])
}

function onlyGravest(found: readonly Finding[]): readonly Finding[] {
  const gravest = new Map<string, Finding>()
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
    return spot === undefined || gravest.get(spot)?.code === finding.code
  })
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 }

/** The element that a finding is about; `undefined` where it is about more. */
function spotOf({ about }: Finding): string | undefined {
  if (about?.element === undefined) return undefined
  return JSON.stringify([about.field, about.element, about.occurrence])
}
