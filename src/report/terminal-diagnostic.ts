import type { Diagnostic, Severity } from '../text/diagnostic.ts'
import type { MarkedLine } from '../text/cut-line.ts'
import { cutAround } from '../text/cut-line.ts'
import { positionIn } from '../text/line-starts.ts'
import { decodeBytes, lineStart } from '../text/source.ts'
import type { Location } from '../text/source.ts'
import { characters } from './place.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'

const words: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
}

/** Lines of a span that are shown before it is cut short. */
const longestExcerpt = 6

/** Lines of a detail that are shown. */
const longestDetail = 60

/** Characters of a line that are shown around the span. */
const widestExcerpt = 160

/**
 * A diagnostic as OCaml's tools lay theirs out, so that editors find the place: where, the lines with the
 * span underlined, what, and what to do. Made for eyes: carets stand below characters, not bytes, controls are
 * shown, and there may be colour. What must be dune's layout to the byte is `diagnosticText`.
 */
export function diagnosticLines(diagnostic: Diagnostic, style: Style): readonly string[] {
  const { severity, message, code, hints, location, detail } = diagnostic
  const where = location === undefined ? [] : locationLines(location, style, severity)
  const label = style.severity(severity, words[severity])
  const [first = '', ...others] = printable(message).split('\n')
  return [
    ...where,
    ...[`${label}: ${first}`, ...others].map((line, index) =>
      index === others.length ? `${line} ${style.faint(`[${code}]`)}` : line,
    ),
    ...hints.map((hint) => `${style.bold('Hint')}: ${printable(hint)}`),
    ...(detail === undefined ? [] : detailLines(detail)),
  ]
}

/** Detail, indented, cut where it would bury the rest. */
function detailLines(detail: string): readonly string[] {
  const lines = printable(detail).trimEnd().split('\n')
  const shown = lines.slice(0, longestDetail).map((line) => `  ${line}`)
  const left = lines.length - shown.length
  return left === 0 ? shown : [...shown, `  … and ${left} more lines`]
}

function locationLines(
  { source, span }: Location,
  style: Style,
  severity: Severity,
): readonly string[] {
  const start = positionIn(source, span.start)
  const end = positionIn(source, Math.max(span.end, span.start))
  const lines = start.line === end.line ? `line ${start.line}` : `lines ${start.line}-${end.line}`
  const heading = `File "${printable(source.name)}", ${lines}, characters ${start.column}-${end.column}:`
  return [style.bold(heading), ...excerpt({ source, span }, style, severity)]
}

function excerpt({ source, span }: Location, style: Style, severity: Severity): readonly string[] {
  const { text } = source
  const first = positionIn(source, span.start).line
  const from = lineStart(text, Math.min(span.start, text.length))
  const end = text.indexOf('\n', Math.max(span.end - 1, span.start))
  const lines = text.slice(from, end === -1 ? text.length : end).split('\n')
  if (text.length === 0) return []
  const shown = lines.slice(0, longestExcerpt)
  const width = String(first + shown.length - 1).length
  const marked = { from: span.start - from, to: span.end - from }
  const cut = shown.map((line, index) =>
    cutAround({ text: line, ...(index === 0 ? marked : { from: 0, to: 0 }) }, 2 * widestExcerpt),
  )
  const numbered = cut.map((line, index) => {
    const number = String(first + index).padStart(width)
    return `${style.faint(`${number} |`)} ${readable(line.text)}`
  })
  if (lines.length > shown.length) return [...numbered, style.faint(`${'.'.repeat(width)} |`)]
  const [only] = cut
  if (lines.length !== 1 || only === undefined) return numbered
  const marks = underline(only)
  if (marks === undefined) return numbered
  return [
    ...numbered,
    `${' '.repeat(width + 3)}${marks.blank}${style.severity(severity, marks.carets)}`,
  ]
}

/** The carets below a span of a line; tabs before it are kept, so that they stand below it. */
function underline({
  text,
  from,
  to,
}: MarkedLine): { readonly blank: string; readonly carets: string } | undefined {
  const before = readable(text.slice(0, from))
  const marked = readable(text.slice(from, to))
  if (characters(before) + characters(marked) > widestExcerpt) return undefined
  const blank = before.replace(/[^\t]/gu, ' ')
  return { blank, carets: '^'.repeat(Math.max(characters(marked), 1)) }
}

function readable(bytes: string): string {
  return printable(decodeBytes(bytes.replace(/\r$/, '')))
}
