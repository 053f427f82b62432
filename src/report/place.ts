import { positionIn } from '../text/line-starts.ts'
import { decodeBytes } from '../text/source.ts'
import type { Location, Source } from '../text/source.ts'

/** The lines of a location, in a file of the repository. */
export interface PlacedLines {
  /** The path from the repository's root, with `/`. */
  readonly file: string
  readonly startLine: number
  readonly endLine: number
}

/** A location as people and GitHub count it: lines and columns from 1, columns in characters. */
export interface Place extends PlacedLines {
  readonly startColumn: number
  /** The last character that belongs to it; of an empty span, the one it stands before. */
  readonly endColumn: number
}

/**
 * Where a location is in the repository.
 *
 * @param workingDirectory the project's folder below the repository's root, empty for the root
 */
export function placeOf(location: Location, workingDirectory: string): Place {
  const { source, span } = location
  const last = lastOffset(location)
  return {
    ...linesOf(location, workingDirectory),
    startColumn: columnOf(source, span.start),
    endColumn: columnOf(source, last),
  }
}

/** The lines of a location, which are found quicker than its columns. */
export function linesOf(location: Location, workingDirectory: string): PlacedLines {
  const { source, span } = location
  return {
    file: repositoryPath(source.name, workingDirectory),
    startLine: positionIn(source, span.start).line,
    endLine: positionIn(source, lastOffset(location)).line,
  }
}

/** The last byte that belongs to it; its first one where it is empty. */
function lastOffset({ source, span, uncountedLines }: Location): number {
  const lineEnd = uncountedLines === true ? source.text.indexOf('\n', span.start) : -1
  const end = lineEnd !== -1 && lineEnd < span.end ? lineEnd : span.end
  return Math.max(end - 1, span.start)
}

/** The path of a file of the project, from the repository's root. */
function repositoryPath(name: string, workingDirectory: string): string {
  return workingDirectory === '' ? name : `${workingDirectory}/${name}`
}

/** Beyond this column bytes are counted: nobody looks for a character there. */
const lastColumn = 10_000

function columnOf(source: Source, offset: number): number {
  const { column } = positionIn(source, offset)
  if (column > lastColumn) return column + 1
  const end = Math.min(offset, source.text.length)
  return characters(decodeBytes(source.text.slice(end - column, end))) + 1
}

/** How many characters a text has, one outside the basic plane counting once. */
export function characters(text: string): number {
  return Array.from(text).length
}
