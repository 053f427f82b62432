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
  /** What is no token: opam's words, and where opam sees it; `undefined` where it does not tell. */
  | { readonly kind: 'error'; readonly message: string; readonly at: number | undefined }

/** A token of an opam file; `start` and `end` are byte offsets, `end` exclusive. */
export type Token = TokenContent & { readonly start: number; readonly end: number }

/** A text and how far it is read. */
export interface Lexer {
  readonly text: string
  offset: number
  /** See `OpamFile.continuations`. */
  readonly continuations: number[]
}

const punctuation = /[:{}[\]()&|]/y
const operator = /=\+=|=:=|[!<>]=|[+:]=|=[+:]|[=<>~!?]/y
const integer = /-?[0-9_]+/y
const word = /[A-Za-z0-9_-]+/y

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
    if (string.kind === 'error') return failed(start, string.message, string.at)
    return accept(lexer, string.end, { kind: 'string', value: string.value })
  }
  return lexWord(lexer) ?? lexOperator(lexer) ?? invalid(start, text)
}

function failed(start: number, message: string, at: number | undefined): Token {
  return { kind: 'error', message, at, start, end: start }
}

function invalid(start: number, text: string): Token {
  return failed(start, `'${text[start] ?? ''}' is not a valid token`, start)
}

function accept(lexer: Lexer, end: number, content: TokenContent): Token {
  const start = lexer.offset
  lexer.offset = end
  return { ...content, start, end }
}

/** Moves to the next token; answers whether a comment never ends. */
function skipBlanks(lexer: Lexer): boolean {
  const { text } = lexer
  for (;;) {
    const character = text[lexer.offset]
    const next = text[lexer.offset + 1]
    if (character === ' ' || character === '\t' || character === '\n') {
      lexer.offset++
    } else if (character === '\r' && next === '\n') {
      lexer.offset += 2
    } else if (character === '#') {
      const end = text.indexOf('\n', lexer.offset)
      lexer.offset = end === -1 ? text.length : end
    } else if (character === '(' && next === '*') {
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
  const { text, offset } = lexer
  const identEnd = identifierEnd(text, offset) ?? offset
  const integerEnd = matchEnd(integer, text, offset) ?? offset
  if (integerEnd >= identEnd && integerEnd > offset) {
    const value = integerValue(text.slice(offset, integerEnd))
    if (value === undefined) return failed(offset, 'int_of_string', undefined)
    return accept(lexer, integerEnd, { kind: 'int', value })
  }
  if (identEnd === offset) return undefined
  const name = text.slice(offset, identEnd)
  if (name === 'true' || name === 'false') {
    return accept(lexer, identEnd, { kind: 'bool', value: name === 'true' })
  }
  return accept(lexer, identEnd, { kind: 'ident', name })
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
  const end = matchEnd(word, text, start)
  if (end !== undefined && /[A-Za-z]/.test(text.slice(start, end))) return end
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
  const { text, offset } = lexer
  const operatorEnd = matchEnd(operator, text, offset)
  const end = operatorEnd ?? matchEnd(punctuation, text, offset)
  if (end === undefined) return undefined
  const symbol = text.slice(offset, end)
  switch (symbol) {
    case ':':
    case '{':
    case '}':
    case '[':
    case ']':
    case '(':
    case ')':
    case '&':
    case '|':
      return accept(lexer, end, { kind: symbol })
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return accept(lexer, end, { kind: 'relation', operator: symbol })
    case '~':
      return accept(lexer, end, { kind: 'relation', operator: '>=' })
    case '!':
    case '?':
      return accept(lexer, end, { kind: 'prefix', operator: symbol === '!' ? 'not' : 'defined' })
    case '+=':
    case ':=':
    case '=+':
    case '=:':
    case '=+=':
      return accept(lexer, end, { kind: 'environment', operator: symbol })
    default:
      return failed(offset, `"${symbol}" is not a valid environment update operator`, offset)
  }
}
