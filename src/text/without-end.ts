/**
 * A text without the characters at its end that are among `dropped`. Linear, which
 * `replace(/[…]+$/, '')` is not: that one begins anew at each character of every run in the text.
 */
export function withoutEnd(text: string, dropped: string): string {
  let end = text.length
  while (end > 0 && dropped.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
