import type { BoxKind, LayoutToken } from '../text/format.ts'
import { renderLayout } from '../text/format.ts'
import type { OpamField, OpamItem, OpamSection, OpamValue } from './syntax.ts'
import { unfoldTree } from './tree.ts'

/**
 * Whose layout to follow: opam 2.6.1's, or that of dune 3.24, which has a printer of its own. They
 * differ in strings of several lines and in what makes a list vertical.
 */
export type Dialect = 'opam' | 'dune'

/**
 * Fields and sections as the text of a file, a byte string without a line break at the end. What is
 * printed can be parsed back, provided that values which need parentheses have them as groups.
 */
export function printItems(items: readonly OpamItem[], dialect: Dialect = 'opam'): string {
  return print({ kind: 'items', items }, dialect)
}

/** A value as it is printed where a line starts. */
export function printValue(value: OpamValue, dialect: Dialect = 'opam'): string {
  return print(value, dialect)
}

/** What consists of something that is printed. */
type Printed =
  | OpamValue
  | OpamItem
  | { readonly kind: 'items'; readonly items: readonly OpamItem[] }

type Piece = Printed | LayoutToken

function print(printed: Printed, dialect: Dialect): string {
  return renderLayout(unfoldTree(printed, isToken, (part) => piecesOf(part, dialect)))
}

function isToken(piece: Piece): piece is LayoutToken {
  const { kind } = piece
  return kind === 'text' || kind === 'open' || kind === 'close' || kind === 'break'
}

function text(value: string): LayoutToken {
  return { kind: 'text', text: value }
}

function open(box: BoxKind, indent = 0): LayoutToken {
  return { kind: 'open', box, indent }
}

const close: LayoutToken = { kind: 'close' }

/** A blank, or a line break. */
const space: LayoutToken = { kind: 'break', width: 1, offset: 0 }

/** Nothing, or a line break and perhaps more indentation. */
const cut: LayoutToken = { kind: 'break', width: 0, offset: 0 }
const indentedCut: LayoutToken = { kind: 'break', width: 0, offset: 2 }

/** Brackets are many where nesting is deep. */
const [openingBracket, closingBracket] = [text('['), text(']')] as const

function separated(pieces: readonly Piece[], separator: LayoutToken): Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]))
}

function piecesOf(printed: Printed, dialect: Dialect): readonly Piece[] {
  if (printed.kind === 'items') return [open('v'), ...separated(printed.items, cut), close]
  if (printed.kind === 'field') return fieldPieces(printed, dialect)
  if (printed.kind === 'section') return sectionPieces(printed)
  return valuePieces(printed, dialect)
}

function sectionPieces({ sectionKind, name, items }: OpamSection): Piece[] {
  const title = name === undefined ? '' : `${quotedOnce(name)} `
  const heading = text(`${sectionKind} ${title}{`)
  return [open('v'), heading, indentedCut, { kind: 'items', items }, cut, text('}'), close]
}

function fieldPieces({ name, value }: OpamField, dialect: Dialect): readonly Piece[] {
  if (value.kind === 'list') {
    // Of `[]` and `[[]]` opam prints nothing but the line break before them.
    if (dialect === 'opam' && isEmptyList(value)) return []
    const box = value.items.some((item) => makesVertical(item, dialect)) ? 'v' : 'hv'
    return [open(box), text(`${name}: [`), ...listPieces(value.items, box)]
  }
  if (value.kind === 'string' && value.value.includes('\n')) return [text(`${name}: `), value]
  return [open('hov', 2), text(`${name}:`), space, value, close]
}

/** What follows the opening bracket of a list. */
function listPieces(items: readonly OpamValue[], box: BoxKind): Piece[] {
  return [indentedCut, open(box), ...separated(items, space), close, cut, closingBracket, close]
}

/** Whether a value is `[]` or `[[]]`, which says nothing. */
export function isEmptyList(value: OpamValue): boolean {
  if (value.kind !== 'list') return false
  const [only, second] = value.items
  if (only === undefined) return true
  return second === undefined && only.kind === 'list' && only.items.length === 0
}

/** Whether a list that has this element gets a line for each element. */
function makesVertical(value: OpamValue, dialect: Dialect): boolean {
  if (value.kind === 'option') return dialect === 'dune' || value.constraints.length > 0
  return value.kind === 'list'
}

function valuePieces(value: OpamValue, dialect: Dialect): readonly Piece[] {
  switch (value.kind) {
    case 'bool':
    case 'int':
      return [text(value.value.toString())]
    case 'ident':
      return [text(value.name)]
    case 'string':
      return [text(quoted(value.value, dialect))]
    case 'relation':
    case 'environment-update':
      return [open('h'), value.left, text(` ${value.operator}`), space, value.right, close]
    case 'prefix-relation':
      return [open('h'), text(value.operator), space, value.value, close]
    case 'and':
    case 'or': {
      const operator = text(value.kind === 'and' ? ' &' : ' |')
      return [open('hv'), value.left, operator, space, value.right, close]
    }
    case 'not':
    case 'defined':
      return [open('h'), text(value.kind === 'not' ? '!' : '?'), value.value, close]
    case 'list':
      return [open('hv'), openingBracket, ...listPieces(value.items, 'hv')]
    case 'group':
      return [open('hv'), text('('), ...separated(value.items, space), text(')'), close]
    case 'option': {
      const constraints = separated(value.constraints, space)
      const braces = [text('{'), open('hv'), ...constraints, close, text('}')]
      return [open('hov', 2), value.value, space, ...braces, close]
    }
  }
}

/**
 * A string as it is written in a file: between `"`, or `"""` when it has a line break. dune starts
 * the text of the latter on a line of its own; so does opam, with a backslash that takes the line
 * break back unless the text starts with one anyway.
 */
function quoted(value: string, dialect: Dialect): string {
  if (!value.includes('\n')) return quotedOnce(value)
  // A quote matters only where it could be taken for (a part of) the end.
  const escaped = value.replace(/\\|"(?="")|"$/g, '\\$&')
  if (dialect === 'dune') return `"""\n${escaped}"""`
  return value.startsWith('\n') ? `"""${escaped}"""` : `"""\\\n${escaped}"""`
}

/** A string between `"`, as the names of sections are written even with a line break. */
function quotedOnce(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
