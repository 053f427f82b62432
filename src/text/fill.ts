import { decodeBytes } from './source.ts'

/** Where dune folds its messages: the last column that text may reach. */
export const messageWidth = 77

/** The columns a byte string takes on a terminal, as OCaml ≥ 5.4 counts them: one a character. */
function columns(bytes: string): number {
  if (!/[\x80-\xff]/.test(bytes)) return bytes.length
  let count = 0
  for (const _ of decodeBytes(bytes)) count++
  return count
}

/**
 * Folds a text (a byte string) at its blanks, as many words on a line as fit; a longer word stands
 * alone. Line breaks in the text stay.
 */
export function fill(text: string, width = messageWidth): string {
  const lines = text.split('\n').map((paragraph) => {
    const pieces: string[] = []
    let column = 0
    for (const [index, word] of paragraph.split(' ').entries()) {
      const length = columns(word)
      if (index === 0) {
        column = length
        pieces.push(word)
      } else if (column + 1 + length > width) {
        column = length
        pieces.push('\n', word)
      } else {
        column += 1 + length
        pieces.push(' ', word)
      }
    }
    return pieces.join('')
  })
  return lines.join('\n')
}
