import { treeNodes } from '../opam/tree.ts'
import type { List, Sexp } from '../dune/syntax.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/source.ts'
import { lineStart } from '../text/source.ts'

/** An element behind the last one of a list, with the blanks and line breaks that its neighbours have. */
export function appendToList(text: string, list: List, addition: string): TextEdit {
  const spans = list.elements.map(({ span }) => span)
  const last = spans.at(-1)
  if (last === undefined) return insertion(list.span.start + 1, addition)
  return insertion(endWithComment(text, last), separatorIn(text, spans) + addition)
}

/** An entry behind another one of a file, on a line of its own. */
export function appendEntry(text: string, after: Span, addition: string): TextEdit {
  return insertion(endWithComment(text, after), `\n${addition}`)
}

/** Whether a comment stands in an element of a dune file, outside of its strings. */
export function hasComment(text: string, sexp: Sexp): boolean {
  let bare = ''
  let at = sexp.span.start
  for (const { kind, span } of treeNodes(sexp, partsOf)) {
    if (kind === 'list') continue
    bare += text.slice(at, span.start)
    at = span.end
  }
  return (bare + text.slice(at, sexp.span.end)).includes(';')
}

function partsOf(sexp: Sexp): readonly Sexp[] {
  return sexp.kind === 'list' ? sexp.elements : []
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}

/** The end of an element, and of the comment behind it on its line. */
function endWithComment(text: string, { end }: Span): number {
  const comment = /^[ \t]*;[^\r\n]*/.exec(text.slice(end, lineEndAfter(text, end)))
  return end + (comment?.[0].length ?? 0)
}

function lineEndAfter(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found === -1 ? text.length : found
}

/**
 * What stands between the last two elements. Where the last one is the second, what it is the first of is still
 * to come: `(depends lwt)` goes on with a blank, and an element on a line of its own with another line.
 */
function separatorIn(text: string, spans: readonly Span[]): string {
  const [before, last] = spans.slice(-2)
  if (before === undefined || last === undefined) return ' '
  const between = text.slice(before.end, last.start)
  if (!between.includes('\n')) return followsComment(text, last) ? `\n${indentOf(text, last)}` : ' '
  return `\n${indentOf(text, last)}`
}

function followsComment(text: string, last: Span): boolean {
  return endWithComment(text, last) > last.end
}

/** Blanks up to the column of a place. */
function indentOf(text: string, { start }: Span): string {
  const line = text.slice(lineStart(text, start), start)
  return line.replaceAll(/[^\t]/g, ' ')
}
