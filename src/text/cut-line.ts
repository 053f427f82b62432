/** A line, and the part of it that is meant: byte offsets into it, `to` exclusive. */
export interface MarkedLine {
  readonly text: string
  readonly from: number
  readonly to: number
}

const dots = '...'

/**
 * A line of at most `widest` bytes around the part that is meant, with three dots for what is left out at
 * either end; a shorter line stays as it is. No UTF-8 character is cut at the front.
 */
export function cutAround(line: MarkedLine, widest: number): MarkedLine {
  const { text, from, to } = line
  if (text.length <= widest) return line
  const first = Math.max(0, Math.min(from - Math.floor(widest / 4), text.length - widest))
  const start = characterStart(text, first)
  const end = Math.min(text.length, start + widest)
  const lead = start === 0 ? '' : dots
  const shift = lead.length - start
  return {
    text: lead + text.slice(start, end) + (end === text.length ? '' : dots),
    from: from + shift,
    to: Math.max(from, Math.min(to, end)) + shift,
  }
}

/** The start of the character that a byte belongs to. */
function characterStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && (text.charCodeAt(start) & 0xc0) === 0x80) start--
  return start
}
