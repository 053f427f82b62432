/** The escapes OCaml prints inside a string or character literal. */
const named = new Map([
  ['\n', String.raw`\n`],
  ['\t', String.raw`\t`],
  ['\r', String.raw`\r`],
  ['\b', String.raw`\b`],
  ['\\', '\\\\'],
])

function escapeByte(byte: string): string {
  return named.get(byte) ?? `\\${byte.charCodeAt(0).toString().padStart(3, '0')}`
}

/** A byte string as OCaml's `%S` prints it, quotes included: many of opam's messages quote so. */
export function ocamlString(bytes: string): string {
  return `"${bytes.replace(/[^ -~]|\\/g, escapeByte).replaceAll('"', String.raw`\"`)}"`
}

/** A byte as OCaml's `%C` prints it, quotes included. */
export function ocamlCharacter(byte: string): string {
  return byte === "'" ? String.raw`'\''` : `'${byte.replace(/[^ -~]|\\/g, escapeByte)}'`
}
