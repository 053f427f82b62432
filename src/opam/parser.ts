import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source, Span } from '../text/source.ts'
import { misplacedVersion, onErrorBehind, readHeader } from './header.ts'
import type { Lexer, Token } from './lexer.ts'
import { nextToken } from './lexer.ts'
import type { OpamFile, OpamItem, OpamValue } from './syntax.ts'

/** The program whose reading of a file is wanted: they know different versions of the format. */
export type Reader = 'opam' | 'dune'

/** A file, and the one error its reader stops at. */
export interface ParsedOpamFile {
  /** Without items when there is an error. */
  readonly file: OpamFile
  readonly diagnostics: readonly Diagnostic[]
}

/** Brackets, sections and operators before a value may nest this deep. opam itself knows no limit. */
export const maxNesting = 500

/** Where parsing stops; never leaves this file. */
class SyntaxFailure extends Error {
  /** Where opam reports it; `undefined` where it tells no place. */
  readonly at: number | undefined
  readonly token: Token

  constructor(message: string, token: Token, at: number | undefined) {
    super(message)
    this.token = token
    this.at = at
  }
}

/** What relations are between. */
type Atom = 'ident' | 'string' | 'int' | 'bool'

interface Parser {
  readonly lexer: Lexer
  token: Token
  /** Where the last token that was taken ends. */
  end: number
  depth: number
}

/**
 * Reads an opam file as opam 2.6 (or dune 3.24, for its templates) does. Accepts every text; the
 * diagnostic has the words of opam and the place it tells, none where it tells none. That the file
 * names a version of the format which opam supports is asked by `checkFormatVersion`.
 */
