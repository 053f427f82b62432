/** A word of a shell's command line, in quotes where it needs some. */
export function shellWord(text: string): string {
  return /^[\w./:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
