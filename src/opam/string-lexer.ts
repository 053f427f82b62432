/** A string of an opam file. */
export type LexedString = {
  /** See `OpamFile.continuations`. */
  readonly continuations: readonly number[]
} & (
  | {
      readonly kind: 'string'
      /** Byte string, escapes resolved. */
      readonly value: string
      /** The offset behind the closing quotes. */
      readonly end: number
    }
  /** The offset is where opam reports it. */
  | { readonly kind: 'error'; readonly defect: 'escape' | 'unterminated'; readonly at: number }
)

const simpleEscapes = new Map([
  ['\\', '\\'],
  ['"', '"'],
  ["'", "'"],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  [' ', ' '],
])

/** The rest of a short string in which nothing is escaped: by far the most are so. */
const plain = /[^"\\\r]{0,200}"/y
const escapedLineBreak = /\r?\n[ \t]*/y
const escapedByte = /(?:[01][0-9]{2}|2[0-4][0-9]|25[0-5]|x[0-9A-Fa-f]{2})/y

/**
 * Reads the string whose opening quote is at `start`: between `"` or between `"""`, both with the
 * same escapes and both free to span lines (opam-file-format 2.2).
 */
export function lexString(text: string, start: number): LexedString {
  const quotes = text.startsWith('"""', start) ? '"""' : '"'
  if (quotes === '"') {
    plain.lastIndex = start + 1
    if (plain.test(text)) {
      const end = plain.lastIndex
      return { kind: 'string', value: text.slice(start + 1, end - 1), end, continuations: [] }
    }
  }
  // The end, a quote inside a triple string, an escape, or a line break of Windows.
  const mark = /["\\]|\r\n/g
  mark.lastIndex = start + quotes.length
  const pieces: string[] = []
  const continuations: number[] = []
  let pieceStart = mark.lastIndex
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const at = match.index
    if (match[0] === '"') {
      if (!text.startsWith(quotes, at)) continue
      pieces.push(text.slice(pieceStart, at))
      return { kind: 'string', value: pieces.join(''), end: at + quotes.length, continuations }
    }
    pieces.push(text.slice(pieceStart, at))
    if (match[0] === '\\') {
      const escape = readEscape(text, at + 1)
      if (escape === undefined) {
        return { kind: 'error', defect: 'escape', at: at + 1, continuations }
      }
      pieces.push(escape.value)
      pieceStart = escape.end
      if (escape.continues) continuations.push(escape.end)
    } else {
      pieces.push('\n')
      pieceStart = mark.lastIndex
    }
    mark.lastIndex = pieceStart
  }
  return { kind: 'error', defect: 'unterminated', at: text.length, continuations }
}

/** What follows a backslash. */
function readEscape(
  text: string,
  start: number,
): { readonly value: string; readonly end: number; readonly continues: boolean } | undefined {
  const simple = simpleEscapes.get(text[start] ?? '')
  if (simple !== undefined) return { value: simple, end: start + 1, continues: false }
  escapedLineBreak.lastIndex = start
  if (escapedLineBreak.test(text)) {
    return { value: '', end: escapedLineBreak.lastIndex, continues: true }
  }
  escapedByte.lastIndex = start
  if (!escapedByte.test(text)) return undefined
  const end = escapedByte.lastIndex
  const code =
    text[start] === 'x' ? parseInt(text.slice(start + 1, end), 16) : Number(text.slice(start, end))
  return { value: String.fromCharCode(code), end, continues: false }
}
