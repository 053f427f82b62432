/** What OCaml's `%C` and `%S`, and dune's own writer of strings, escape with a letter. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['\b', '\\b'],
  ['\\', '\\\\'],
])

const decimal = (byte: string) => `\\${String(byte.charCodeAt(0)).padStart(3, '0')}`

/** A byte string as OCaml's `%S` shows it: quoted, every byte that is not printable ASCII escaped. */
export function ocamlString(bytes: string): string {
  const escaped = bytes.replace(
    /[^ !#-[\]-~]/g,
    (byte) => LETTERS.get(byte) ?? (byte === '"' ? '\\"' : decimal(byte)),
  )
  return `"${escaped}"`
}

/** A byte as OCaml's `%C` shows it. */
export function ocamlCharacter(byte: string): string {
  if (byte === "'") return "'\\''"
  return `'${LETTERS.get(byte) ?? (/[ -~]/.test(byte) ? byte : decimal(byte))}'`
}

/** Well-formed UTF-8 sequences of a byte string, the longest form first; control bytes are one too. */
const SCALAR =
  /\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|[\xc2-\xdf][\x80-\xbf]|%\{|[^]/g

/** Whether a byte string can be written as an atom (dune 3.24, `Atom.is_valid`). */
export function isAtom(bytes: string): boolean {
  return /^[!#-':<-~*-9]+$/.test(bytes) && !bytes.includes('%{')
}

/**
 * A byte string as dune writes it in the dune language: an atom where it can be one, else quoted;
 * UTF-8 is kept, what is not is escaped (dune 3.24, `Dune_sexp.Escape`).
 */
export function atomOrQuoted(bytes: string): string {
  if (isAtom(bytes)) return bytes
  const escaped = bytes.replace(SCALAR, (scalar) => {
    if (scalar === '%{') return '\\%{'
    if (scalar === '"') return '\\"'
    return LETTERS.get(scalar) ?? (/^[\x80-\xff]$/.test(scalar) ? decimal(scalar) : scalar)
  })
  return `"${escaped}"`
}
