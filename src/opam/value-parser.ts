import type { Span } from '../text/source.ts'
import type { Token } from './lexer.ts'
import type { OpamValue } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'
import { expect, take, unexpected } from './token-stream.ts'

/** A value that was read from a file. */
type Read = OpamValue & { readonly span: Span }

/** An operator that waits for the value behind it. */
type Operator =
  | { readonly kind: 'not' | 'defined'; readonly start: number }
  | { readonly kind: 'and' | 'or'; readonly left: Read }

/** Brackets that are open, and the values in them so far. Braces follow the value they belong to. */
type Bracket =
  | { readonly kind: '[' | '('; readonly start: number; items: Read[] }
  | { readonly kind: '{'; readonly value: Read; items: Read[] }

interface ValueParser {
  readonly tokens: TokenStream
  /** What is begun and not ended, the outermost first. */
  readonly pending: (Operator | Bracket)[]
}

/** What relations are between. */
type Atom = Extract<Token, { kind: 'ident' | 'string' | 'int' | 'bool' }>

const closing = { '[': ']', '(': ')', '{': '}' } as const

/** How tight operators bind. Braces bind tighter: `!` and `?` reach over those that follow a value. */
const tightness = { or: 0, and: 1, not: 2, defined: 2 } as const

/**
 * Reads a value, however deep it nests; throws `SyntaxFailure`. `|` binds loosest, chains nest to the
 * left.
 */
export function parseValue(tokens: TokenStream): OpamValue {
  const pending: ValueParser['pending'] = []
  const parser: ValueParser = { tokens, pending }
  // What was read last; absent where a value is to start, or a bracket to end.
  let value: Read | undefined
  for (;;) {
    const { kind } = tokens.current
    if (value === undefined) {
      value = endBracket(parser) ?? startValue(parser)
    } else if (kind === '{') {
      take(tokens)
      pending.push({ kind, value, items: [] })
      value = undefined
    } else if (kind === '&' || kind === '|') {
      const operator = kind === '&' ? 'and' : 'or'
      const left = applyOperators(parser, value, operator)
      take(tokens)
      pending.push({ kind: operator, left })
      value = undefined
    } else {
      const whole = applyOperators(parser, value, 'or')
      const bracket = pending.at(-1)
      if (bracket === undefined || !isBracket(bracket)) return whole
      // An array of one is much smaller than an empty one that has grown: brackets may be many.
      if (bracket.items.length === 0) bracket.items = [whole]
      else bracket.items.push(whole)
      value = undefined
    }
  }
}

function isBracket(one: Operator | Bracket): one is Bracket {
  return one.kind === '[' || one.kind === '(' || one.kind === '{'
}

/** Applies the operators that wait for a value which ends here, if they bind as tight as another. */
function applyOperators(
  { tokens: { end }, pending }: ValueParser,
  operand: Read,
  next: 'and' | 'or',
): Read {
  let value = operand
  for (let last = pending.at(-1); last !== undefined; last = pending.at(-1)) {
    if (isBracket(last) || tightness[last.kind] < tightness[next]) break
    pending.pop()
    if ('left' in last) {
      const { kind, left } = last
      value = { kind, left, right: value, span: { start: left.span.start, end } }
    } else {
      value = { kind: last.kind, value, span: { start: last.start, end } }
    }
  }
  return value
}

/** The value that ends with a bracket here, if one is open and no other value starts in it. */
function endBracket({ tokens, pending }: ValueParser): Read | undefined {
  const bracket = pending.at(-1)
  if (bracket === undefined || !isBracket(bracket) || startsValue(tokens.current)) return undefined
  expect(tokens, closing[bracket.kind])
  pending.pop()
  const { end } = tokens
  const { items } = bracket
  if (bracket.kind === '{') {
    const { value } = bracket
    const span = { start: value.span.start, end }
    return { kind: 'option', value, constraints: items, span }
  }
  const span = { start: bracket.start, end }
  return { kind: bracket.kind === '[' ? 'list' : 'group', items, span }
}

function startsValue(token: Token): boolean {
  const { kind } = token
  return isAtom(token) || kind === 'relation' || kind === 'prefix' || kind === '[' || kind === '('
}

function isAtom(token: Token): token is Atom {
  const { kind } = token
  return kind === 'ident' || kind === 'string' || kind === 'int' || kind === 'bool'
}

/** Reads a relation or an atom; of anything else only the start, and nothing is answered. */
function startValue({ tokens, pending }: ValueParser): Read | undefined {
  const { current } = tokens
  const { kind, start } = current
  if (kind === 'prefix') {
    take(tokens)
    pending.push({ kind: current.operator, start })
    return undefined
  }
  if (kind === '[' || kind === '(') {
    take(tokens)
    pending.push({ kind, start, items: [] })
    return undefined
  }
  if (kind === 'relation') {
    take(tokens)
    const value = parseAtom(tokens)
    const { operator } = current
    return { kind: 'prefix-relation', operator, value, span: { start, end: tokens.end } }
  }
  return parseRelation(tokens)
}

/** An atom, and perhaps what it is in relation to. */
function parseRelation(tokens: TokenStream): Read {
  const left = parseAtom(tokens)
  const { start } = left.span
  const { current } = tokens
  if (current.kind === 'relation') {
    take(tokens)
    const right = parseAtom(tokens)
    const { operator } = current
    return { kind: 'relation', operator, left, right, span: { start, end: tokens.end } }
  }
  if (current.kind === 'environment') {
    take(tokens)
    const right = parseAtom(tokens)
    const { operator } = current
    return { kind: 'environment-update', operator, left, right, span: { start, end: tokens.end } }
  }
  return left
}

function parseAtom(tokens: TokenStream): Read {
  const { current } = tokens
  const span: Span = { start: current.start, end: current.end }
  if (!isAtom(current)) throw unexpected(current)
  take(tokens)
  switch (current.kind) {
    case 'ident':
      return { kind: 'ident', name: current.name, span }
    case 'string':
      return { kind: 'string', value: current.value, span }
    case 'int':
      return { kind: 'int', value: current.value, span }
    case 'bool':
      return { kind: 'bool', value: current.value, span }
  }
}
