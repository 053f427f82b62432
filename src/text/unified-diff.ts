import { subsequenceLengths } from './subsequence-lengths.ts'

/** Lines of context around a change. */
const contextLines = 3
/** Beyond this many pairs of lines a changed region is shown as replaced whole. */
const mostPairs = 4_000_000

/** A line of a diff: kept, removed or added, with its line break where it has one. */
interface Edit {
  readonly mark: ' ' | '-' | '+'
  readonly line: string
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const marked = (mark: Edit['mark'], lines: readonly string[]): readonly Edit[] =>
  lines.map((line) => ({ mark, line }))

/** The fewest edits between regions that differ in their first and last lines. */
function editsBetween(a: readonly string[], b: readonly string[]): readonly Edit[] {
  if (a.length * b.length > mostPairs) return [...marked('-', a), ...marked('+', b)]
  const lengths = subsequenceLengths(a, b)
  const width = b.length + 1
  const found: Edit[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      found.push({ mark: ' ', line: left })
      i++
      j++
    } else if (
      left !== undefined &&
      (right === undefined ||
        (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      found.push({ mark: '-', line: left })
      i++
    } else {
      found.push({ mark: '+', line: right ?? '' })
      j++
    }
  }
  return found
}

function edits(before: string, after: string): readonly Edit[] {
  const [a, b] = [linesOf(before), linesOf(after)]
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return [
    ...marked(' ', a.slice(0, head)),
    ...editsBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...marked(' ', a.slice(a.length - tail)),
  ]
}

/** Ranges of edits to show together: changes with their context, joined where they touch. */
function hunks(all: readonly Edit[]): readonly (readonly [start: number, end: number])[] {
  const ranges: [start: number, end: number][] = []
  for (const [index, { mark }] of all.entries()) {
    if (mark === ' ') continue
    const [start, end] = [
      Math.max(0, index - contextLines),
      Math.min(all.length, index + contextLines + 1),
    ]
    const last = ranges.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = end
    else ranges.push([start, end])
  }
  return ranges
}

const count = (part: readonly Edit[], not: Edit['mark']) =>
  part.filter(({ mark }) => mark !== not).length

function range(before: number, length: number): string {
  return `${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`
}

/**
 * The change from one text to another as `diff -u` shows it, empty where there is none. `names` are
 * those of the texts before and after.
 */
export function unifiedDiff(
  names: readonly [before: string, after: string],
  before: string,
  after: string,
): string {
  if (before === after) return ''
  const all = edits(before, after)
  const shown = [`--- ${names[0]}\n+++ ${names[1]}\n`]
  for (const [start, end] of hunks(all)) {
    const [earlier, part] = [all.slice(0, start), all.slice(start, end)]
    const removed = range(count(earlier, '+'), count(part, '+'))
    const added = range(count(earlier, '-'), count(part, '-'))
    shown.push(`@@ -${removed} +${added} @@\n`)
    for (const { mark, line } of part) {
      shown.push(mark, line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)
    }
  }
  return shown.join('')
}
