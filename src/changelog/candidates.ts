import type { HeadingVersion } from '../version/heading-version.ts'
import { decodeChangelog } from './decode.ts'
import { readHeading } from './heading.ts'
import type { Heading } from './heading.ts'
import type { Line } from './lines.ts'

/** What makes a line a heading. */
export type Mark =
  /** `## 1.0`, or `1.0` underlined: Markdown and reStructuredText. */
  | 'markdown'
  /** `== 1.0`, `===== 1.0 =====`: AsciiDoc and wikis. */
  | 'equals'
  /** `* 1.0`: Org, or a list whose items are versions. */
  | 'star'
  /** Nothing but what it says. */
  | 'plain'

/** A line that may be the heading of a section. */
export interface Candidate {
  readonly mark: Mark
  /** 1 is the outermost; plain lines are all 1. */
  readonly level: number
  /** Index of the line. */
  readonly line: number
  /** Index of the last line that belongs to the heading: its underline, or itself. */
  readonly lastLine: number
  /** Readable, without marks. */
  readonly text: string
  readonly heading: Heading
  /** Whether nothing stands right above that it could continue. */
  readonly apart: boolean
}

/** A heading that starts a section, or only ends the one before it. */
export interface Chosen {
  readonly kind: 'section' | 'end'
  readonly candidate: Candidate
  /** Versions told by other lines than the heading. */
  readonly versions?: readonly HeadingVersion[]
  /** A plain word such as `In trunk:` below a released version: what stood there was released since. */
  readonly past?: boolean
}

/** Longer lines are paragraphs; only a version right at their start makes headings of them. */
const longestPlain = 120

/** Every line that is marked as a heading, and every plain one that says a version. */
export function findCandidates(lines: readonly Line[]): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (let at = 0; at < lines.length; at++) {
    const found = candidateAt(lines, at)
    if (found !== undefined) {
      candidates.push(found)
      at = found.lastLine
    }
  }
  return candidates
}

function candidateAt(lines: readonly Line[], at: number): Candidate | undefined {
  const line = lines[at]
  if (line === undefined || line.hidden || /^(?: {4}|\t|\s*$)/.test(line.text)) return undefined
  const text = at === 0 ? line.text.replace(/^\xef\xbb\xbf/, '') : line.text
  const marked = markedText(text)
  if (marked !== undefined) return candidate(lines, at, { ...marked, lastLine: at })
  const underlined = underlineLevel(lines[at + 1])
  if (underlined !== undefined && canBeUnderlined(text, lines[at - 1])) {
    return candidate(lines, at, { mark: 'markdown', level: underlined, text, lastLine: at + 1 })
  }
  if (!canBePlain(text)) return undefined
  return candidate(lines, at, { mark: 'plain', level: 1, text, lastLine: at })
}

/** An item of a list is none, nor is its indented end above a rule. */
function canBeUnderlined(text: string, above: Line | undefined): boolean {
  if (/^\s*(?:[-*+] |[=~^"*+-]+\s*$)/.test(text)) return false
  return /^\S/.test(text) || above === undefined || above.text.trim() === ''
}

/** A version or a word for what comes next; `[1.0]: https://…` is a link's definition. */
function canBePlain(text: string): boolean {
  if (!/^(?:[\w([]|\*{1,2}(?=[^\s*]))/.test(text) || /^\[[^\]]*\]:/.test(text)) return false
  return /\d|:|^[([]?[A-Za-z ]{3,20}[)\]]?$/.test(text.slice(0, longestPlain))
}

type Found = Pick<Candidate, 'mark' | 'level' | 'lastLine' | 'text'>

function candidate(lines: readonly Line[], at: number, found: Found): Candidate {
  const text = decodeChangelog(found.text).trim()
  return { ...found, text, line: at, heading: readHeading(text), apart: isApart(lines[at - 1]) }
}

/** A text at the line's start continues no paragraph where an indented or marked line is above it. */
function isApart(above: Line | undefined): boolean {
  return above === undefined || above.hidden || /^(?:\s|[-*+] |$)/.test(above.text)
}

function markedText(line: string): Pick<Candidate, 'mark' | 'level' | 'text'> | undefined {
  // CommonMark wants a blank behind the hashes; `##1.0` can only be meant for a heading.
  const hashes = /^ {0,3}(#{1,6})(?:[ \t]+|(?<=##)(?=[vV]?\d)|$)/.exec(line)
  if (hashes?.[1] !== undefined) {
    const text = withoutClosing(line.slice(hashes[0].length), '#')
    return { mark: 'markdown', level: hashes[1].length, text }
  }
  const equals = /^ ?(={1,6})\s+(?=\S)/.exec(line)
  if (equals?.[1] !== undefined) {
    const text = withoutClosing(line.slice(equals[0].length), '=')
    return { mark: 'equals', level: equals[1].length, text }
  }
  const html = /^<h([1-6])(?:\s[^<>]*)?>(.+)<\/h\1>\s*$/i.exec(line)
  if (html?.[2] !== undefined) return { mark: 'markdown', level: Number(html[1]), text: html[2] }
  // An item of a list is a heading where it says a version and nothing else but its date.
  const stars = /^(\*{1,6}|-(?= +\**[vV]?\d+\.\d[\w.+~]*\**\s*(?:$|[(:[-]))) +(?=\S)/.exec(line)
  if (stars?.[1] === undefined) return undefined
  return { mark: 'star', level: stars[1].length, text: line.slice(stars[0].length) }
}

/** Takes a closing run of marks off, set off by a blank. */
function withoutClosing(text: string, mark: string): string {
  const trimmed = text.trimEnd()
  let end = trimmed.length
  while (end > 0 && trimmed.charAt(end - 1) === mark) end--
  if (end === trimmed.length) return trimmed
  return end === 0 || /\s/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end) : trimmed
}

/** The level an underline gives; 1 for `=`, 2 for `-`, 3 for what reStructuredText has besides. */
function underlineLevel(line: Line | undefined): number | undefined {
  if (line === undefined || line.hidden) return undefined
  const run = line.text.trim()
  const mark = run.charAt(0)
  if (run.length < 2 || !'=-~^"*+'.includes(mark)) return undefined
  for (const character of run) if (character !== mark) return undefined
  if (mark === '=') return 1
  if (mark === '-') return 2
  return run.length > 2 ? 3 : undefined
}
