import { decodeChangelog } from './decode.ts'

/** A line of a changelog. */
export interface Line {
  /** Byte offset of its first character. */
  readonly start: number
  /** Without the line's end. */
  readonly text: string
  /** Whether it stands in a fenced code block or a comment, where nothing is a heading. */
  readonly hidden: boolean
}

/** The lines of a byte string, fences and HTML comments found. Linear. */
export function splitLines(text: string): readonly Line[] {
  const plain = rawLines(text)
  const hidden = hiddenLines(plain.map((line) => line.text))
  return plain.map((line, index) => ({ ...line, hidden: hidden[index] ?? false }))
}

/** A line ends as CommonMark has it: an old file may have a carriage return alone. */
export const lineEnds = /\r\n?|\n/g

function rawLines(text: string): readonly { readonly start: number; readonly text: string }[] {
  const lines: { start: number; text: string }[] = []
  let start = 0
  for (const { index, 0: lineEnd } of text.matchAll(lineEnds)) {
    lines.push({ start, text: text.slice(start, index) })
    start = index + lineEnd.length
  }
  if (start < text.length) lines.push({ start, text: text.slice(start) })
  return lines
}

function hiddenLines(lines: readonly string[]): readonly boolean[] {
  const hidden = Array.from(lines, () => false)
  const closers = closerLengths(lines)
  const comments = lines.findLastIndex((line) => line.includes('-->'))
  let at = 0
  while (at < lines.length) {
    const end = blockEnd(lines, at, { closers, comments })
    for (let inside = at + 1; inside <= end; inside++) hidden[inside] = true
    if (end > at) hidden[at] = true
    at = Math.max(end, at) + 1
  }
  return hidden
}

/** The last line of the fence or comment that opens at a line; the line itself where none does. */
function blockEnd(
  lines: readonly string[],
  at: number,
  ends: { readonly closers: readonly Closers[]; readonly comments: number },
): number {
  const line = lines[at] ?? ''
  if (line.trimStart().startsWith('<!--') && !line.includes('-->') && ends.comments > at) {
    let end = at + 1
    while (!(lines[end] ?? '').includes('-->')) end++
    return end
  }
  const fence = openingFence(line)
  if (fence === undefined || isUnderline(line, lines[at - 1])) return at
  // A fence that nothing closes would hide the rest of the file, and every version in it.
  if ((ends.closers[at + 1]?.[fence.mark] ?? 0) < fence.length) return at
  let end = at + 1
  while ((closingLength(lines[end] ?? '', fence.mark) ?? 0) < fence.length) end++
  return end
}

interface Fence {
  readonly mark: '`' | '~'
  readonly length: number
}

/** CommonMark 4.5, behind any list marker's indentation: the info string of backticks holds none. */
function openingFence(line: string): Fence | undefined {
  const match = /^\s*(?:[-*+] +)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)
  const run = match?.[1]
  if (run === undefined) return undefined
  return { mark: run.startsWith('~') ? '~' : '`', length: run.length }
}

/** Whether tildes underline the line above, as in reStructuredText, instead of opening a block. */
function isUnderline(line: string, above = ''): boolean {
  const run = line.trimEnd()
  if (!run.startsWith('~~~') || !/^[^\s*+-]/.test(above)) return false
  return Math.abs(decodeChangelog(above).trimEnd().length - run.length) <= 2
}

/** The longest closing fence of each mark on a line and below it. */
type Closers = Readonly<Record<Fence['mark'], number>>

function closerLengths(lines: readonly string[]): readonly Closers[] {
  const closers: Closers[] = []
  let below: Closers = { '`': 0, '~': 0 }
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? ''
    below = {
      '`': Math.max(below['`'], closingLength(line, '`') ?? 0),
      '~': Math.max(below['~'], closingLength(line, '~') ?? 0),
    }
    closers.push(below)
  }
  return closers.toReversed()
}

function closingLength(line: string, mark: Fence['mark']): number | undefined {
  const run = line.trim()
  if (!run.startsWith(mark.repeat(3))) return undefined
  for (const character of run) if (character !== mark) return undefined
  return run.length
}
