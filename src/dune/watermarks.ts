import type { Diagnostic } from '../text/diagnostic.ts'
import type { Rewriting, Rewritten } from '../text/rewriting.ts'
import type { Source } from '../text/source.ts'
import { decodeBytes } from '../text/source.ts'

/** What stands for a watermark, or what dune says where there is nothing to stand for it. */
export type WatermarkValue =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'absent'; readonly message: string }

/** The known watermarks by their names, `VERSION` for `%%VERSION%%`. Byte strings. */
export type Watermarks = ReadonlyMap<string, WatermarkValue>

/** The known watermarks of a text. */
interface Scan {
  readonly found: readonly Found[]
  /** Where to go on once more of the text is there. */
  readonly open: Opening
}

interface Found {
  readonly start: number
  readonly end: number
  readonly value: WatermarkValue
}

interface Opening {
  readonly at: number
  /** Whether the `%%` there are the closing ones of an unknown name, which more `%` do not move. */
  readonly afterUnknown: boolean
}

/**
 * Fills in the watermarks of a whole file; those without a value stay and are errors. As
 * `dune subst` does it (dune 3.24, `subst_string`).
 */
export function fillWatermarks(source: Source, marks: Watermarks): Rewritten {
  const filling = fillingWatermarks(source.name, marks)
  const begun = filling.push(source.text)
  const { text, diagnostics } = filling.end()
  return { text: begun + text, diagnostics }
}

/**
 * The same for a file that comes in pieces: memory does not grow with the file.
 *
 * @param name of the file, for its diagnostics.
 */
export function fillingWatermarks(name: string, marks: Watermarks): Rewriting {
  let held = ''
  let open: Opening = { at: 0, afterUnknown: false }
  // The file as long as it came in one piece: only then is a place in it known.
  let source: Source | undefined
  let begun = false
  const missing: Found[] = []
  return {
    push: (piece) => {
      source = begun ? undefined : { name, text: piece }
      begun = true
      const text = held + piece
      const { found, open: next } = scan(text, open, marks)
      for (const each of found) if (each.value.kind === 'absent') missing.push(each)
      held = text.slice(next.at)
      open = { at: 0, afterUnknown: next.afterUnknown }
      return replaced(text.slice(0, next.at), found)
    },
    end: () => ({
      text: held,
      diagnostics: missing.flatMap((each) => errorOf(each, source, name)),
    }),
  }
}

function errorOf(
  { start, end, value }: Found,
  source: Source | undefined,
  name: string,
): readonly Diagnostic[] {
  if (value.kind === 'value') return []
  const fact = { severity: 'error', code: 'dune-subst', hints: [] } as const
  return source === undefined
    ? [{ ...fact, message: `"${decodeBytes(name)}": ${value.message}` }]
    : [{ ...fact, message: value.message, location: { source, span: { start, end } } }]
}

function replaced(text: string, found: readonly Found[]): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end, value } of found) {
    if (value.kind === 'absent') continue
    parts.push(text.slice(at, start), value.text)
    at = end
  }
  return at === 0 ? text : parts.join('') + text.slice(at)
}

/**
 * Finds the known watermarks: `%%`, a name of capital letters and `_`, `%%`. More `%` move the
 * opening; the closing `%%` of an unknown name may open the next one, those of a known one may not.
 */
function scan(text: string, from: Opening, marks: Watermarks): Scan {
  const found: Found[] = []
  const longest = Math.max(0, ...[...marks.keys()].map((name) => name.length))
  let { at, afterUnknown } = from
  for (;;) {
    const start = afterUnknown ? at : text.indexOf('%%', at)
    if (start === -1) {
      return { found, open: { at: openPercent(text, at), afterUnknown: false } }
    }
    const name = readName(text, start, { afterUnknown, longest })
    switch (name.kind) {
      case 'cut-off':
        return { found, open: { at: name.start, afterUnknown } }
      case 'none':
        at = name.next
        afterUnknown = false
        break
      case 'name': {
        const value = marks.get(text.slice(name.start + 2, name.end - 2))
        afterUnknown = value === undefined
        at = afterUnknown ? name.end - 2 : name.end
        if (value !== undefined) found.push({ start: name.start, end: name.end, value })
        break
      }
    }
  }
}

/** Where a single `%` stands at the end that a next one may join; else the end. */
function openPercent(text: string, at: number): number {
  return text.length > at && text.endsWith('%') ? text.length - 1 : text.length
}

type ReadName =
  /** The text ends before it is clear. */
  | { readonly kind: 'cut-off'; readonly start: number }
  | { readonly kind: 'none'; readonly next: number }
  /** From the first opening `%` to behind the last closing one. */
  | { readonly kind: 'name'; readonly start: number; readonly end: number }

function readName(
  text: string,
  first: number,
  { afterUnknown, longest }: { readonly afterUnknown: boolean; readonly longest: number },
): ReadName {
  let at = first + 2
  if (!afterUnknown) while (text[at] === '%') at++
  const start = at - 2
  while (at - start <= longest + 2 && isNameCharacter(text.charCodeAt(at))) at++
  if (at - start > longest + 2) return { kind: 'none', next: at }
  if (at >= text.length) return { kind: 'cut-off', start }
  const named = at > start + 2 || afterUnknown
  if (!named || text[at] !== '%') return { kind: 'none', next: at + 1 }
  if (at + 1 === text.length) return { kind: 'cut-off', start }
  return text[at + 1] === '%'
    ? { kind: 'name', start, end: at + 2 }
    : { kind: 'none', next: at + 2 }
}

function isNameCharacter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code === 0x5f
}
