import type { Span } from '../text/source.ts'
import type { OpamField, OpamFile, OpamItem, OpamValue } from './syntax.ts'
import { valueParts } from './syntax.ts'
import { treeNodes } from './tree.ts'

/** A field of an opam file, or an element of it: what a remark about the file is about. */
export interface FieldPart {
  /** The name of a field, or the kind of a section. */
  readonly field: string
  /** The text of a string, of a word or of a dependency's name; a piece of the text is enough. */
  readonly element?: string
  /** Which of the elements with that very text, counted from 0. */
  readonly occurrence?: number
}

/** The fields and sections of a file by their names; of several the first. */
export type ItemsByName = ReadonlyMap<string, OpamItem>

/** Looks up once what parts are asked for often. */
export function itemsByName({ items }: OpamFile): ItemsByName {
  return new Map(items.toReversed().map((item) => [itemName(item), item]))
}

/** Where a part stands: the element, a dependency with its braces; else the field's first line. */
export function partSpan(
  file: OpamFile,
  part: FieldPart,
  items: ItemsByName = itemsByName(file),
): Span | undefined {
  const item = items.get(part.field)
  if (item?.span === undefined) return undefined
  return elementSpan(item, part) ?? firstLine(file, item.span)
}

/** Where the element of a part stands. */
export function elementOfPart(items: ItemsByName, part: FieldPart): Span | undefined {
  const item = items.get(part.field)
  return item === undefined ? undefined : elementSpan(item, part)
}

/** The part that a place of the file is in: the element of a list, else the field. */
export function partAt({ items }: OpamFile, { start }: Span): FieldPart | undefined {
  const item = items[lastStarted(items, start)]
  if (item?.span === undefined || !holds(item.span, start)) return undefined
  const field = itemName(item)
  const { elements, index } = elementsAround(item, start)
  const element = elementText(elements[index])
  if (element === undefined) return { field }
  const occurrence = elements.slice(0, index).filter((one) => elementText(one) === element).length
  return { field, element, occurrence }
}

function itemName(item: OpamItem): string {
  return item.kind === 'field' ? item.name : item.sectionKind
}

/** The index of the last item that starts at or before an offset; -1 where none does. */
function lastStarted(items: readonly OpamItem[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end
}

function firstLine({ source: { text } }: OpamFile, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', start)
  return { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) }
}

function elementsAround(
  item: OpamItem,
  offset: number,
): { readonly elements: readonly OpamValue[]; readonly index: number } {
  const elements = item.kind === 'field' && item.value.kind === 'list' ? item.value.items : []
  const index = elements.findIndex(({ span }) => span !== undefined && holds(span, offset))
  return { elements, index }
}

/** What an element of a list is called: the string that it is, or that its braces follow. */
function elementText(element: OpamValue | undefined): string | undefined {
  let named = element
  while (named?.kind === 'option') named = named.value
  return named?.kind === 'string' ? named.value : undefined
}

function elementSpan(item: OpamItem, { element, occurrence = 0 }: FieldPart): Span | undefined {
  if (item.kind === 'section' || element === undefined) return undefined
  const values = valuesWithin(item, element)
  const same = values.filter((value) => elementText(value) === element || nameOf(value) === element)
  const found = same[occurrence] ?? same[0] ?? values.find((value) => contains(value, element))
  return found?.span
}

/** The values of a field, outer ones first; into those that are the element nobody looks. */
function valuesWithin({ value }: OpamField, element: string): readonly OpamValue[] {
  return treeNodes(value, (node) => (elementText(node) === element ? [] : partsWithin(node)))
}

/** The parts of a value; where several braces follow it, all of them are braces of the outermost. */
function partsWithin(value: OpamValue): readonly OpamValue[] {
  if (value.kind !== 'option') return valueParts(value)
  const braces: (readonly OpamValue[])[] = []
  let inner: OpamValue = value
  for (; inner.kind === 'option'; inner = inner.value) braces.push(inner.constraints)
  return [inner, ...braces.toReversed().flat()]
}

function nameOf(value: OpamValue): string | undefined {
  return value.kind === 'ident' ? value.name : undefined
}

function contains(value: OpamValue, text: string): boolean {
  if (text === '') return false
  return value.kind === 'string'
    ? value.value.includes(text)
    : nameOf(value)?.includes(text) === true
}
