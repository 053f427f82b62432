import type { Source, Span } from '../text/source.ts'
import type { HeadingVersion } from '../version/heading-version.ts'
import { findCandidates } from './candidates.ts'
import type { Candidate, Mark, Chosen } from './candidates.ts'
import { chooseHeadings } from './choose-headings.ts'
import { decodeChangelog } from './decode.ts'
import { splitLines } from './lines.ts'
import type { Line } from './lines.ts'

/** A section of a changelog. */
export interface Section {
  /** The version as its heading writes it; the first one where it names several. */
  readonly version?: HeadingVersion | undefined
  /** All versions the heading names. */
  readonly versions: readonly HeadingVersion[]
  /** The package the heading names, as written. */
  readonly name?: string | undefined
  /** What marks its heading, and so the language it is written in. */
  readonly mark: Mark
  /** Readable line of the heading, marks included. */
  readonly heading: string
  /** `2024-01-31`, where the heading tells day, month and year. */
  readonly date?: string | undefined
  /** Not released yet: so its heading says, whether it names a version or not. */
  readonly unreleased: boolean
  /** Aborted, retracted or struck out. */
  readonly withdrawn: boolean
  /** Line of the heading, counted from 1. */
  readonly startLine: number
  /** Its last line. */
  readonly endLine: number
  /** From the heading's first byte to the end of the last line. */
  readonly span: Span
  /** What stands below the heading, blank lines around it left out; may be empty. */
  readonly body: Span
}

/** A changelog read. */
export interface Changelog {
  readonly source: Source
  /** In the order of the file, as a rule the newest first. */
  readonly sections: readonly Section[]
}

/**
 * Reads the sections of a changelog in Markdown, reStructuredText, AsciiDoc, Org, wiki or plain text;
 * the style is told from the headings, not from the file's name. Every text has an answer, if only an
 * empty one; linear.
 */
export function parseChangelog(source: Source): Changelog {
  const lines = splitLines(source.text)
  const chosen = chooseHeadings(findCandidates(lines), lines)
  const sections: Section[] = []
  for (const [index, one] of chosen.entries()) {
    if (one.kind === 'end') continue
    const last = (chosen[index + 1]?.candidate.line ?? lines.length) - 1
    sections.push(section(lines, one, last))
  }
  return { source, sections }
}

function section(lines: readonly Line[], chosen: Chosen, last: number): Section {
  const { candidate } = chosen
  const { heading } = candidate
  const { name, date } = heading
  const versions = chosen.versions ?? heading.versions
  const [version] = versions
  return {
    version,
    versions,
    name,
    mark: candidate.mark,
    heading: decodeChangelog(lines[candidate.line]?.text ?? '').trim(),
    date,
    unreleased: heading.unreleased && chosen.past !== true,
    withdrawn: heading.withdrawn,
    startLine: candidate.line + 1,
    endLine: last + 1,
    span: { start: lines[candidate.line]?.start ?? 0, end: lineEnd(lines[last]) },
    body: bodySpan(lines, candidate, last),
  }
}

function bodySpan(lines: readonly Line[], candidate: Candidate, last: number): Span {
  const said = wordsBehindVersion(lines[candidate.line], candidate)
  if (said !== undefined) {
    let end = last
    while (lines[end]?.text.trim() === '') end--
    return { start: said, end: lineEnd(lines[end]) }
  }
  let first = candidate.lastLine + 1
  let end = last
  // A rule under an ATX heading belongs to the heading, not to what it says.
  if (/^-{3,}\s*$/.test(lines[first]?.text ?? '')) first++
  while (first <= end && lines[first]?.text.trim() === '') first++
  while (end >= first && lines[end]?.text.trim() === '') end--
  if (end < first) {
    const empty = lineEnd(lines[candidate.lastLine])
    return { start: empty, end: empty }
  }
  return { start: lines[first]?.start ?? 0, end: lineEnd(lines[end]) }
}

/** Where a plain heading's first item starts: `2011-10-18 1.2.2: [bug] first item`. */
function wordsBehindVersion(line: Line | undefined, candidate: Candidate): number | undefined {
  if (line === undefined || candidate.mark !== 'plain') return undefined
  const colon = line.text.indexOf(':')
  const gap = /^\s+/.exec(line.text.slice(colon + 1))?.[0].length ?? 0
  const said = line.text.charAt(colon + 1 + gap)
  if (colon === -1 || gap === 0 || said === '') return undefined
  const lead = line.text.slice(0, colon)
  const isLead = /\d/.test(lead) || (/^[A-Za-z ]+$/.test(lead) && !/\d/.test(said))
  return isLead ? line.start + colon + 1 + gap : undefined
}

function lineEnd(line: Line | undefined): number {
  return line === undefined ? 0 : line.start + line.text.length
}
