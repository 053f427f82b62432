import { subsequenceLengths } from './subsequence-lengths.ts'

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Lines of one text that stand in the place of lines of another. */
interface Hunk {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/** Beyond this many pairs of lines, texts are taken to differ as a whole. */
const mostPairs = 4_000_000

/**
 * A text with the changes of two others that were made from it; `undefined` where both change the same lines, or
 * lines next to each other, in different ways.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string | undefined {
  const lines = linesOf(base)
  const [left, right] = [hunksOf(lines, linesOf(ours)), hunksOf(lines, linesOf(theirs))]
  const added = right.filter((hunk) => !left.some((other) => isSame(hunk, other)))
  if (added.some((hunk) => left.some((other) => touches(hunk, other)))) return undefined
  let merged = ''
  let at = 0
  for (const hunk of [...left, ...added].toSorted((a, b) => a.start - b.start)) {
    merged += [...lines.slice(at, hunk.start), ...hunk.lines].join('')
    at = hunk.end
  }
  return merged + lines.slice(at).join('')
}

function isSame(one: Hunk, other: Hunk): boolean {
  const isSamePlace = one.start === other.start && one.end === other.end
  return isSamePlace && one.lines.join('') === other.lines.join('')
}

function touches(one: Hunk, other: Hunk): boolean {
  return one.start <= other.end && other.start <= one.end
}

/** What was changed, in the order of the lines. */
function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  if (before.length * after.length > mostPairs) {
    return [{ start: 0, end: before.length, lines: after }]
  }
  const width = after.length + 1
  const common = subsequenceLengths(before, after)
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  let open = { i: 0, j: 0 }
  const close = (): void => {
    if (open.i < i || open.j < j) {
      hunks.push({ start: open.i, end: i, lines: after.slice(open.j, j) })
    }
  }
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      close()
      i++
      j++
      open = { i, j }
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) i++
    else j++
  }
  ;[i, j] = [before.length, after.length]
  close()
  return hunks
}
