import { BadFormat } from './codec.ts'
import type { OpamPackage } from './package.ts'
import { emptyPackage } from './package.ts'
import { packageFields } from './package-fields.ts'
import { packageItems } from './package-items.ts'
import { preservedElements } from './preserved-list.ts'
import { isEmptyList, printItems, printValue } from './printer.ts'
import type { OpamField, OpamFile, OpamItem, OpamSection, OpamValue } from './syntax.ts'
import { readUrlSection, urlSectionItems } from './url-section.ts'

const fieldsByName = new Map(packageFields.map((field) => [field.name, field]))

/** What becomes of an item of the original. */
type Fate =
  /** It is printed as it was. */
  | { readonly kind: 'kept' }
  /** Something else is printed in its place; nothing, where only what stands before it stays. */
  | { readonly kind: 'replaced'; readonly text: string }
  /** It vanishes with the blanks and comments before it. */
  | { readonly kind: 'dropped' }
  /** It vanishes too; what the package says of it comes at the end. */
  | { readonly kind: 'moved' }

/**
 * The text of a package that was read from a file and edited, which keeps the text of the file
 * wherever the package still says the same (opam 2.6.1, `to_string_with_preserved_format`; so do
 * dune-release, opam-publish and `opam pin edit`). Fields that the file lacks come at the end.
 * An extension that the file has stays as it is, even if the package says something else.
 */
export function preservedText(file: OpamFile, edited: OpamPackage): string {
  const { text } = file.source
  const wanted = new Map(packageItems(edited).map((item) => [identity(item), item]))
  const rest = new Map(wanted)
  const pieces: string[] = []
  let last = 0
  for (const item of file.items) {
    const start = item.span?.start ?? last
    const end = item.span?.end ?? last
    const fate = fateOf(file, item, { edited, wanted })
    if (fate.kind === 'kept') pieces.push(text.slice(last, end))
    if (fate.kind === 'replaced') pieces.push(text.slice(last, start), fate.text)
    if (fate.kind !== 'moved') rest.delete(identity(item))
    last = end
  }
  if (rest.size > 0) pieces.push('\n', printItems([...rest.values()]))
  pieces.push(text.slice(last, Math.max(last, text.lastIndexOf('\n') + 1)))
  return pieces.join('')
}

/** The edited package, and its items by identity. */
interface Edited {
  readonly edited: OpamPackage
  readonly wanted: ReadonlyMap<string, OpamItem>
}

/** The same for items that are of the same field or section. */
function identity(item: OpamItem): string {
  if (item.kind === 'field') return `${item.name}:`
  return item.name === undefined ? item.sectionKind : `${item.sectionKind} "${item.name}"`
}

function fateOf(file: OpamFile, item: OpamItem, edited: Edited): Fate {
  try {
    return item.kind === 'field' ? fieldFate(file, item, edited) : sectionFate(item, edited)
  } catch (error) {
    if (!(error instanceof BadFormat)) throw error
    return { kind: 'moved' }
  }
}

function fieldFate(file: OpamFile, item: OpamField, { edited, wanted: items }: Edited): Fate {
  const field = fieldsByName.get(item.name)
  const wanted = items.get(identity(item))
  if (field === undefined) {
    const isKept = item.name.startsWith('x-') && wanted !== undefined
    return { kind: isKept ? 'kept' : 'moved' }
  }
  const value = field.write?.(edited)
  if (value === undefined || isEmptyList(value)) return { kind: 'dropped' }
  const draft = { ...emptyPackage }
  field.read(draft, item.value, item.span)
  if (sameValue(value, field.write?.(draft))) return { kind: 'kept' }
  if (wanted?.kind !== 'field') return { kind: 'moved' }
  if (wanted.value.kind !== 'list') return { kind: 'replaced', text: printItems([wanted]) }
  if (item.value.kind !== 'list') return { kind: 'moved' }
  return { kind: 'replaced', text: listText(file.source.text, item, wanted.value.items) }
}

/** A field with a list, of which elements were changed. */
function listText(text: string, item: OpamField, edited: readonly OpamValue[]): string {
  const { value } = item
  const last = value.kind === 'list' ? value.items.at(-1) : undefined
  if (value.kind !== 'list' || last === undefined) {
    return printItems([{ ...item, value: { kind: 'list', items: edited } }])
  }
  const opening = text.slice(item.span?.start, (value.span?.start ?? 0) + 1)
  const closing = text.slice(last.span?.end, value.span?.end)
  return opening + preservedElements(text, value, edited) + closing
}

function sectionFate(section: OpamSection, { wanted: items }: Edited): Fate {
  const { sectionKind } = section
  if (sectionKind !== 'url' && sectionKind !== 'extra-source') return { kind: 'moved' }
  const wanted = items.get(identity(section))
  if (wanted?.kind !== 'section') return { kind: 'replaced', text: '' }
  const original = urlSectionItems(readUrlSection(section.items).section)
  if (printItems(wanted.items) === printItems(original)) return { kind: 'kept' }
  return { kind: 'replaced', text: printItems([wanted]) }
}

function sameValue(a: OpamValue, b: OpamValue | undefined): boolean {
  return b !== undefined && printValue(a) === printValue(b)
}
