import type { Json } from '../json.ts'

/** Where something stands in the query, counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A value in a query: a literal, or a variable still to be filled in. */
export type Value =
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Value])[] }

/** A field that is asked for, or a fragment for one type. */
export type Selection =
  | {
      readonly kind: 'field'
      readonly name: string
      /** What it is called in the answer. */
      readonly alias: string
      readonly args: readonly (readonly [string, Value])[]
      readonly selections: readonly Selection[]
      readonly place: Place
    }
  | { readonly kind: 'fragment'; readonly on: string; readonly selections: readonly Selection[] }

/** A field that is asked for. */
export type Field = Extract<Selection, { kind: 'field' }>

/** One query or mutation. */
export interface Operation {
  readonly kind: 'query' | 'mutation'
  readonly selections: readonly Selection[]
  /** Values of variables that were not sent. */
  readonly defaults: Readonly<Record<string, Json>>
}

/** A query that cannot be read. */
export class SyntaxTrouble extends Error {
  override readonly name = 'SyntaxTrouble'
}

interface Token {
  readonly text: string
  readonly place: Place
}

/** Selections and values nest no deeper than this. */
const deepestSelection = 50

const tokenText =
  /[\s,]+|#[^\n]*|("""[^]*?"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[!$()[\]{}:=@|&])/y

function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = []
  let line = 1
  let lineStart = 0
  tokenText.lastIndex = 0
  let at = 0
  while (at < source.length) {
    tokenText.lastIndex = at
    const match = tokenText.exec(source)
    if (match === null) {
      throw new SyntaxTrouble(`Unexpected character ${JSON.stringify(source[at])} at line ${line}`)
    }
    if (match[1] !== undefined) {
      tokens.push({ text: match[1], place: { line, column: at - lineStart + 1 } })
    }
    for (let index = at; index < tokenText.lastIndex; index += 1) {
      if (source[index] === '\n') {
        line += 1
        lineStart = index + 1
      }
    }
    at = tokenText.lastIndex
  }
  return tokens
}

/** Reads tokens one after the other. */
interface Reader {
  /** The token to come, or the empty text at the end. */
  next(): string
  place(): Place
  take(): string
  /** Takes the token if it is that one. */
  skip(text: string): boolean
  expect(text: string): void
  name(): string
}

function createReader(source: string): Reader {
  const tokens = tokenize(source)
  let at = 0
  const next = (): string => tokens[at]?.text ?? ''
  const take = (): string => {
    const text = next()
    if (text === '') throw new SyntaxTrouble('Unexpected end of document')
    at += 1
    return text
  }
  const skip = (text: string): boolean => {
    if (next() !== text) return false
    at += 1
    return true
  }
  return {
    next,
    take,
    skip,
    place: () => tokens[at]?.place ?? { line: 1, column: 1 },
    expect: (text) => {
      if (skip(text)) return
      throw new SyntaxTrouble(`Expected ${text}, actual: ${next() === '' ? 'end' : next()}`)
    },
    name: () => {
      const text = take()
      if (/^[A-Za-z_]\w*$/.test(text)) return text
      throw new SyntaxTrouble(`Expected a name, actual: ${text}`)
    },
  }
}

/** Reads a document of one operation, with inline fragments and no directives. */
export function parseDocument(source: string): Operation {
  const reader = createReader(source)
  const kind = reader.next() === '{' ? 'query' : reader.name()
  if (kind !== 'query' && kind !== 'mutation') throw new SyntaxTrouble(`Unexpected ${kind}`)
  if (reader.next() !== '{' && reader.next() !== '(') reader.name()
  const defaults = reader.skip('(') ? variables(reader) : {}
  const selections = selectionSet(reader, 0)
  if (reader.next() !== '')
    throw new SyntaxTrouble(`Unexpected ${reader.next()} after the operation`)
  return { kind, selections, defaults }
}

function variables(reader: Reader): Readonly<Record<string, Json>> {
  const defaults: Record<string, Json> = {}
  while (!reader.skip(')')) {
    reader.expect('$')
    const name = reader.name()
    reader.expect(':')
    while (reader.next() === '[' || reader.next() === ']' || reader.next() === '!') reader.take()
    reader.name()
    while (reader.next() === ']' || reader.next() === '!') reader.take()
    if (reader.skip('=')) defaults[name] = fill(value(reader, 0), {})
  }
  return defaults
}

function selectionSet(reader: Reader, depth: number): readonly Selection[] {
  if (depth > deepestSelection) throw new SyntaxTrouble('Selections nest too deep')
  reader.expect('{')
  const selections: Selection[] = []
  while (!reader.skip('}')) {
    if (reader.skip('...')) {
      reader.expect('on')
      selections.push({
        kind: 'fragment',
        on: reader.name(),
        selections: selectionSet(reader, depth + 1),
      })
      continue
    }
    selections.push(field(reader, depth))
  }
  return selections
}

function field(reader: Reader, depth: number): Field {
  const place = reader.place()
  const alias = reader.name()
  const name = reader.skip(':') ? reader.name() : alias
  const args: (readonly [string, Value])[] = []
  if (reader.skip('(')) {
    while (!reader.skip(')')) {
      const argument = reader.name()
      reader.expect(':')
      args.push([argument, value(reader, depth)])
    }
  }
  const selections = reader.next() === '{' ? selectionSet(reader, depth + 1) : []
  return { kind: 'field', name, alias, args, selections, place }
}

function value(reader: Reader, depth: number): Value {
  if (depth > deepestSelection) throw new SyntaxTrouble('Values nest too deep')
  if (reader.skip('$')) return { kind: 'variable', name: reader.name() }
  if (reader.skip('[')) {
    const items: Value[] = []
    while (!reader.skip(']')) items.push(value(reader, depth + 1))
    return { kind: 'list', items }
  }
  if (reader.skip('{')) {
    const members: (readonly [string, Value])[] = []
    while (!reader.skip('}')) {
      const name = reader.name()
      reader.expect(':')
      members.push([name, value(reader, depth + 1)])
    }
    return { kind: 'object', members }
  }
  return { kind: 'literal', value: literal(reader.take()) }
}

function literal(text: string): Json {
  if (text.startsWith('"""')) return text.slice(3, -3)
  if (text === 'true' || text === 'false' || text === 'null' || /^["\d-]/.test(text)) {
    const parsed: Json = JSON.parse(text)
    return parsed
  }
  // A bare word is an enumeration's value.
  return text
}

/** The value with its variables filled in; one that was not sent is `null`. */
export function fill(
  given: Value,
  variableValues: Readonly<Record<string, Json | undefined>>,
): Json {
  switch (given.kind) {
    case 'literal':
      return given.value
    case 'variable':
      return variableValues[given.name] ?? null
    case 'list':
      return given.items.map((item) => fill(item, variableValues))
    case 'object':
      return Object.fromEntries(
        given.members.map(([name, member]) => [name, fill(member, variableValues)]),
      )
  }
}
