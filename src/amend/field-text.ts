import { packageFields } from '../opam/package-fields.ts'
import { parseOpamFile } from '../opam/parser.ts'
import { printValue } from '../opam/printer.ts'
import type { ListValue, OpamField, OpamFile, OpamItem, OpamValue } from '../opam/syntax.ts'
import { applyEdits } from '../text/edit.ts'
import type { TextEdit } from '../text/edit.ts'

/** The file that a text is; without items where it cannot be read. */
export function fileOf(text: string): OpamFile {
  return parseOpamFile({ name: 'opam', text }).file
}

/** The field of that name: of several the first, as they are an error. */
export function fieldOf({ items }: OpamFile, name: string): OpamField | undefined {
  return items.find((item): item is OpamField => item.kind === 'field' && item.name === name)
}

/**
 * The text with a field of that value, all else as it is: in its place, or where opam's order of fields has
 * it. One that says the same already is not written anew.
 */
export function withField(text: string, name: string, value: OpamValue): string {
  const file = fileOf(text)
  const there = fieldOf(file, name)
  if (there?.value.span === undefined) return withNewField(text, file, { name, value })
  if (printValue(there.value) === printValue(value)) return text
  return applyEdits(text, [{ ...there.value.span, text: valueText(value) }])
}

/** The text without a field, and without the lines that it stood on. */
export function withoutField(text: string, name: string): string {
  const there = fieldOf(fileOf(text), name)
  return there?.span === undefined ? text : applyEdits(text, [removed(text, there.span)])
}

const order = new Map(packageFields.map((field, index) => [field.name, index]))

function withNewField(
  text: string,
  { items }: OpamFile,
  { name, value }: Pick<OpamField, 'name' | 'value'>,
): string {
  const rank = rankOf(name)
  const before = items.filter((item) => item.kind === 'field' && rankOf(item.name) <= rank)
  const line = `${name}: ${valueText(value)}\n`
  const at = before.reduce((end, item) => Math.max(end, lineEnd(text, item)), 0)
  const isOpen = at > 0 && text[at - 1] !== '\n'
  return applyEdits(text, [{ start: at, end: at, text: `${isOpen ? '\n' : ''}${line}` }])
}

/** Extensions come last of all fields. */
function rankOf(name: string): number {
  return order.get(name) ?? order.size
}

/** Where the line after an item begins. */
function lineEnd(text: string, { span }: OpamItem): number {
  const end = text.indexOf('\n', span?.end ?? 0)
  return end === -1 ? text.length : end + 1
}

/** A value as it is written behind the name of its field: a list of several on lines of their own. */
function valueText(value: OpamValue): string {
  if (value.kind !== 'list' || value.items.length < 2) return printValue(value)
  return `[\n${value.items.map((item) => `  ${printValue(item)}\n`).join('')}]`
}

/** The edit that adds an element to the value of a field, in the layout of those that are there. */
export function addedElement(text: string, value: OpamValue, element: string): TextEdit {
  const { start = 0, end = 0 } = value.span ?? {}
  if (value.kind !== 'list') {
    return { start, end, text: `[\n  ${text.slice(start, end)}\n  ${element}\n]` }
  }
  const last = value.items.at(-1)?.span
  if (last === undefined) return { start, end, text: `[\n  ${element}\n]` }
  // A comment behind the last element is about that.
  const comment = /^[ \t]*#[^\n]*/.exec(text.slice(last.end))?.[0] ?? ''
  const at = last.end + comment.length
  const blank = blankBefore(text, value)
  const separator = comment === '' || blank.includes('\n') ? blank : '\n  '
  return { start: at, end: at, text: separator + element }
}

/** The blanks before the last element of a list. */
function blankBefore(text: string, { items, span }: ListValue): string {
  const last = items.at(-1)?.span?.start ?? 0
  const before = items.at(-2)?.span?.end ?? (span?.start ?? 0) + 1
  const blank = /[ \t\r\n]*$/.exec(text.slice(before, last))?.[0] ?? ''
  const lineBreak = blank.lastIndexOf('\n')
  const one = lineBreak === -1 ? blank : blank.slice(lineBreak)
  return one === '' ? ' ' : one
}

/** The edit that takes something away: with its lines, where it has them alone, else with a blank. */
export function removed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const rest = /^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.exec(text.slice(end))?.[0]
  const isAlone = /^[ \t]*$/.test(text.slice(from, start))
  if (isAlone && rest !== undefined) return { start: from, end: end + rest.length, text: '' }
  const blank = /[ \t]*$/.exec(text.slice(from, start))?.[0] ?? ''
  // What comes first on its line leaves the blank behind it to nobody.
  const after = blank === '' ? (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) : 0
  return { start: start - blank.length, end: end + after, text: '' }
}
