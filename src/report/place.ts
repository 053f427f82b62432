import { decodeBytes, lineStart, positionAt } from '../text/source.ts'
import type { Location } from '../text/source.ts'

/** A location as people and GitHub count it: lines and columns from 1, columns in characters. */
export interface Place {
  /** The path from the repository's root, with `/`. */
  readonly file: string
  readonly startLine: number
  readonly endLine: number
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
  const { source, span, uncountedLines } = location
  const start = pointAt(source.text, span.start)
  const lineEnd = source.text.indexOf('\n', span.start)
  const isCut = uncountedLines === true && lineEnd !== -1 && lineEnd < span.end
  const last = (isCut ? lineEnd : span.end) - 1
  const end = last > span.start ? pointAt(source.text, last) : start
  return {
    file: repositoryPath(source.name, workingDirectory),
    startLine: start.line,
    endLine: end.line,
    startColumn: start.column,
    endColumn: end.column,
  }
}

/** The path of a file of the project, from the repository's root. */
function repositoryPath(name: string, workingDirectory: string): string {
  return workingDirectory === '' ? name : `${workingDirectory}/${name}`
}

function pointAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = positionAt(text, offset)
  const start = lineStart(text, Math.min(offset, text.length))
  return { line, column: characters(decodeBytes(text.slice(start, start + column))) + 1 }
}

/** How many characters a text has, one outside the basic plane counting once. */
export function characters(text: string): number {
  return Array.from(text).length
}
