import type { Diagnostic } from '../text/diagnostic.ts'
import type { Location, Source } from '../text/source.ts'

/** A word of a request: a byte string, and its place where it was read from a text of several lines. */
export interface Written {
  readonly text: string
  readonly location: Location | undefined
}

/** What is wrong with a request. */
export function wrong(
  written: Pick<Written, 'location'>,
  message: string,
  hint: string,
): Diagnostic {
  const { location } = written
  return {
    severity: 'error',
    code: 'amend-invalid',
    message,
    hints: [hint],
    ...(location === undefined ? {} : { location }),
  }
}

/** The words of a line, or why they cannot be told. */
export type Line =
  | { readonly kind: 'words'; readonly words: readonly Written[] }
  | { readonly kind: 'wrong'; readonly diagnostic: Diagnostic }

/**
 * The lines of a text as a shell would take them apart: words between blanks, of which quotes are part of none.
 * Empty lines and those that start with `#` are left out.
 */
export function linesOf(source: Source): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of source.text.split('\n')) {
    const isEmpty = /^\s*(?:#|$)/.test(line)
    if (!isEmpty) lines.push(wordsOf(source, { start, end: start + line.length }))
    start += line.length + 1
  }
  return lines
}

const part = /'([^']*)'|"((?:[^"\\]|\\.)*)"|([^\s'"]+)/y

function wordsOf(source: Source, { start, end }: { start: number; end: number }): Line {
  const words: Written[] = []
  const text = source.text.slice(0, end)
  let at = start
  for (;;) {
    while (at < end && /\s/.test(text.charAt(at))) at++
    if (at >= end) return { kind: 'words', words }
    const from = at
    let word = ''
    while (at < end && !/\s/.test(text.charAt(at))) {
      part.lastIndex = at
      const found = part.exec(text)
      if (found === null) {
        const location = { source, span: { start: at, end } }
        const hint = 'Add the same quote at the end of the value.'
        const message = `The quote ${text.charAt(at)} is not closed.`
        return { kind: 'wrong', diagnostic: wrong({ location }, message, hint) }
      }
      const [whole, single, double, plain] = found
      word += single ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? plain ?? ''
      at += whole.length
    }
    words.push({ text: word, location: { source, span: { start: from, end: at } } })
  }
}

/** Readings that went well, and the defects of the others. */
export function divided<T extends object>(
  read: readonly (T | Diagnostic)[],
): { readonly values: readonly T[]; readonly diagnostics: readonly Diagnostic[] } {
  const isDefect = (one: T | Diagnostic): one is Diagnostic => 'severity' in one
  return {
    values: read.filter((one): one is T => !isDefect(one)),
    diagnostics: read.filter(isDefect),
  }
}
