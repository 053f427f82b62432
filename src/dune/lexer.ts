import type { Span } from '../text/source.ts'
import { ocamlCharacter } from '../text/ocaml-escape.ts'
import type { Log } from './stop.ts'
import { stop } from './stop.ts'
import type { Atom, QuotedString, Template, TemplatePart } from './syntax.ts'

/** What the lexer finds: an atom, string or template, a parenthesis, or the end of the file. */
export type Token =
  | Atom
  | QuotedString
  | Template
  | { readonly kind: 'open' | 'close' | 'end'; readonly span: Span }

/** Reads tokens one by one; `at` is where the next one is looked for. */
export interface Lexer {
  readonly log: Log
  at: number
}

const atomText = /[!#$&'*-:<-~]+/y
const formName = /[!#$&'*-9<-z|~]+/y
const formPayload = /[!#$&'*-:<-z|~]*/y
const plainText = /[^"\\%\n]+/y
const blockPlainText = /[^\\%\n]+/y
const nextBlockLine = /[ \t\f]*"\\([|>])/y
const blankText = /[ \t\f\n]+/y
const commentText = /;[^\n\r]*/y
const marginText = /[ \t]*/y

/** The end of what the sticky expression matches at `at`; `at` itself where it matches nothing. */
function end(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : at
}

const one = (at: number): Span => ({ start: at, end: at + 1 })

/** The value of a string or atom that may hold forms, while it is read. */
interface Building {
  readonly start: number
  readonly parts: TemplatePart[]
  readonly text: string[]
}

function flush(building: Building): void {
  if (building.text.length === 0) return
  building.parts.push({ kind: 'text', text: building.text.join('') })
  building.text.length = 0
}

function built(lexer: Lexer, building: Building, kind: 'atom' | 'string'): Token {
  const span = { start: building.start, end: lexer.at }
  if (building.parts.length === 0) return { kind, text: building.text.join(''), span }
  flush(building)
  return { kind: 'template', parts: building.parts, span }
}

/** The `%{name:payload}` whose `%{` has just been read. */
function form(lexer: Lexer, building: Building): void {
  const { log } = lexer
  const { text } = log.source
  const start = lexer.at
  const nameEnd = end(formName, text, start)
  const colon = nameEnd > start && text[nameEnd] === ':'
  const stopped = colon ? end(formPayload, text, nameEnd + 1) : nameEnd
  if (text[stopped] !== '}') {
    if (start === text.length) {
      stop(log, { start, end: start }, { message: '%{...} forms cannot be empty' })
    }
    // At the end of the file the last byte that was read counts as the stray one.
    const stray = Math.min(stopped, text.length - 1)
    const byte = ocamlCharacter(text.charAt(stray))
    stop(log, one(stray), {
      message: `The character ${byte} is not allowed inside %{...} forms`,
    })
  }
  const span = { start: start - 2, end: stopped + 1 }
  if (nameEnd === start) {
    stop(log, one(start), { message: '%{...} forms cannot be empty' })
  }
  const payload = colon ? text.slice(nameEnd + 1, stopped) : undefined
  if (payload === '') {
    stop(log, { start, end: span.end }, { message: 'payload after : in variable cannot be empty' })
  }
  flush(building)
  building.parts.push({ kind: 'form', name: text.slice(start, nameEnd), payload, span })
  lexer.at = span.end
}

const escapedLetters: ReadonlyMap<string | undefined, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['%', '%'],
  ['n', '\n'],
  ['t', '\t'],
  ['b', '\b'],
  ['r', '\r'],
])

const numericEscape = /[0-9]{1,3}|x[0-9a-fA-F]{0,2}/y

/** The escape sequence after a backslash; whether it is a line break, which stands for nothing. */
function escapeSequence(lexer: Lexer, building: Building): 'line-break' | 'other' {
  const { log } = lexer
  const { text } = log.source
  const start = lexer.at
  const refuse = (to: number, message: string): never =>
    stop(log, { start: start - 1, end: to }, { message })
  if (start === text.length) return refuse(start, 'unterminated escape sequence')
  if (text[start] === '\n' || text.startsWith('\r\n', start)) {
    lexer.at = text.indexOf('\n', start) + 1
    return 'line-break'
  }
  const letter = escapedLetters.get(text[start])
  if (letter !== undefined) {
    building.text.push(letter)
    lexer.at = start + 1
    return 'other'
  }
  const numberEnd = end(numericEscape, text, start)
  if (numberEnd === start) return refuse(start + 1, 'unknown escape sequence')
  const hexadecimal = text[start] === 'x'
  if (numberEnd < start + 3) {
    const written = hexadecimal ? 'hexadecimal' : 'decimal'
    return refuse(numberEnd, `unterminated ${written} escape sequence`)
  }
  const digits = text.slice(hexadecimal ? start + 1 : start, numberEnd)
  const byte = Number.parseInt(digits, hexadecimal ? 16 : 10)
  if (byte > 255) return refuse(numberEnd, 'escape sequence in quoted string out of range')
  building.text.push(String.fromCharCode(byte))
  lexer.at = numberEnd
  return 'other'
}

/** A backslash inside a string, or a percent sign; `line-break` where it joins two lines. */
function special(lexer: Lexer, building: Building): 'line-break' | 'other' {
  const { text } = lexer.log.source
  if (text[lexer.at] === '\\') {
    lexer.at++
    return escapeSequence(lexer, building)
  }
  if (text.startsWith('%{', lexer.at)) {
    lexer.at += 2
    form(lexer, building)
  } else {
    building.text.push('%')
    lexer.at++
  }
  return 'other'
}

function atom(lexer: Lexer): Token {
  const { log } = lexer
  const { text } = log.source
  const building: Building = { start: lexer.at, parts: [], text: [] }
  for (;;) {
    const plainEnd = end(atomText, text, lexer.at)
    if (plainEnd > lexer.at) building.text.push(text.slice(lexer.at, plainEnd))
    lexer.at = plainEnd
    if (text[plainEnd] !== '%') break
    special(lexer, building)
  }
  if (text.charCodeAt(lexer.at) >= 128) {
    stop(log, one(lexer.at), {
      message:
        'Invalid atom: contains non-ASCII character(s). Atoms must only contain ASCII characters.',
    })
  }
  if (lexer.at === building.start) {
    const place = { start: lexer.at, end: lexer.at }
    stop(log, place, { message: `Invalid ${log.source.name.replace(/^.*\//, '')} file` })
  }
  return built(lexer, building, 'atom')
}

/** The rest of a string whose opening quote has been read. */
function quotedString(lexer: Lexer, building: Building): Token {
  const { text } = lexer.log.source
  for (;;) {
    const plainEnd = end(plainText, text, lexer.at)
    if (plainEnd > lexer.at) building.text.push(text.slice(lexer.at, plainEnd))
    lexer.at = plainEnd
    const byte = text[plainEnd]
    if (byte === undefined) {
      const place = { start: plainEnd, end: plainEnd }
      return stop(lexer.log, place, { message: 'unterminated quoted string' })
    }
    if (byte === '"') {
      lexer.at++
      return built(lexer, building, 'string')
    }
    if (byte === '\n') {
      building.text.push('\n')
      lexer.at++
    } else if (special(lexer, building) === 'line-break') {
      lexer.at = end(marginText, text, lexer.at)
    }
  }
}

/** A line of a block string after its marker; the lexer stands behind its line break, or at the end. */
function blockLine(lexer: Lexer, building: Building, marker: string): void {
  const { text } = lexer.log.source
  const first = text[lexer.at]
  if (first === ' ') lexer.at++
  else if (first !== undefined && first !== '\n' && !text.startsWith('\r\n', lexer.at)) {
    stop(lexer.log, one(lexer.at), {
      message: 'There must be at least one space after "\\|',
    })
  }
  if (marker === '>') {
    const lineBreak = text.indexOf('\n', lexer.at)
    const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1
    building.text.push(text.slice(lexer.at, lineEnd))
    lexer.at = lineEnd
    return
  }
  for (;;) {
    const plainEnd = end(blockPlainText, text, lexer.at)
    if (plainEnd > lexer.at) building.text.push(text.slice(lexer.at, plainEnd))
    lexer.at = plainEnd
    if (plainEnd === text.length) return
    if (text[plainEnd] === '\n') {
      building.text.push('\n')
      lexer.at++
      return
    }
    if (special(lexer, building) === 'line-break') return
  }
}

/** A block string whose first marker, `"\|` or `"\>`, starts at `lexer.at`. */
function blockString(lexer: Lexer, building: Building): Token {
  const { text } = lexer.log.source
  for (;;) {
    nextBlockLine.lastIndex = lexer.at
    const marker = nextBlockLine.exec(text)?.[1]
    if (marker === undefined) return built(lexer, building, 'string')
    lexer.at = nextBlockLine.lastIndex
    blockLine(lexer, building, marker)
    // Only a line break continues the string.
    if (lexer.at === text.length) return built(lexer, building, 'string')
  }
}

/** Skips blanks, line breaks and comments. */
function skip(lexer: Lexer): void {
  const { text } = lexer.log.source
  for (;;) {
    const start = lexer.at
    lexer.at = end(commentText, text, end(blankText, text, start))
    if (text.startsWith('\r\n', lexer.at)) lexer.at += 2
    if (lexer.at === start) return
  }
}

/**
 * The next token of a `dune-project` (dune 3.24, `dune_sexp/lexer.mll`), comments skipped. Stops the
 * reading at what is none.
 */
export function nextToken(lexer: Lexer): Token {
  const { text } = lexer.log.source
  skip(lexer)
  const start = lexer.at
  const byte = text[start]
  if (byte === undefined) return { kind: 'end', span: { start, end: start } }
  if (byte === '(' || byte === ')') {
    lexer.at++
    return { kind: byte === '(' ? 'open' : 'close', span: one(start) }
  }
  if (byte !== '"') return atom(lexer)
  const building: Building = { start, parts: [], text: [] }
  if (text[start + 1] === '\\' && /[|>]/.test(text.charAt(start + 2))) {
    return blockString(lexer, building)
  }
  lexer.at++
  return quotedString(lexer, building)
}
