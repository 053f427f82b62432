import { lexString } from './string-lexer.ts'
import type { EnvironmentOperator, RelationOperator } from './syntax.ts'

/** What a token says. */
type TokenContent =
  | { readonly kind: ':' | '{' | '}' | '[' | ']' | '(' | ')' | '&' | '|' }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'ident'; readonly name: string }
  | { readonly kind: 'relation'; readonly operator: RelationOperator }
  | { readonly kind: 'prefix'; readonly operator: 'not' | 'defined' }
  | { readonly kind: 'environment'; readonly operator: EnvironmentOperator }
  | { readonly kind: 'end' }
  /** What is no token: opam's words, and where opam sees it; `undefined` where it does not say. */
  | {
      readonly kind: 'error'
      readonly message: string
      readonly at: number | undefined
      /** Whether it is an escape in a string. */
      readonly isEscape: boolean
    }

/** A token of an opam file; `start` and `end` are byte offsets, `end` exclusive. */
export type Token = TokenContent & { readonly start: number; readonly end: number }

/** A text and how far it is read. */
export interface Lexer {
  readonly text: string
  offset: number
  /** See `OpamFile.continuations`. */
  readonly continuations: number[]
}

const operator = /=\+=|=:=|[!<>]=|[+:]=|=[+:]|[=<>~!?:]/y
const integer = /-?[0-9_]+/y

/** What a character can be part of, by its code. */
const isLetter: readonly boolean[] = characterSet('A-Za-z')
const isWordCharacter: readonly boolean[] = characterSet('A-Za-z0-9_-')
const startsInteger: readonly boolean[] = characterSet('0-9_-')

function characterSet(range: string): readonly boolean[] {
  const pattern = new RegExp(`[${range}]`)
  return Array.from({ length: 256 }, (_, code) => pattern.test(String.fromCharCode(code)))
}

/**
 * The next token (opam-file-format 2.2, `OpamLexer`): blanks and comments are skipped, the longest
 * match wins. After an error token the lexer's offset is of no use. Linear over a whole text.
 */
export function nextToken(lexer: Lexer): Token {
  const { text } = lexer
  const unclosed = skipBlanks(lexer)
  const start = lexer.offset
  if (unclosed) return failed(start, 'unterminated comment', text.length)
  if (start === text.length) return { kind: 'end', start, end: start }
  if (text[start] === '"') {
    const string = lexString(text, start)
    for (const offset of string.continuations) lexer.continuations.push(offset)
    if (string.kind === 'error') {
      const isEscape = string.defect === 'escape'
      const message = isEscape ? 'illegal escape sequence' : 'unterminated string'
      return { ...failed(start, message, string.at), isEscape }
    }
    lexer.offset = string.end
    return { kind: 'string', start, end: string.end, value: string.value }
  }
  return lexWord(lexer) ?? lexOperator(lexer) ?? invalid(start, text)
}

function failed(
  start: number,
  message: string,
  at: number | undefined,
): Extract<Token, { kind: 'error' }> {
  return { kind: 'error', message, at, isEscape: false, start, end: start }
}

function invalid(start: number, text: string): Token {
  return failed(start, `'${text[start] ?? ''}' is not a valid token`, start)
}

/** Moves to the next token; answers whether a comment never ends. */
function skipBlanks(lexer: Lexer): boolean {
  const { text } = lexer
  for (;;) {
    const character = text[lexer.offset]
    if (character === ' ' || character === '\t' || character === '\n') {
      lexer.offset++
    } else if (character === '\r' && text[lexer.offset + 1] === '\n') {
      lexer.offset += 2
    } else if (character === '#') {
      const end = text.indexOf('\n', lexer.offset)
      lexer.offset = end === -1 ? text.length : end
    } else if (character === '(' && text[lexer.offset + 1] === '*') {
      const end = commentEnd(text, lexer.offset)
      if (end === undefined) return true
      lexer.offset = end
    } else {
      return false
    }
  }
}

