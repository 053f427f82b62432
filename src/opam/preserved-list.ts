import { printValue } from './printer.ts'
import type { ListValue, OpamValue } from './syntax.ts'

/** How far a list is copied. */
interface Copy {
  readonly text: string
  readonly pieces: string[]
  /** The offset up to which the original is used up. */
  last: number
  /** What was put before the last element. */
  blank: string | undefined
}

/**
 * The elements of a list that was edited, with the blanks, comments and text of the original
 * wherever an element is still there (opam 2.6.1, `to_string_with_preserved_format`): what stands
 * between the opening bracket and the end of the last element. Only called for lists that were read,
 * and have elements.
 */
export function preservedElements(
  text: string,
  original: ListValue,
  edited: readonly OpamValue[],
): string {
  const copy: Copy = { text, pieces: [], last: startOf(original) + 1, blank: undefined }
  const keys = original.items.map((value) => printValue(value))
  const wanted = edited.map((value) => printValue(value))
  const firstIndex = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    if (!firstIndex.has(key)) firstIndex.set(key, index)
  }
  const stillWanted = new Map<string, number>()
  for (const key of wanted) stillWanted.set(key, (stillWanted.get(key) ?? 0) + 1)
  let next = 0
  for (const key of wanted) {
    const index = keys[next] === key ? next : firstIndex.get(key)
    if (index === undefined) {
      next = insert(copy, key, { original, keys, next, stillWanted })
    } else {
      reuse(copy, original, { index, inPlace: index === next })
      next = index + 1
    }
    stillWanted.set(key, (stillWanted.get(key) ?? 0) - 1)
  }
  return copy.pieces.join('')
}

/** Copies an element of the original. */
function reuse(
  copy: Copy,
  original: ListValue,
  { index, inPlace }: { readonly index: number; readonly inPlace: boolean },
): void {
  const value = original.items[index]
  if (value === undefined) return
  const start = startOf(value)
  if (inPlace) {
    copy.blank = copy.text.slice(copy.last, start)
    copy.last = endOf(value)
  } else if (start > copy.last) {
    const before = original.items[index - 1]
    copy.blank = copy.text.slice(before === undefined ? copy.last : endOf(before), start)
    copy.last = endOf(value)
  }
  copy.pieces.push(blankOf(copy), copy.text.slice(start, endOf(value)))
}

/**
 * Writes a new element, in the place of the next original one unless that is wanted later. Answers
 * the index of the original element that comes next.
 */
function insert(
  copy: Copy,
  printed: string,
  rest: {
    readonly original: ListValue
    readonly keys: readonly string[]
    readonly next: number
    readonly stillWanted: ReadonlyMap<string, number>
  },
): number {
  let { next } = rest
  const replaced = rest.original.items[next]
  if (replaced !== undefined) {
    copy.blank = copy.text.slice(copy.last, startOf(replaced))
    if ((rest.stillWanted.get(rest.keys[next] ?? '') ?? 0) === 0) {
      copy.last = endOf(replaced)
      next++
    }
  }
  copy.pieces.push(blankOf(copy), printed)
  return next
}

function blankOf(copy: Copy): string {
  copy.blank ??= '\n  '
  return copy.blank
}

function startOf(value: OpamValue): number {
  return value.span?.start ?? 0
}

function endOf(value: OpamValue): number {
  return value.span?.end ?? 0
}
