/**
 * A named text. dune and opam work on bytes, so `text` is a *byte string*: one character per byte
 * (latin-1), whatever the file's encoding. `decodeBytes` makes it readable, `Buffer.from(text,
 * 'latin1')` gives the bytes back.
 */
export interface Source {
  /** The path the reader knows the file by, relative to the project, with `/`. */
  readonly name: string
  readonly text: string
}

/** A part of a source: byte offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of a given source. */
export interface Location {
  readonly source: Source
  readonly span: Span
  /**
   * Shown as if it ended on the line where it starts, whatever it spans: dune's scanner of the first
   * line does not count lines.
   */
  readonly uncountedLines?: true
}

/** A place as people write it: `line` counts from 1, `column` from 0, in bytes. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The offset at which the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** Line and column of a byte offset; an offset past the end counts as the end. */
export function positionAt(text: string, offset: number): Position {
  const clamped = Math.min(Math.max(offset, 0), text.length)
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < clamped; at = text.indexOf('\n', at + 1)) {
    line++
  }
  return { line, column: clamped - lineStart(text, clamped) }
}

/** The readable text of a byte string: UTF-8, with U+FFFD for what is not. */
export function decodeBytes(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes
  // ignoreBOM: true keeps a byte order mark in the text; widths and excerpts count it.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(bytes))
}

/** The byte string of a readable text: its UTF-8 bytes, one character each. */
export function encodeBytes(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text
  return byteString(new TextEncoder().encode(text))
}

/** Bytes as a byte string: one character each. */
export function byteString(bytes: Uint8Array): string {
  let text = ''
  // In slices, as a call takes no more than some ten thousand arguments. Spread, they would have to be
  // an array first, which takes ten times as long.
  const step = 0x1000
  for (let at = 0; at < bytes.length; at += step) {
    const slice = bytes.subarray(at, at + step)
    text += String(Reflect.apply(String.fromCharCode, undefined, slice))
  }
  return text
}

/** The bytes of a byte string. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