export function parseOpamFile(source: Source, reader: Reader = 'opam'): ParsedOpamFile {
  const { text } = source
  const lexer: Lexer = { text, offset: 0, continuations: [] }
  const header = readHeader(text)
  const continuations = header.kind === 'error' ? header.continuations : lexer.continuations
  const broken = (message: string, at: number | undefined): ParsedOpamFile => ({
    file: { source, items: [], continuations },
    diagnostics: [diagnose(source, message, at)],
  })
  if (header.kind === 'error') return broken('Parse error', header.at)
  try {
    const items = parseFile(lexer)
    const misplaced = misplacedVersion(header, items)
    if (misplaced !== undefined) return broken(misplaced.message, misplaced.at)
    return { file: { source, items, continuations }, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    const policy = onErrorBehind(header, reader)
    if (policy === 'header-only' && header.kind === 'version') {
      return { file: { source, items: [header.field], continuations }, diagnostics: [] }
    }
    if (policy === 'parse-error') return broken('Parse error', error.at ?? error.token.start)
    return broken(error.message, error.at)
  }
}

function diagnose(source: Source, message: string, at: number | undefined): Diagnostic {
  const diagnostic = { severity: 'error', code: 'opam-syntax', message, hints: [] } as const
  if (at === undefined) return diagnostic
  const span = { start: at, end: Math.min(at + 1, source.text.length) }
  return { ...diagnostic, location: { source, span } }
}

function parseFile(lexer: Lexer): readonly OpamItem[] {
  const parser: Parser = { lexer, token: nextToken(lexer), end: 0, depth: 0 }
  const items = parseItems(parser)
  if (parser.token.kind !== 'end') throw unexpected(parser.token)
  return items
}

/** What opam says of a token that cannot stand where it stands. */
function unexpected(token: Token): SyntaxFailure {
  if (token.kind === 'error') return new SyntaxFailure(token.message, token, token.at)
  return new SyntaxFailure('Parse error', token, token.start)
}

/** Takes the current token, and reads the next. */
function take(parser: Parser): Token {
  const { token } = parser
  parser.end = token.end
  parser.token = nextToken(parser.lexer)
  return token
}

function expect(parser: Parser, kind: Token['kind']): void {
  if (parser.token.kind !== kind) throw unexpected(parser.token)
  take(parser)
}

/** Goes one level deeper; `leave` comes back. */
function enter(parser: Parser): void {
  if (parser.depth === maxNesting) {
    const { token } = parser
    throw new SyntaxFailure(`nested deeper than ${maxNesting} levels`, token, token.start)
  }
  parser.depth++
}

function leave(parser: Parser): void {
  parser.depth--
}

function spanFrom(parser: Parser, start: number): Span {
  return { start, end: parser.end }
}

/** Items up to what cannot start one. */
function parseItems(parser: Parser): readonly OpamItem[] {
  const items: OpamItem[] = []
  while (parser.token.kind === 'ident') items.push(parseItem(parser, parser.token.name))
  return items
}

function parseItem(parser: Parser, name: string): OpamItem {
  const { start } = take(parser)
  if (parser.token.kind === ':') {
    take(parser)
    const value = parseValue(parser)
    return { kind: 'field', name, value, span: spanFrom(parser, start) }
  }
  const title = parser.token.kind === 'string' ? parser.token.value : undefined
  if (title !== undefined) take(parser)
  expect(parser, '{')
  enter(parser)
  const items = parseItems(parser)
  leave(parser)
  expect(parser, '}')
  const section = { kind: 'section', sectionKind: name, items } as const
  const span = spanFrom(parser, start)
  return title === undefined ? { ...section, span } : { ...section, name: title, span }
}

/** `|` binds loosest; chains nest to the left. */
function parseValue(parser: Parser): OpamValue {
  const { start } = parser.token
  let left = parseConjunction(parser)
  while (parser.token.kind === '|') {
    take(parser)
    const right = parseConjunction(parser)
    left = { kind: 'or', left, right, span: spanFrom(parser, start) }
  }
  return left
}

function parseConjunction(parser: Parser): OpamValue {
  const { start } = parser.token
  let left = parsePrefixed(parser)
  while (parser.token.kind === '&') {
    take(parser)
    const right = parsePrefixed(parser)
    left = { kind: 'and', left, right, span: spanFrom(parser, start) }
  }
  return left
}

/** `!` and `?` reach over the braces that follow a value. */
function parsePrefixed(parser: Parser): OpamValue {
  if (parser.token.kind !== 'prefix') return parseOption(parser)
  const { start } = parser.token
  const kind = parser.token.operator
  take(parser)
  enter(parser)
  const value = parsePrefixed(parser)
  leave(parser)
  return { kind, value, span: spanFrom(parser, start) }
}

/** A value, then any number of `{…}`. */
function parseOption(parser: Parser): OpamValue {
  const { start } = parser.token
  const outerDepth = parser.depth
  let value = parsePrimary(parser)
  while (parser.token.kind === '{') {
    take(parser)
    // Every pair of braces is one more level around the value before it.
    enter(parser)
    const constraints = parseValues(parser)
    expect(parser, '}')
    value = { kind: 'option', value, constraints, span: spanFrom(parser, start) }
  }
  parser.depth = outerDepth
  return value
}

/** Values up to what cannot start one. */
function parseValues(parser: Parser): readonly OpamValue[] {
  const values: OpamValue[] = []
  while (startsValue(parser.token)) values.push(parseValue(parser))
  return values
}

function startsValue(token: Token): boolean {
  const { kind } = token
  return isAtom(token) || kind === 'relation' || kind === 'prefix' || kind === '[' || kind === '('
}

function isAtom(token: Token): token is Extract<Token, { kind: Atom }> {
  const { kind } = token
  return kind === 'ident' || kind === 'string' || kind === 'int' || kind === 'bool'
}

/** A bracketed value, a relation, or an atom. */
function parsePrimary(parser: Parser): OpamValue {
  const first = parser.token
  const { start } = first
  if (first.kind === '[' || first.kind === '(') {
    take(parser)
    enter(parser)
    const items = parseValues(parser)
    leave(parser)
    expect(parser, first.kind === '[' ? ']' : ')')
    return { kind: first.kind === '[' ? 'list' : 'group', items, span: spanFrom(parser, start) }
  }
  if (first.kind === 'relation') {
    take(parser)
    const value = parseAtom(parser)
    const { operator } = first
    return { kind: 'prefix-relation', operator, value, span: spanFrom(parser, start) }
  }
  const left = parseAtom(parser)
  const second = parser.token
  if (second.kind === 'relation') {
    take(parser)
    const right = parseAtom(parser)
    const { operator } = second
    return { kind: 'relation', operator, left, right, span: spanFrom(parser, start) }
  }
  if (second.kind === 'environment') {
    take(parser)
    const right = parseAtom(parser)
    const { operator } = second
    return { kind: 'environment-update', operator, left, right, span: spanFrom(parser, start) }
  }
  return left
}

function parseAtom(parser: Parser): OpamValue {
  const { token } = parser
  const span: Span = { start: token.start, end: token.end }
  if (!isAtom(token)) throw unexpected(token)
  take(parser)
  switch (token.kind) {
    case 'ident':
      return { kind: 'ident', name: token.name, span }
    case 'string':
      return { kind: 'string', value: token.value, span }
    case 'int':
      return { kind: 'int', value: token.value, span }
    case 'bool':
      return { kind: 'bool', value: token.value, span }
  }
}
