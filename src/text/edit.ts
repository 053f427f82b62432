/**
 * A part of a text to be written anew: offsets into the text before any edit, `end` exclusive. Equal
 * offsets insert.
 */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies edits to the text they were made for; what no edit covers stays as it is. The edits may come
 * in any order; one that starts inside another is left out.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
