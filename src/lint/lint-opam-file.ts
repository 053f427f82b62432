import type { FieldPart, ItemsByName } from '../opam/field-part.ts'
import { itemsByName, partSpan } from '../opam/field-part.ts'
import { impliedPackage } from '../opam/implied-package.ts'
import { withImpliedPackage } from '../opam/normal-form.ts'
import { readPackage } from '../opam/package-reader.ts'
import { parseOpamFile } from '../opam/parser.ts'
import { opamPositions } from '../opam/positions.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Location, Position, Source } from '../text/source.ts'
import { findSubject } from './find-subject.ts'
import { lintRules } from './lint-rules.ts'
import type {
  Defect,
  ExtraFile,
  LintRule,
  LintSeverity,
  LintSubject,
  ReleaseWeight,
} from './rule.ts'

/** What `opam lint` would say of a file. */
export interface LintFinding {
  /** opam's number. */
  readonly code: number
  readonly severity: LintSeverity
  /** Absent: an error. */
  readonly inRelease?: ReleaseWeight
  /** opam's words, a byte string, unfolded. */
  readonly message: string
  /** The part of the file that it is about, or that is missing; absent where that is no field. */
  readonly about?: FieldPart
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
  const implied = impliedPackage(source.name)
  const subject: LintSubject = {
    file,
    package: withImpliedPackage(stated, implied),
    stated,
    implied,
    fieldErrors,
    extraFiles: surroundings.extraFiles,
    positionAt,
  }
  const found: FoundDefect[] = []
  for (const rule of lintRules) {
    for (const defect of rule.check(subject)) found.push({ rule, defect })
  }
  const items = found.length === 0 ? new Map() : itemsByName(file)
  return found.map((one) => finding(one, { file, items, positionAt }))
}

interface FoundDefect {
  readonly rule: LintRule
  readonly defect: Defect
}

function finding(
  { rule, defect }: FoundDefect,
  place: Pick<LintSubject, 'file' | 'positionAt'> & { readonly items: ItemsByName },
): LintFinding {
  const { code, severity, inRelease, fields } = rule
  const { file, items, positionAt } = place
  const isFatal = defect.isFatal === true
  const about = findSubject(place, defect, fields)
  const span = defect.span ?? (about && partSpan(file, about, items))
  return {
    code,
    severity: isFatal ? 'error' : severity,
    ...(inRelease === undefined || isFatal ? {} : { inRelease }),
    message: defect.message,
    ...(about === undefined ? {} : { about }),
    ...(span === undefined ? {} : { location: { source: file.source, span } }),
    position: span === undefined ? { line: 1, column: 0 } : positionAt(span.start),
  }
}

/** Finding 2: opam refuses the file. */
function refusalFinding(
  { message, location }: Diagnostic,
  positionAt: (offset: number) => Position,
): LintFinding {
  const refused = { code: 2, severity: 'error' } as const
  if (location === undefined) {
    const position = { line: 1, column: 0 }
    return { ...refused, message: `File format error: ${message}`, position }
  }
  const position = positionAt(location.span.start)
  const place = `at line ${position.line}, column ${position.column}`
  return { ...refused, message: `File format error ${place}: ${message}`, location, position }
}
