import { impliedPackage } from '../opam/implied-package.ts'
import { withImpliedPackage } from '../opam/normal-form.ts'
import { readPackage } from '../opam/package-reader.ts'
import { parseOpamFile } from '../opam/parser.ts'
import { opamPositions } from '../opam/positions.ts'
import type { OpamFile } from '../opam/syntax.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Location, Position, Source, Span } from '../text/source.ts'
import { lintRules } from './lint-rules.ts'
import type { ExtraFile, LintRule, LintSeverity, LintSubject } from './rule.ts'

/** What `opam lint` would say of a file. */
export interface LintFinding {
  /** opam's number. */
  readonly code: number
  readonly severity: LintSeverity
  /** opam's words, a byte string, unfolded. */
  readonly message: string
  /** The fields it is about, the likeliest to be mended first. */
  readonly fields: readonly string[]
  /** Where it is to be mended; absent when the file has no such place. */
  readonly location?: Location
  /** The same place as opam counts lines and columns. */
  readonly position: Position
}

/** What is known of a file besides its text. */
export interface LintSurroundings {
  /** The files in the folder `files/` beside it, in the order of the folder, if somebody looked. */
  readonly extraFiles?: readonly ExtraFile[]
}

/**
 * Checks an opam file as `opam lint` does (opam 2.6.1), in its order. The source's name tells the
 * package that the file is for, as in `foo.1.0/opam`. A file that opam refuses has one finding, 2.
 */
export function lintOpamFile(
  source: Source,
  surroundings: LintSurroundings = {},
): readonly LintFinding[] {
  const { file, diagnostics } = parseOpamFile(source)
  const positionAt = opamPositions(file)
  const [syntaxError] = diagnostics
  if (syntaxError !== undefined) return [refusalFinding(syntaxError, positionAt)]
  const { package: stated, fieldErrors, refusal } = readPackage(file)
  if (refusal !== undefined) return [refusalFinding(refusal, positionAt)]
  const subject: LintSubject = {
    file,
    package: withImpliedPackage(stated, source.name),
    stated,
    implied: impliedPackage(source.name),
    fieldErrors,
    extraFiles: surroundings.extraFiles,
    positionAt,
  }
  return lintRules.flatMap((rule) => findings(rule, subject))
}

function findings(rule: LintRule, subject: LintSubject): readonly LintFinding[] {
  const { code, severity, fields } = rule
  const { file, positionAt } = subject
  return rule.check(subject).map(({ message, span: ownSpan }) => {
    const span = ownSpan ?? fieldSpan(file, fields)
    const position = span === undefined ? { line: 1, column: 0 } : positionAt(span.start)
    const finding = { code, severity, message, fields, position }
    return span === undefined ? finding : { ...finding, location: { source: file.source, span } }
  })
}

/** Where the first of the fields or sections stands that the file has: its first line. */
function fieldSpan(file: OpamFile, fields: readonly string[]): Span | undefined {
  for (const name of fields) {
    const item = file.items.find((other) => {
      return (other.kind === 'field' ? other.name : other.sectionKind) === name
    })
    if (item?.span === undefined) continue
    const { start, end } = item.span
    const lineEnd = file.source.text.indexOf('\n', start)
    return { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) }
  }
  return undefined
}

/** Finding 2: opam refuses the file. */
function refusalFinding(
  { message, location }: Diagnostic,
  positionAt: (offset: number) => Position,
): LintFinding {
  const finding = { code: 2, severity: 'error', fields: [] } as const
  if (location === undefined) {
    const position = { line: 1, column: 0 }
    return { ...finding, message: `File format error: ${message}`, position }
  }
  const position = positionAt(location.span.start)
  const place = `at line ${position.line}, column ${position.column}`
  return { ...finding, message: `File format error ${place}: ${message}`, location, position }
}
