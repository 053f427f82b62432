/** What OCaml escapes with a letter. */
const letters: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
  ['\b', '\\b'],
  ['\\', '\\\\'],
])

/** A byte as OCaml writes it where it cannot stand for itself: `\n`, `\233`. */
export function escapeByte(byte: string): string {
  return letters.get(byte) ?? `\\${String(byte.charCodeAt(0)).padStart(3, '0')}`
}

/** A byte string as OCaml's `%S` shows it: quoted, every byte that is not printable ASCII escaped. */
export function ocamlString(bytes: string): string {
  return `"${bytes.replace(/[^ -~]|\\/g, escapeByte).replaceAll('"', '\\"')}"`
}

/** A byte as OCaml's `%C` shows it, quotes included. */
export function ocamlCharacter(byte: string): string {
  if (byte === "'") return "'\\''"
  return `'${byte.replace(/[^ -~]|\\/, escapeByte)}'`
}
