/**
 * The words of a heading without their markup: links and images reduced to their text, emphasis,
 * strike-through, code marks, HTML tags, backslashes and leading pictures left out. Brackets stay, but for those around a
 * version.
 */
export function withoutMarkup(text: string): string {
  return text
    .replaceAll(/\\(?=[[\]])/g, '')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, ' $1 ')
    .replaceAll(/\[([vV]?\d[\w.+~/-]*|[A-Za-z][A-Za-z ]*)\]/g, ' $1 ')
    .replaceAll(/~~|\*\*?|`|\\/g, '')
    .replace(/^(__?)(?=[^\s_])(.*[^\s_])\1$/, '$2')
    .replaceAll(/\s+/g, ' ')
    .replace(/^ ?(?::[a-z_]+: ?|[^\p{L}\p{N}()[\]])+/iu, '')
    .trim()
}
