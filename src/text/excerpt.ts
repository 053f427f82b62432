import { cutAround } from './cut-line.ts'
import { lastUpTo, startsOf } from './line-starts.ts'
import type { Location, Position, Source } from './source.ts'

/** Excerpts of more line breaks than this show their first and last lines only. */
const longestExcerpt = 10
/** The lines shown at either end of a longer one. */
const keptLines = 3

/** A longer line is cut; dune shows it whole, as often as it warns about it. */
const widestLine = 1000

interface Lines {
  readonly source: Source
  readonly starts: readonly number[]
  /** The last line of the range counts from 1. */
  readonly first: number
  readonly last: number
  /** Columns from the start of the first line, the end too. */
  readonly from: Position['column']
  readonly to: Position['column']
}

function linesOf({ source, span, uncountedLines }: Location): Lines {
  const starts = startsOf(source)
  const index = lastUpTo(starts, span.start)
  const lineStart = starts[index] ?? 0
  const last = uncountedLines === true ? index : lastUpTo(starts, span.end)
  return {
    source,
    starts,
    first: index + 1,
    last: last + 1,
    from: span.start - lineStart,
    to: span.end - lineStart,
  }
}

/** A line's text without its line break; nothing for the empty rest after the last line break. */
function lineText({ source, starts }: Lines, line: number): string | undefined {
  const start = starts[line - 1]
  if (start === undefined || start >= source.text.length) return undefined
  const next = starts[line]
  return source.text.slice(start, next === undefined ? undefined : next - 1)
}

function numbered(lines: Lines, first: number, last: number): readonly string[] | undefined {
  const padding = String(lines.last).length
  const shown: string[] = []
  for (let line = first; line <= last; line++) {
    const text = lineText(lines, line)
    if (text === undefined) return undefined
    const cut = cutAround({ text, from: 0, to: 0 }, widestLine)
    shown.push(`${String(line).padStart(padding)} | ${cut.text}`)
  }
  return shown
}

function excerptLines(lines: Lines): readonly string[] {
  const { first, last, from, to } = lines
  if (from === 0 && to === 0) return []
  const padding = String(last).length
  if (first === last) {
    const text = lineText(lines, first)
    if (text === undefined) return []
    const cut = cutAround({ text, from, to }, widestLine)
    const carets = '^'.repeat(cut.to - cut.from).padStart(cut.to + padding + 3)
    return [`${first} | ${cut.text}`, carets]
  }
  if (last - first <= longestExcerpt) return numbered(lines, first, last) ?? []
  const head = numbered(lines, first, first + keptLines - 1)
  const tail = numbered(lines, last - keptLines + 1, last)
  return head === undefined || tail === undefined ? [] : [...head, '.'.repeat(padding + 2), ...tail]
}

function headerOf({ source, first, last, from, to }: Lines): string {
  const where = first === last ? `line ${first}` : `lines ${first}-${last}`
  return `File "${source.name}", ${where}, characters ${from}-${to}:`
}

/**
 * A place as dune names it, `File "dune-project", line 3, characters 1-5:`. Columns are bytes; both
 * count from the start of the first line.
 */
export function placeText(location: Location): string {
  return headerOf(linesOf(location))
}

/**
 * A place as dune shows it: named, with its lines, and carets below a part of one line. Carets drift
 * after non-ASCII text. A place of no width at the start of a line has no lines (dune 3.24,
 * `stdune/loc.ml`). A byte string of whole lines.
 */
export function excerpt(location: Location): string {
  const lines = linesOf(location)
  return `${[headerOf(lines), ...excerptLines(lines)].join('\n')}\n`
}
