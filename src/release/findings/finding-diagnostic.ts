import type { Finding, FindingSource } from '../../lint/model/rule.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { Location, Source } from '../../text/source.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { correctionHints, lineToWrite } from './correction-text.ts'
import { remedyOf } from '../source/remedy.ts'
import type { Remedy } from '../source/remedy.ts'

/** What the codes of findings begin with. */
export const codePrefixes: Readonly<Record<FindingSource, string>> = {
  opam: 'opam-lint-',
  ci: 'opam-repository-',
  review: 'opam-review-',
  forecast: 'forecast-',
}

/**
 * A finding of a final opam file, shown where the user can mend it: for a generated file at the element of
 * `dune-project` or of the template that the finding comes from, or where a missing one belongs; else in the
 * file. Most findings of checks are errors, also those that are called warnings: opam-repository's CI fails
 * for any (opam-repo-ci, May 2026). Those that its maintainers merge all the same are warnings.
 */
export function diagnosticOf(finding: Finding, described: ProjectPackage): Diagnostic {
  const { source, code, inRelease, about, location: found } = finding
  const remedy = about === undefined ? placeOfText(found, described) : remedyOf(about, described)
  const { location } = remedy
  const line = lineToWrite(finding, location)
  return {
    severity: inRelease === 'absent' ? 'warning' : inRelease,
    code: `${codePrefixes[source]}${code}`,
    subjects: subjectsOf(about, described),
    message: messageOf(finding),
    hints:
      source === 'review' || source === 'forecast'
        ? reviewHints(finding, described, location)
        : [...remedy.hints, ...(inRelease === 'error' ? [] : [mergedAllTheSame])],
    location,
    line,
  }
}

function messageOf({ source, code, severity, message }: Finding): string {
  const text = decodeBytes(message)
  switch (source) {
    case 'opam':
      return `opam lint ${severity} ${code}: ${text}`
    case 'ci':
      return `opam-repository: ${text}`
    case 'review':
    case 'forecast':
      return text
  }
}

/** The lines to write, and why. */
function reviewHints(
  finding: Finding,
  described: ProjectPackage,
  location: Location | undefined,
): readonly string[] {
  const { advice, passedIn, why } = finding
  return [
    ...correctionHints(finding, described, location),
    ...(advice === undefined ? [] : [decodeBytes(advice)]),
    ...(passedIn === undefined ? [] : [`Version ${passedIn} was published with the same problem.`]),
    ...(why === undefined ? [] : [why]),
  ]
}

const mergedAllTheSame =
  'The CI of opam-repository will report this on the pull request. Its maintainers have merged packages with this finding before.'

/** The package, and the element of its file that a finding is about. */
function subjectsOf(about: FieldPart | undefined, { name }: ProjectPackage): readonly string[] {
  return about?.element === undefined ? [name] : [name, about.element]
}

/** The place of a finding that is about no field: the same text in the file or the template. */
function placeOfText(
  location: Location | undefined,
  { committed, generated, place }: ProjectPackage,
): Remedy {
  const written = generated === undefined ? committed : generated.sources.template
  return {
    hints: ['Fix it here, commit, and tag the new commit.'],
    location: (location && written && sameLine(location, written)) ?? place,
  }
}

/** Where a text has the same line, the same columns of it. */
function sameLine({ source: { text }, span }: Location, other: Source): Location | undefined {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const lineEnd = text.indexOf('\n', span.start)
  const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd)
  const at = other.text.split('\n').indexOf(line)
  if (at === -1) return undefined
  const before = other.text.split('\n', at).reduce((sum, one) => sum + one.length + 1, 0)
  const offset = before + span.start - start
  return { source: other, span: { start: offset, end: before + line.length } }
}
