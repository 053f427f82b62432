import type { Span } from '../text/source.ts'
import type { OpamField, OpamFile, OpamItem, OpamValue } from './syntax.ts'
import { valueParts } from './syntax.ts'
import { treeNodes } from './tree.ts'

/** A field of an opam file, or an element of it: what a remark about the file is about. */
export interface FieldPart {
  /** The name of a field, or the kind of a section. */
  readonly field: string
  /** The text of a string, of a word or of a dependency's name; a piece of the text is enough. */
  readonly element?: string | undefined
  /** Which of the elements with that very text, counted from 0. */
  readonly occurrence?: number | undefined
}

/** A field or section of a file, and its values by what they are called. */
interface IndexedItem {
  readonly item: OpamItem
  /** Made when it is first asked for: most fields are no part of any remark. */
  readonly named: () => ReadonlyMap<string, readonly OpamValue[]>
}

/** The fields and sections of a file by their names; of several the first. */
export type ItemsByName = ReadonlyMap<string, IndexedItem>

/** Looks up once what parts are asked for often. */
export function itemsByName({ items }: OpamFile): ItemsByName {
  return new Map(items.toReversed().map((item) => [itemName(item), indexed(item)]))
}

function indexed(item: OpamItem): IndexedItem {
  let named: ReadonlyMap<string, readonly OpamValue[]> | undefined
  return { item, named: () => (named ??= item.kind === 'field' ? namedValues(item) : new Map()) }
}

/** Where a part stands: the element, a dependency with its braces; else the field's first line. */
export function partSpan(
  file: OpamFile,
  part: FieldPart,
  items: ItemsByName = itemsByName(file),
): Span | undefined {
  const found = items.get(part.field)
  if (found?.item.span === undefined) return undefined
  return elementSpan(found, part) ?? firstLine(file, found.item.span)
}

/** Where the element of a part stands. */
export function elementOfPart(items: ItemsByName, part: FieldPart): Span | undefined {
  const found = items.get(part.field)
  return found === undefined ? undefined : elementSpan(found, part)
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

function elementSpan(
  { item, named }: IndexedItem,
  { element, occurrence = 0 }: FieldPart,
): Span | undefined {
  if (item.kind === 'section' || element === undefined) return undefined
  const same = named().get(element) ?? []
  const found =
    same[occurrence] ??
    same[0] ??
    treeNodes(item.value, partsWithin).find((value) => contains(value, element))
  return found?.span
}

/** The values of a field by what they are called; what stands inside one of the same name is no other. */
function namedValues({ value }: OpamField): ReadonlyMap<string, readonly OpamValue[]> {
  const named = new Map<string, OpamValue[]>()
  // Outer values come before those inside.
  for (const node of treeNodes(value, partsWithin)) {
    const name = elementText(node) ?? nameOf(node)
    if (name === undefined) continue
    const others = named.get(name)
    if (others === undefined) named.set(name, [node])
    else if (!isWithin(node, others.at(-1))) others.push(node)
  }
  return named
}

function isWithin({ span }: OpamValue, outer: OpamValue | undefined): boolean {
  return span !== undefined && outer?.span !== undefined && holds(outer.span, span.start)
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
