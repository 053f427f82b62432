import type { Position } from '../text/source.ts'
import type { OpamFile } from './syntax.ts'

/**
 * Line and column of offsets as opam reports them: behind a line that a `\` continues inside a string,
 * columns count from the text after the blanks. Answers a function, which costs a search each time.
 */
export function opamPositions(file: OpamFile): (offset: number) => Position {
  const { text } = file.source
  // Most files are never asked for a place.
  const lineStarts: number[] = []
  return (offset) => {
    if (lineStarts.length === 0) {
      lineStarts.push(0)
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        lineStarts.push(at + 1)
      }
    }
    const line = countUpTo(lineStarts, offset)
    const lineStart = lineStarts[line - 1] ?? 0
    const continuation = file.continuations[countUpTo(file.continuations, offset) - 1] ?? 0
    return { line, column: offset - Math.max(lineStart, continuation) }
  }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
