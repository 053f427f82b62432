import { positionAt } from '../text/source.ts'
import type { Span } from '../text/source.ts'

/** A file before and after a correction: byte strings. */
export interface TextChange {
  readonly before: string
  readonly after: string
}

/** The lines of a file that a correction changed, counted from 1. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/**
 * Where each of some changes, made one after another, stands in the file that the last one left; a change that
 * took lines away stands at the line that followed them.
 */
export function correctedLines(changes: readonly TextChange[]): readonly LineRange[] {
  const regions = changes.map(regionOf)
  const text = changes.at(-1)?.after ?? ''
  return regions.map(({ now }, index) => {
    const moved = regions.slice(index + 1).reduce(movedBy, now)
    return linesIn(text, moved)
  })
}

/** The part of a text that a change made anew, in both. */
interface Region {
  readonly old: Span
  readonly now: Span
}

function regionOf({ before, after }: TextChange): Region {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    old: { start, end: before.length - tail },
    now: { start, end: after.length - tail },
  }
}

/** A place after a later change: behind that it moves, and where both meet it holds them both. */
function movedBy(place: Span, { old, now }: Region): Span {
  const shift = now.end - old.end
  if (old.end <= place.start) return { start: place.start + shift, end: place.end + shift }
  if (place.end <= old.start) return place
  return {
    start: Math.min(place.start, old.start),
    end: Math.max(place.end, old.end) + shift,
  }
}

function linesIn(text: string, { start, end }: Span): LineRange {
  const changed = text.slice(start, end)
  const blank = /^\s*/.exec(changed)?.[0].length ?? 0
  const first = start + (blank === changed.length ? 0 : blank)
  const last = Math.max(first, start + changed.trimEnd().length - 1)
  return { first: positionAt(text, first).line, last: positionAt(text, last).line }
}
