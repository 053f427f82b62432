/** Characters that may open or close something within a paragraph. */
const marks = /[[\]*_`]/g

/** What stands before the text of a line: indentation, and the marks of quotes and lists. */
const beginning = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/

/** A line that begins a paragraph of its own: an item, a heading, a quote. */
const opening = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]/

/** Real sections stay below a tenth of each; at the limits a parser takes some seconds at worst. */
const limits = { paragraphs: 50_000_000, marks: 20_000, depth: 4_000_000 } as const

/**
 * Whether a Markdown text is so tangled that reading it would take a parser very long: the time grows
 * with the square of the marks in a paragraph, and of the depth of quotes and lists. Linear itself.
 */
export function isTangled(markdown: string): boolean {
  let paragraphs = 0
  let all = 0
  let depth = 0
  let own = 0
  for (const line of markdown.split('\n')) {
    if (line.trim() === '' || opening.test(line)) {
      paragraphs += own * own
      own = 0
    }
    const found = line.match(marks)?.length ?? 0
    own += found
    all += found
    const before = beginning.exec(line)?.[0].length ?? 0
    depth += before * before
  }
  paragraphs += own * own
  return paragraphs > limits.paragraphs || all > limits.marks || depth > limits.depth
}
