import { printable } from './printable.ts'

/**
 * Readable text as HTML for a page that is Markdown, too. Inside an HTML block Markdown is silent until
 * a blank line, so no line break is left: it becomes `<br>`.
 */
export function html(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}

/** Text as the machine writes it. */
export function code(text: string): string {
  return `<code>${html(text)}</code>`
}

/** HTML whose one long word a narrow table may break; what is copied has no break in it. */
export function breakable(text: string): string {
  return text.replaceAll(/[0-9a-f]{32}(?=[0-9a-f])/g, '$&<wbr>')
}

/** A file's text, spaces and all; line breaks as references, for the same reason as above. */
export function preformatted(text: string): string {
  return `<pre>${escaped(text).replaceAll('\n', '&#10;')}</pre>`
}

/** Lines of a diff, each on a ground of its own. */
export function preformattedLines(lines: readonly string[]): string {
  return `<pre class="diff">${lines.map((line) => `<span>${escaped(line)}</span>`).join('')}</pre>`
}

/** A link, where the address is a web address; else the label alone. `label` is HTML. */
export function link(label: string, url: string | undefined): string {
  return url !== undefined && /^https?:\/\/[^\s]+$/.test(url)
    ? `<a href="${escaped(url)}">${label}</a>`
    : label
}

/** A text of a length to read; where it was cut, an ellipsis tells. */
export function clipped(text: string, longest: number): string {
  // A cut between the halves of a character outside the basic plane takes the first half, too.
  return text.length <= longest
    ? text
    : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => references[character] ?? character)
}
