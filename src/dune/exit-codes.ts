import type { Values } from './decoder.ts'
import { constructor, repeat, take } from './decoder.ts'
import { checkDepth } from './nesting.ts'
import { stop } from './stop.ts'
import type { List, Sexp } from './syntax.ts'

/** OCaml's integers. */
const integer =
  /^[-+]?(?:0[xX][0-9a-fA-F][0-9a-fA-F_]*|0[oO][0-7][0-7_]*|0[bB][01][01_]*|(?:0u)?[0-9][0-9_]*)$/

/** Reads a set of exit codes: `0`, `(or 0 1)`, `(not 0)` (dune 3.24, `Predicate_lang.decode_one`). */
export function exitCodes(values: Values, depth = 1): void {
  checkDepth(values, depth)
  const sexp = take(values)
  if (sexp.kind === 'list') {
    listOfCodes(values, sexp, depth)
    return
  }
  if (sexp.kind === 'atom') {
    if (sexp.text === ':standard') return
    checkSymbol(values, sexp)
  }
  if (sexp.kind !== 'atom' || !integer.test(sexp.text)) {
    stop(values.reading, sexp.span, { message: 'Integer expected' })
  }
}

function listOfCodes(values: Values, { elements, span }: List, depth: number): void {
  const [head] = elements
  const several = (inner: Values): void => {
    // A backslash between codes takes those behind it away.
    repeat(inner, (each) => {
      const next = each.elements[each.next]
      if (next?.kind === 'atom' && next.text === '\\') each.next++
      else exitCodes(each, depth + 1)
    })
  }
  if (head?.kind === 'atom') {
    if (['or', 'and', 'not'].includes(head.text)) {
      values.next--
      constructor(values, [
        ['or', several],
        ['and', several],
        ['not', several],
      ])
      return
    }
    if (head.text === ':include') checkSymbol(values, head)
    if (!/^[-:]/.test(head.text)) {
      stop(values.reading, head.span, {
        message:
          "This atom must be quoted because it is the first element of a list and doesn't start with - or:",
      })
    }
  }
  several({ reading: values.reading, span, name: undefined, elements, next: 0 })
}

function checkSymbol({ reading }: Values, { text, span }: Extract<Sexp, { kind: 'atom' }>): void {
  if (text === '\\') stop(reading, span, { message: 'unexpected \\' })
  if (text === ':include') {
    stop(reading, span, { message: ":include isn't supported in the predicate language" })
  }
  if (text.startsWith(':')) stop(reading, span, { message: `undefined symbol ${text}` })
}
