/** Characters that may open or close something within a paragraph. */
const marks = /[[\]*_`]/g

/** What opens a comment or the like, whose end is then looked for in all of the paragraph. */
const openings = /<[?!]/g

/** What stands before the text of a line: indentation, and the marks of quotes and lists. */
const beginning = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/

/** A line that begins a paragraph of its own: an item, a heading, a quote. */
const own = /^[ \t]*(?:([-*+]|\d{1,9}[.)])|#{1,6}|>)[ \t]/

/** A line that begins two items or quotes at once. */
const doubled = /^[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]*(?:[-*+>]|\d{1,9}[.)])[ \t]/

/** A line that makes a heading of the line above. */
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/

/**
 * What the time of a parser grows with: marks in a paragraph, depth of quotes and lists, and lines that
 * continue the paragraph of an item or a quote, in squares; openings in a paragraph, times its length;
 * lines that begin two items or that underline, times all lines; and lines. At these limits it takes a
 * second or two. Real sections stay below a tenth of each.
 */
const limits = {
  marks: 50_000_000,
  openings: 20_000_000,
  allMarks: 20_000,
  depth: 4_000_000,
  continued: 10_000_000,
  doubled: 1000,
  underlines: 2000,
  lines: 25_000,
} as const

/** Whether a Markdown text is so tangled that reading it would take a parser very long. Linear itself. */
export function isTangled(markdown: string): boolean {
  const counts = countsOf(markdown.split('\n'))
  return (
    counts.marks > limits.marks ||
    counts.openings > limits.openings ||
    counts.allMarks > limits.allMarks ||
    counts.depth > limits.depth ||
    counts.continued > limits.continued ||
    counts.doubled > limits.doubled ||
    counts.underlines > limits.underlines ||
    counts.lines > limits.lines
  )
}

type Counts = Readonly<Record<keyof typeof limits, number>>

function countsOf(lines: readonly string[]): Counts {
  const counts = {
    marks: 0,
    openings: 0,
    allMarks: 0,
    depth: 0,
    continued: 0,
    doubled: 0,
    underlines: 0,
    lines: lines.length,
  }
  let paragraph = { marks: 0, openings: 0, length: 0 }
  /** The lines since the item or the quote began that this one may belong to. */
  let run = 0
  for (const line of [...lines, '']) {
    const begun = own.exec(line)
    const isBlank = line.trim() === ''
    if (isBlank || begun !== null) {
      counts.marks += paragraph.marks ** 2
      counts.openings += paragraph.openings * paragraph.length
      paragraph = { marks: 0, openings: 0, length: 0 }
    }
    if (isBlank || begun?.[1] !== undefined) {
      counts.continued += run ** 2
      run = 0
    }
    if (run > 0 || begun !== null) run++
    const found = line.match(marks)?.length ?? 0
    paragraph.marks += found
    paragraph.openings += line.match(openings)?.length ?? 0
    paragraph.length += line.length
    counts.allMarks += found
    counts.depth += (beginning.exec(line)?.[0].length ?? 0) ** 2
    if (doubled.test(line)) counts.doubled++
    if (underline.test(line)) counts.underlines++
  }
  return counts
}
