import { escapeByte } from '../text/ocaml-escape.ts'

/** Well-formed UTF-8 sequences of a byte string, the longest form first; control bytes are one too. */
const scalarValue =
  /\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|[\xc2-\xdf][\x80-\xbf]|%\{|[^]/g

/** Whether a byte string can be written as an atom (dune 3.24, `Atom.is_valid`). */
function isAtom(bytes: string): boolean {
  return /^[!#-':<-~*-9]+$/.test(bytes) && !bytes.includes('%{')
}

/**
 * A byte string as dune writes it in the dune language: an atom where it can be one, else quoted;
 * UTF-8 is kept, what is not is escaped (dune 3.24, `Dune_sexp.Escape`).
 */
export function atomOrQuoted(bytes: string): string {
  if (isAtom(bytes)) return bytes
  const escaped = bytes.replace(scalarValue, (scalar) => {
    if (scalar === '%{') return '\\%{'
    if (scalar === '"') return '\\"'
    return /^[\n\t\r\b\\\x80-\xff]$/.test(scalar) ? escapeByte(scalar) : scalar
  })
  return `"${escaped}"`
}
