import type { Attributes, AttributeValue } from './attributes.ts'

/**
 * Which line breaks git writes when it checks a file out: `crlf` for each LF of its own, `auto-crlf`
 * the same unless the file looks binary or holds a CR already.
 */
export type LineEnds = 'as-stored' | 'crlf' | 'auto-crlf'

/** The line ends that a file's attributes ask for; `core.autocrlf` and `core.eol` have no say. */
export function lineEndsOf(attributes: Attributes): LineEnds {
  // `crlf` is the old name of `text`.
  const text = textOf(attributes.get('text')) ?? textOf(attributes.get('crlf'))
  if (text === false || attributes.get('eol') !== 'crlf') return 'as-stored'
  return text === 'auto' ? 'auto-crlf' : 'crlf'
}

/** A value that git knows for `text`; others count as none. */
function textOf(value: AttributeValue | undefined): AttributeValue | undefined {
  return typeof value === 'string' && value !== 'auto' && value !== 'input' ? undefined : value
}

/** A stored text with the line ends of a checkout, as git 2.39 writes them. */
export function withLineEnds(text: string, ends: LineEnds): string {
  switch (ends) {
    case 'as-stored':
      return text
    case 'auto-crlf':
      return text.includes('\r') || looksBinary(text) ? text : toCrlf(text)
    case 'crlf':
      return toCrlf(text)
  }
}

function toCrlf(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n')
}

/** git's guess: a NUL, or more than one control character among 128 printable ones. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let odd = 0
  for (let at = 0; at < text.length; at++) if (isOdd(text.charCodeAt(at))) odd++
  // A Control-Z at the end is DOS's end of file.
  if (text.endsWith('\u001A')) odd--
  const breaks = text.length - text.replaceAll('\n', '').length
  return Math.floor((text.length - breaks - odd) / 128) < odd
}

function isOdd(code: number): boolean {
  return (
    code === 0x7f ||
    (code < 0x20 &&
      code !== 0x08 &&
      code !== 0x09 &&
      code !== 0x0a &&
      code !== 0x0c &&
      code !== 0x1b)
  )
}
