import type { ListValue, OpamFile, OpamItem, OpamValue } from '../opam/syntax.ts'
import { printValue } from '../opam/printer.ts'
import { valueParts } from '../opam/syntax.ts'
import { treeNodes } from '../opam/tree.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/source.ts'
import { lineStart } from '../text/source.ts'

/** An element behind the last one of a list, with the blanks and line breaks that its neighbours have. */
export function appendToOpamList(
  text: string,
  { items, span }: ListValue,
  addition: string,
): TextEdit | undefined {
  if (span === undefined) return undefined
  const spans = items.flatMap((item) => (item.span === undefined ? [] : [item.span]))
  const last = spans.at(-1)
  if (last === undefined) return insertion(span.start + 1, addition)
  const before = spans.at(-2)?.end ?? span.start + 1
  const ownLine = text.slice(before, last.start).includes('\n')
  const commented = endWithComment(text, last.end)
  if (!ownLine && commented === last.end) return insertion(last.end, ` ${addition}`)
  const indent = text.slice(lineStart(text, last.start), last.start).replaceAll(/[^\t]/g, ' ')
  return insertion(commented, `\n${indent}${addition}`)
}

/**
 * A list written anew where it differs: the elements that do, and those that are added. `undefined` where that is
 * all of it, or an element goes.
 */
export function elementEdits(
  text: string,
  found: OpamValue,
  wanted: OpamValue,
): readonly TextEdit[] | undefined {
  if (found.kind !== 'list' || wanted.kind !== 'list') return undefined
  if (found.items.length === 0 || found.items.length > wanted.items.length) return undefined
  const edits = wanted.items.map((item, index): readonly TextEdit[] | undefined => {
    const other = found.items[index]
    if (other === undefined) {
      const added = appendToOpamList(text, found, printValue(item))
      return added && [added]
    }
    if (printValue(other) === printValue(item)) return []
    const { span } = other
    return elementEdits(text, other, item) ?? (span && [{ ...span, text: printValue(item) }])
  })
  return edits.includes(undefined) ? undefined : edits.flatMap((one) => one ?? [])
}

/** A field on the line behind the last item of a file that is no section. */
export function appendField({ source: { text }, items }: OpamFile, addition: string): TextEdit {
  const end = lastEnd(items)
  if (end === undefined) {
    const separator = text === '' || text.endsWith('\n') ? '' : '\n'
    return insertion(text.length, `${separator}${addition}\n`)
  }
  const at = endWithComment(text, end)
  return insertion(at, at === text.length ? `\n${addition}\n` : `\n${addition}`)
}

/** Whether a comment stands in a part of an opam file, outside of its strings. */
export function hasOpamComment(text: string, { start, end }: Span): boolean {
  const strings = /"""(?:[^\\"]|\\[^]|"(?!""))*"""|"(?:[^\\"]|\\[^])*"/g
  return /#|\(\*/.test(text.slice(start, end).replaceAll(strings, ''))
}

/** The strings and options of a field that name a package, wherever in it they stand. */
export function namedElements(value: OpamValue, name: string): readonly OpamValue[] {
  return treeNodes(value, partsOutsideBraces).filter((node) => nameOf(node) === name)
}

function partsOutsideBraces(value: OpamValue): readonly OpamValue[] {
  return value.kind === 'option' ? [] : valueParts(value)
}

function nameOf(value: OpamValue): string | undefined {
  let named = value
  while (named.kind === 'option') named = named.value
  return named.kind === 'string' ? named.value : undefined
}

function lastEnd(items: readonly OpamItem[]): number | undefined {
  const fields = items.filter(({ kind }) => kind === 'field')
  return (fields.at(-1) ?? items.at(-1))?.span?.end
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}

function endWithComment(text: string, end: number): number {
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd)
  const comment = /^[ \t]*#[^\r\n]*/.exec(rest)
  return end + (comment?.[0].length ?? 0)
}
