import type { Position, Source } from './source.ts'

/** The offsets at which the lines of a text start. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const known = new WeakMap<Source, readonly number[]>()

/** The offsets at which the lines of a source start; many places in it cost its lines once. */
export function startsOf(source: Source): readonly number[] {
  const starts = known.get(source) ?? lineStarts(source.text)
  known.set(source, starts)
  return starts
}

/** The index of the last of the ascending numbers that is not above `value`. */
export function lastUpTo(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((ascending[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** Line and column of a byte offset, as `positionAt` gives them; quick for many places of one source. */
export function positionIn(source: Source, offset: number): Position {
  const clamped = Math.min(Math.max(offset, 0), source.text.length)
  const starts = startsOf(source)
  const index = lastUpTo(starts, clamped)
  return { line: index + 1, column: clamped - (starts[index] ?? 0) }
}