/** Where the comment that starts here ends; comments nest. */
function commentEnd(text: string, start: number): number | undefined {
  const mark = /\(\*|\*\)/g
  mark.lastIndex = start
  let depth = 0
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    depth += match[0] === '(*' ? 1 : -1
    if (depth === 0) return mark.lastIndex
  }
  return undefined
}

/** The end of what the pattern matches at an offset. */
function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** An identifier, a boolean or an integer. */
function lexWord(lexer: Lexer): Token | undefined {
  const { text, offset: start } = lexer
  const identEnd = identifierEnd(text, start) ?? start
  if (startsInteger[text.charCodeAt(start)] === true) {
    const end = matchEnd(integer, text, start) ?? start
    if (end >= identEnd && end > start) {
      const value = integerValue(text.slice(start, end))
      if (value === undefined) return failed(start, 'int_of_string', undefined)
      lexer.offset = end
      return { kind: 'int', start, end, value }
    }
  }
  if (identEnd === start) return undefined
  const name = text.slice(start, identEnd)
  lexer.offset = identEnd
  if (name === 'true' || name === 'false') {
    return { kind: 'bool', start, end: identEnd, value: name === 'true' }
  }
  return { kind: 'ident', start, end: identEnd, name }
}

/** Parts joined by `+`, then perhaps `:` and one more part; a lone `_` is a part but the last. */
function identifierEnd(text: string, start: number): number | undefined {
  let end = partEnd(text, start, true)
  while (end !== undefined && text[end] === '+') {
    const next = partEnd(text, end + 1, true)
    if (next === undefined) return end
    end = next
  }
  if (end === undefined || text[end] !== ':') return end
  return partEnd(text, end + 1, false) ?? end
}

/** A run of word characters with a letter in it, or `_` where that means the package itself. */
function partEnd(text: string, start: number, selfAllowed: boolean): number | undefined {
  let end = start
  let hasLetter = false
  for (let code = text.charCodeAt(end); isWordCharacter[code] === true;) {
    hasLetter ||= isLetter[code] === true
    end++
    code = text.charCodeAt(end)
  }
  if (hasLetter) return end
  return selfAllowed && text[start] === '_' ? start + 1 : undefined
}

/** OCaml's `int_of_string` for what the lexer takes for an integer: 63 bits. */
function integerValue(digits: string): bigint | undefined {
  if (!/^-?[0-9]/.test(digits)) return undefined
  const significant = digits.replaceAll('_', '').replace(/^(-?)0+(?=[0-9])/, '$1')
  if (significant.length > 20) return undefined
  const value = BigInt(significant)
  return BigInt.asIntN(63, value) === value ? value : undefined
}

/** Punctuation, comparison, negation or an update of the environment. */
function lexOperator(lexer: Lexer): Token | undefined {
  const { text, offset: start } = lexer
  const first = text[start] ?? ''
  switch (first) {
    case '{':
    case '}':
    case '[':
    case ']':
    case '(':
    case ')':
    case '&':
    case '|':
      lexer.offset++
      return { kind: first, start, end: start + 1 }
    default:
      return lexRelation(lexer)
  }
}

function lexRelation(lexer: Lexer): Token | undefined {
  const { text, offset: start } = lexer
  const end = matchEnd(operator, text, start)
  if (end === undefined) return undefined
  lexer.offset = end
  const symbol = text.slice(start, end)
  switch (symbol) {
    case ':':
      return { kind: symbol, start, end }
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return { kind: 'relation', start, end, operator: symbol }
    case '~':
      return { kind: 'relation', start, end, operator: '>=' }
    case '!':
    case '?':
      return { kind: 'prefix', start, end, operator: symbol === '!' ? 'not' : 'defined' }
    case '+=':
    case ':=':
    case '=+':
    case '=:':
    case '=+=':
      return { kind: 'environment', start, end, operator: symbol }
    default:
      return failed(start, `"${symbol}" is not a valid environment update operator`, start)
  }
}
