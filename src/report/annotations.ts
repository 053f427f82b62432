import type { Failure } from '../release/failure.ts'
import type { Outcome, StepReport } from '../release/outcome.ts'
import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import type { ReportContext } from './context.ts'
import { pageOf } from './documentation.ts'
import { placeOf } from './place.ts'
import type { Place } from './place.ts'
import { printable } from './printable.ts'

/** What GitHub shows beside a line of a file, or on the page of the run. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
  /** Given only where the place is on one line, as GitHub wants it. */
  readonly startColumn?: number
  readonly endColumn?: number
}

/** GitHub shows ten annotations of a severity per step and drops the others without a word. */
const shownPerSeverity = 10

/** Lines of a detail, such as a diff, in an annotation. */
const detailLines = 30

/** Findings named in one annotation that stands for many. */
const namedPerGroup = 40

/**
 * The annotations of an outcome, at most ten of a severity. Where there are more findings, those of the
 * files with the most are put together, one annotation per file at its first finding, until they fit; what
 * still does not fit is counted in the last one. The job summary has them all.
 */
export function annotationsOf(
  outcome: Pick<Outcome, 'diagnostics' | 'failure' | 'steps'>,
  context: ReportContext,
): readonly Annotation[] {
  const failures = failureAnnotations(outcome, context).slice(0, shownPerSeverity - 1)
  const severities = ['error', 'warning', 'notice'] as const
  return severities.flatMap((severity) => {
    const first = severity === 'error' ? failures : []
    // What is ignored and harmless is told in the summary.
    const diagnostics = outcome.diagnostics.filter(
      (one) => one.severity === severity && (one.ignored === undefined || severity !== 'notice'),
    )
    const room = shownPerSeverity - first.length
    return [...first, ...fitted(diagnostics, room, context)]
  })
}

function failureAnnotations(
  { failure, steps }: Pick<Outcome, 'failure' | 'steps'>,
  context: ReportContext,
): readonly Annotation[] {
  const others = steps.filter(
    (step) =>
      step.state === 'refused' && step.detail !== undefined && step.detail !== failure?.message,
  )
  return [
    ...(failure === undefined ? [] : [ofFailure(failure, context)]),
    ...others.map((step) => ofRefusedStep(step)),
  ]
}

function ofFailure(failure: Failure, context: ReportContext): Annotation {
  const detail = failure.detail === undefined ? [] : firstLines(failure.detail)
  const message = printable(
    [failure.message, failure.hint, ...pageLine(failure.code, context), ...detail].join('\n'),
  )
  return { severity: 'error', title: failure.code, message }
}

/** The address of the paragraph that explains it, as a line of its own; none where nobody knows it. */
function pageLine(code: string, { docsUrl }: ReportContext): readonly string[] {
  const page = pageOf(code, docsUrl)
  return page === undefined ? [] : [page]
}

function ofRefusedStep(step: StepReport): Annotation {
  return {
    severity: 'error',
    title: printable(step.title),
    message: printable(step.detail ?? step.title),
  }
}

/** Diagnostics that are shown together: all of one file, or a single one. */
interface Group {
  readonly file: string | undefined
  readonly first: Diagnostic
  readonly others: readonly Diagnostic[]
}

function fitted(
  diagnostics: readonly Diagnostic[],
  room: number,
  context: ReportContext,
): readonly Annotation[] {
  const groups = grouped(diagnostics, room)
  const shown = groups.length <= room ? groups : groups.slice(0, room - 1)
  const annotations = shown.map((group) => ofGroup(group, context))
  const rest = groups.slice(shown.length)
  const [next] = rest
  if (next === undefined) return annotations
  const count = rest.reduce((sum, group) => sum + 1 + group.others.length, 0)
  return [
    ...annotations,
    {
      severity: next.first.severity,
      title: `${count} more`,
      message: `There are ${count} more findings of this kind; the job summary has them all.`,
    },
  ]
}

/** Each diagnostic alone, but together by file, the fullest files first, as far as the room demands. */
function grouped(diagnostics: readonly Diagnostic[], room: number): readonly Group[] {
  const byFile = new Map<string | undefined, { first: Diagnostic; others: Diagnostic[] }>()
  for (const diagnostic of diagnostics) {
    const file = diagnostic.location?.source.name
    const group = byFile.get(file)
    if (group === undefined) byFile.set(file, { first: diagnostic, others: [] })
    else group.others.push(diagnostic)
  }
  const groups = [...byFile].map(([file, members]): Group => ({ file, ...members }))
  const together = new Set<Group>()
  let count = diagnostics.length
  for (const group of groups.toSorted((a, b) => b.others.length - a.others.length)) {
    if (count <= room) break
    together.add(group)
    count -= group.others.length
  }
  return groups.flatMap((group) =>
    together.has(group)
      ? [group]
      : [group.first, ...group.others].map((first) => ({ file: group.file, first, others: [] })),
  )
}

/** A detail as far as an annotation can be read; the job summary has more of it. */
function firstLines(detail: string): readonly string[] {
  const lines = detail.trimEnd().split('\n')
  return lines.length <= detailLines ? lines : [...lines.slice(0, detailLines), '…']
}

function ofGroup({ file, first, others }: Group, context: ReportContext): Annotation {
  const where = placed(first, context)
  const { severity } = first
  if (others.length === 0) {
    const detail = first.detail === undefined ? [] : firstLines(first.detail)
    const page = pageLine(first.code, context)
    const message = printable([first.message, ...first.hints, ...page, ...detail].join('\n'))
    return { severity, title: first.code, message, ...where }
  }
  const count = others.length + 1
  const title = `${count} findings${file === undefined ? '' : ` in ${file}`}`
  const lines = [first, ...others].slice(0, namedPerGroup).map((member) => {
    const line = placed(member, context).startLine
    return line === undefined ? member.message : `line ${line}: ${member.message}`
  })
  const left = count - lines.length
  const more = left === 0 ? [] : [`and ${left} more: the job summary has them all.`]
  const message = printable([...lines, ...more].join('\n'))
  return { severity, title: printable(title), message, ...where }
}

function placed(diagnostic: Diagnostic, context: ReportContext): Partial<Place> {
  if (diagnostic.location === undefined) return {}
  const place = placeOf(diagnostic.location, context.workingDirectory)
  const { file, startLine, endLine, startColumn, endColumn } = place
  return startLine === endLine
    ? { file, startLine, endLine, startColumn, endColumn }
    : { file, startLine, endLine }
}
