import type { Failure } from '../release/model/failure.ts'
import type { Outcome, StepReport } from '../release/model/outcome.ts'
import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import type { ReportContext } from './context.ts'
import { pageOf } from './documentation.ts'
import { groupFindings, othersInWords } from './finding-groups.ts'
import type { FindingGroup } from './finding-groups.ts'
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
 * The annotations of an outcome, at most ten of a severity. One that several packages have is shown once, at
 * the first, and names them. Where there are more, those of the files with the most are put together, one
 * annotation per file at its first finding, until they fit; what still does not fit is counted in the last
 * one. The job summary has them all.
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
function pageLine(named: string, { docsUrl }: ReportContext): readonly string[] {
  const page = pageOf(named, docsUrl)
  return page === undefined ? [] : [page]
}

function ofRefusedStep(step: StepReport): Annotation {
  return {
    severity: 'error',
    title: printable(step.title),
    message: printable(step.detail ?? step.title),
  }
}

/** Findings that are shown together: all of one file, or a single group. */
interface Bundle {
  readonly file: string | undefined
  readonly groups: readonly [FindingGroup, ...FindingGroup[]]
}

function fitted(
  diagnostics: readonly Diagnostic[],
  room: number,
  context: ReportContext,
): readonly Annotation[] {
  const bundles = bundled(groupFindings(diagnostics), room)
  const shown = bundles.length <= room ? bundles : bundles.slice(0, room - 1)
  const annotations = shown.map((bundle) => ofBundle(bundle, context))
  const rest = bundles.slice(shown.length)
  const [next] = rest
  if (next === undefined) return annotations
  const count = countOf(rest.flatMap(({ groups }) => groups))
  return [
    ...annotations,
    {
      severity: next.groups[0].first.severity,
      title: `${count} more`,
      message: `There are ${count} more findings of this kind. The job summary lists them all.`,
    },
  ]
}

/** Each group alone, but together by file, the fullest files first, as far as the room demands. */
function bundled(groups: readonly FindingGroup[], room: number): readonly Bundle[] {
  const byFile = new Map<string | undefined, [FindingGroup, ...FindingGroup[]]>()
  for (const group of groups) {
    const file = group.first.location?.source.name
    const members = byFile.get(file)
    if (members === undefined) byFile.set(file, [group])
    else members.push(group)
  }
  const bundles = [...byFile].map(([file, members]): Bundle => ({ file, groups: members }))
  const together = new Set<Bundle>()
  let count = groups.length
  for (const bundle of bundles.toSorted((a, b) => b.groups.length - a.groups.length)) {
    if (count <= room) break
    together.add(bundle)
    count -= bundle.groups.length - 1
  }
  return bundles.flatMap((bundle) =>
    together.has(bundle)
      ? [bundle]
      : bundle.groups.map((group): Bundle => ({ file: bundle.file, groups: [group] })),
  )
}

function countOf(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { others }) => sum + 1 + others.length, 0)
}

/** A detail as far as an annotation can be read; the job summary has more of it. */
function firstLines(detail: string): readonly string[] {
  const lines = detail.trimEnd().split('\n')
  return lines.length <= detailLines ? lines : [...lines.slice(0, detailLines), '…']
}

function ofBundle(bundle: Bundle, context: ReportContext): Annotation {
  const { file, groups } = bundle
  const [group, ...more] = groups
  const where = placed(group.first, context)
  const { severity } = group.first
  const count = countOf(bundle.groups)
  if (more.length === 0) {
    const { code, message, hints, detail } = group.first
    const lines = [
      message,
      ...hints,
      ...sameFor(group, context),
      ...pageLine(code, context),
      ...(detail === undefined ? [] : firstLines(detail)),
    ]
    const title = count === 1 ? code : `${count} × ${code}`
    return { severity, title, message: printable(lines.join('\n')), ...where }
  }
  const title = `${count} findings${file === undefined ? '' : ` in ${file}`}`
  const named = groups.slice(0, namedPerGroup)
  const lines = named.map((member) => {
    const line = placed(member.first, context).startLine
    const said = [member.first.message, ...sameFor(member, context)].join(' ')
    return line === undefined ? said : `line ${line}: ${said}`
  })
  const left = count - countOf(named)
  const rest = left === 0 ? [] : [`and ${left} more. The job summary lists them all.`]
  return {
    severity,
    title: printable(title),
    message: printable([...lines, ...rest].join('\n')),
    ...where,
  }
}

/** Where else the finding is, as a sentence of its own. */
function sameFor(group: FindingGroup, { workingDirectory }: ReportContext): readonly string[] {
  const text = othersInWords(group, workingDirectory)
  return text === undefined ? [] : [`${text}.`]
}

function placed(diagnostic: Diagnostic, context: ReportContext): Partial<Place> {
  if (diagnostic.location === undefined) return {}
  const place = placeOf(diagnostic.location, context.workingDirectory)
  const { file, startLine, endLine, startColumn, endColumn } = place
  return startLine === endLine
    ? { file, startLine, endLine, startColumn, endColumn }
    : { file, startLine, endLine }
}
