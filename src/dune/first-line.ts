import type { FirstLine, Word } from './syntax.ts'
import type { Log } from './stop.ts'
import { Stop } from './stop.ts'

const wordByte = /[!#-':<-~*-9]/
const junkWordByte = /[!$-':<-{}~*-9\x7f-\xff]/

const isBlank = (byte: string | undefined) => byte === ' ' || byte === '\t'

/** The end of the run of bytes that `of` admits. */
function runEnd(text: string, from: number, of: RegExp): number {
  let at = from
  while (at < text.length && of.test(text.charAt(at))) at++
  return at
}

/** From byte 0 to the end of the line that holds `at`; dune counts no lines here. */
function invalid(log: Log, at: number): never {
  const { text } = log.source
  let end = at
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  throw new Stop({
    severity: 'error',
    code: 'dune-project',
    message: 'Invalid first line, expected: (lang <lang> <version>)',
    hints: [],
    location: { source: log.source, span: { start: 0, end }, uncountedLines: true },
  })
}

/** The word at `at`, blanks before it skipped, and where it ends. */
function word(log: Log, at: number): { readonly word: Word; readonly end: number } {
  const { text } = log.source
  let start = at
  while (isBlank(text[start])) start++
  const plain = runEnd(text, start, wordByte)
  const end = Math.max(plain, runEnd(text, start, junkWordByte))
  if (end === start) return invalid(log, Math.min(start + 1, text.length))
  const found = text.slice(start, end)
  const foreign = end === plain ? -1 : found.search(/[\x80-\xff]/)
  const span =
    foreign === -1 ? { start, end } : { start: start + foreign, end: start + foreign + 1 }
  return { word: { text: found, span }, end }
}

/**
 * Scans the line every `dune-project` must begin with, `(lang dune 3.0)`: nothing before it, nothing
 * else on it (dune 3.24, `versioned_file_first_line.mll`).
 */
export function firstLine(log: Log): FirstLine {
  const { text } = log.source
  if (!text.startsWith('(')) return invalid(log, 0)
  let at = 1
  while (isBlank(text[at])) at++
  if (!text.startsWith('lang', at)) return invalid(log, 0)
  const language = word(log, at + 4)
  const version = word(log, language.end)
  at = version.end
  while (isBlank(text[at])) at++
  if (text[at] !== ')') return invalid(log, version.end)
  at++
  while (isBlank(text[at])) at++
  if (text.startsWith('\r\n', at)) at += 2
  else if (text[at] === '\n') at += 1
  else if (at < text.length) return invalid(log, version.end)
  return { language: language.word, version: version.word, end: at }
}
