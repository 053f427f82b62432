import type { BoxKind, LayoutToken } from '../text/format.ts'
import { renderLayout } from '../text/format.ts'
import type { LogicalValue, OpamField, OpamItem, OpamSection, OpamValue } from './syntax.ts'

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
  const printer: Printer = { dialect, tokens: [] }
  addItems(printer, items)
  return renderLayout(printer.tokens)
}

/** A value as it is printed where a line starts. */
export function printValue(value: OpamValue, dialect: Dialect = 'opam'): string {
  const printer: Printer = { dialect, tokens: [] }
  addValue(printer, value)
  return renderLayout(printer.tokens)
}

interface Printer {
  readonly dialect: Dialect
  readonly tokens: LayoutToken[]
}

function text(printer: Printer, value: string): void {
  printer.tokens.push({ kind: 'text', text: value })
}

function open(printer: Printer, box: BoxKind, indent = 0): void {
  printer.tokens.push({ kind: 'open', box, indent })
}

function close(printer: Printer): void {
  printer.tokens.push({ kind: 'close' })
}

/** A blank, or a line break. */
function space(printer: Printer): void {
  printer.tokens.push({ kind: 'break', width: 1, offset: 0 })
}

/** Nothing, or a line break and `offset` more columns of indentation. */
function cut(printer: Printer, offset = 0): void {
  printer.tokens.push({ kind: 'break', width: 0, offset })
}

function addItems(printer: Printer, items: readonly OpamItem[]): void {
  open(printer, 'v')
  for (const [index, item] of items.entries()) {
    if (index > 0) cut(printer)
    if (item.kind === 'field') addField(printer, item)
    else addSection(printer, item)
  }
  close(printer)
}

function addSection(printer: Printer, section: OpamSection): void {
  const name = section.name === undefined ? '' : `${quoted(section.name, printer.dialect)} `
  open(printer, 'v')
  text(printer, `${section.sectionKind} ${name}{`)
  cut(printer, 2)
  addItems(printer, section.items)
  cut(printer)
  text(printer, '}')
  close(printer)
}

function addField(printer: Printer, { name, value }: OpamField): void {
  if (value.kind === 'list') {
    // Of `[]` and `[[]]` opam prints nothing but the line break before them.
    if (printer.dialect === 'opam' && isEmptyList(value)) return
    const box = value.items.some((item) => makesVertical(item, printer.dialect)) ? 'v' : 'hv'
    open(printer, box)
    text(printer, `${name}: [`)
    cut(printer, 2)
    open(printer, box)
    addSpaced(printer, value.items)
    close(printer)
    cut(printer)
    text(printer, ']')
    close(printer)
  } else if (value.kind === 'string' && value.value.includes('\n')) {
    text(printer, `${name}: `)
    addValue(printer, value)
  } else {
    open(printer, 'hov', 2)
    text(printer, `${name}:`)
    space(printer)
    addValue(printer, value)
    close(printer)
  }
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

function addSpaced(printer: Printer, values: readonly OpamValue[]): void {
  for (const [index, value] of values.entries()) {
    if (index > 0) space(printer)
    addValue(printer, value)
  }
}

function addValue(printer: Printer, value: OpamValue): void {
  switch (value.kind) {
    case 'bool':
    case 'int':
      return text(printer, value.value.toString())
    case 'ident':
      return text(printer, value.name)
    case 'string':
      return text(printer, quoted(value.value, printer.dialect))
    case 'relation':
    case 'environment-update':
      open(printer, 'h')
      addValue(printer, value.left)
      text(printer, ` ${value.operator}`)
      space(printer)
      addValue(printer, value.right)
      return close(printer)
    case 'prefix-relation':
      open(printer, 'h')
      text(printer, value.operator)
      space(printer)
      addValue(printer, value.value)
      return close(printer)
    case 'and':
    case 'or':
      return addLogical(printer, value)
    case 'not':
    case 'defined':
      open(printer, 'h')
      text(printer, value.kind === 'not' ? '!' : '?')
      addValue(printer, value.value)
      return close(printer)
    case 'list':
      open(printer, 'hv')
      text(printer, '[')
      cut(printer, 2)
      open(printer, 'hv')
      addSpaced(printer, value.items)
      close(printer)
      cut(printer)
      text(printer, ']')
      return close(printer)
    case 'group':
      open(printer, 'hv')
      text(printer, '(')
      addSpaced(printer, value.items)
      text(printer, ')')
      return close(printer)
    case 'option':
      open(printer, 'hov', 2)
      addValue(printer, value.value)
      space(printer)
      text(printer, '{')
      open(printer, 'hv')
      addSpaced(printer, value.constraints)
      close(printer)
      text(printer, '}')
      return close(printer)
  }
}

/** A chain of operators nests to the left, as deep as it is long: it is walked without recursion. */
function addLogical(printer: Printer, value: LogicalValue): void {
  const chain: LogicalValue[] = []
  let first: OpamValue = value
  while (first.kind === 'and' || first.kind === 'or') {
    chain.push(first)
    open(printer, 'hv')
    first = first.left
  }
  addValue(printer, first)
  for (const { kind, right } of chain.toReversed()) {
    text(printer, kind === 'and' ? ' &' : ' |')
    space(printer)
    addValue(printer, right)
    close(printer)
  }
}

/**
 * A string as it is written in a file: between `"`, or `"""` when it has a line break. dune starts
 * the text of the latter on a line of its own; so does opam, with a backslash that takes the line
 * break back unless the text starts with one anyway.
 */
function quoted(value: string, dialect: Dialect): string {
  if (!value.includes('\n')) return `"${value.replace(/["\\]/g, '\\$&')}"`
  // A quote matters only where it could be taken for (a part of) the end.
  const escaped = value.replace(/\\|"(?="")|"$/g, '\\$&')
  if (dialect === 'dune') return `"""\n${escaped}"""`
  return value.startsWith('\n') ? `"""${escaped}"""` : `"""\\\n${escaped}"""`
}
