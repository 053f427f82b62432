import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/source.ts'

/** Edits of one file of the project; a file that is not there yet is made. */
export interface FileEdit {
  readonly kind: 'edit'
  /** Relative to the project. */
  readonly path: string
  readonly edits: readonly TextEdit[]
}

/** Why a correction cannot be written, and where a person would write it. */
export interface Refused {
  readonly kind: 'refused'
  /** As the end of a sentence: "…, because a comment is inside the field". */
  readonly why: string
}

/** A correction as an edit, or why it cannot be one. */
export type EditOrRefusal = FileEdit | Refused

/** An edit of one place. */
export function editOf(path: string, ...edits: readonly TextEdit[]): FileEdit {
  return { kind: 'edit', path, edits }
}

/** A place written anew. */
export function replacement({ start, end }: Span, text: string): TextEdit {
  return { start, end, text }
}

/** A correction that is left to a person. */
export function refused(why: string): Refused {
  return { kind: 'refused', why }
}
