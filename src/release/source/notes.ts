import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { decodeChangelog } from '../../changelog/decode.ts'
import { lineEnds } from '../../changelog/lines.ts'
import type { Changelog, Section } from '../../changelog/parse-changelog.ts'
import { isTangled } from './notes-tangle.ts'

/** The text of a section, read once for all the places where it is shown. */
export type Notes =
  | ReadMarkdown
  /** What is no Markdown, or too tangled to be read: it is shown in a fence. */
  | { readonly kind: 'as-it-stands'; readonly text: string; readonly isTangled: boolean }

/** Markdown as read. */
export interface ReadMarkdown {
  readonly kind: 'markdown'
  /** With the link definitions of the rest of the file behind it. */
  readonly markdown: string
  readonly root: Root
  /** How much of it is the section's own. */
  readonly length: number
}

/**
 * Reads the text of a section. Of another language than Markdown paragraphs and lists read the same in
 * Markdown; a section with more than that stays as it stands, as does a text too tangled to be read.
 */
export function readNotes(changelog: Changelog, section: Section): Notes {
  const text = withoutExcess(sectionText(changelog, section))
  if (isMarkdown(changelog, section)) {
    if (isTangled(text)) return { kind: 'as-it-stands', text, isTangled: true }
    const definitions = definitionsOutside(changelog, section)
    const whole = definitions.length === 0 ? text : `${text}\n\n${definitions.join('\n')}\n`
    const markdown = isTangled(whole) ? text : whole
    return { kind: 'markdown', markdown, root: fromMarkdown(markdown), length: text.length }
  }
  const straight = dedent(section.mark === 'plain' ? text : withoutWikiMarks(text))
  if (isTangled(straight)) return { kind: 'as-it-stands', text: straight, isTangled: true }
  const root = looksForeign(straight) ? undefined : fromMarkdown(straight)
  return root !== undefined && hasOnlyProse(root, straight)
    ? { kind: 'markdown', markdown: straight, root, length: straight.length }
    : { kind: 'as-it-stands', text: straight, isTangled: false }
}

/** Whether there is nothing to be seen: no text, or comments, rules and definitions of links alone. */
export function isEmptyNotes(notes: Notes): boolean {
  if (notes.kind === 'as-it-stands') return notes.text.trim() === ''
  return notes.root.children.every((node) => {
    if ((node.position?.start.offset ?? 0) >= notes.length) return true
    if (node.type === 'html') return node.value.replaceAll(comment, '').trim() === ''
    return node.type === 'definition' || node.type === 'thematicBreak'
  })
}

const comment = /<!--[\s\S]*?(?:-->|$)/g

/** A section without its heading. */
export function sectionText(changelog: Changelog, section: Section): string {
  const { start, end } = section.body
  return decodeChangelog(changelog.source.text.slice(start, end)).replaceAll(lineEnds, '\n')
}

/** Twice what GitHub shows of a release's body, in characters: more need not be read. */
const longestRead = 250_000

/** The beginning of a longer text. */
function withoutExcess(text: string): string {
  if (text.length <= longestRead) return text
  const head = text.slice(0, longestRead)
  return head.slice(0, head.lastIndexOf('\n') + 1 || head.length)
}

function isMarkdown(changelog: Changelog, section: Section): boolean {
  if (section.mark === 'markdown') return true
  return section.mark === 'plain' && /\.(?:md|markdown|mdx)$/i.test(changelog.source.name)
}

/** The lines of the file that define links and lie outside the section. */
function definitionsOutside(changelog: Changelog, section: Section): readonly string[] {
  const { text } = changelog.source
  const outside = `${text.slice(0, section.span.start)}\n${text.slice(section.span.end)}`
  return outside
    .split(lineEnds)
    .filter((line) => /^(?:\xef\xbb\xbf)? {0,3}\[[^\]]+\]: *\S/.test(line))
    .map(decodeChangelog)
}

/** Headings of wikis and AsciiDoc (`====== Fixes ======`) and lists of stars (`** x`) as Markdown's. */
function withoutWikiMarks(text: string): string {
  return text
    .replaceAll(/^ {0,3}={2,6} +([^\s=].*)$/gm, (_, title: string) => `#### ${title}`)
    .replaceAll(/^(####.*[^=\s])[ \t]+=+[ \t]*$/gm, '$1')
    .replaceAll(/^\*(\*{1,4}) (?=\S)/gm, (_, more: string) => `${'  '.repeat(more.length)}* `)
}

/** Takes off the indentation that all lines share, which Markdown might take for code. */
function dedent(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)))
  const widths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const shared = widths.reduce((least, width) => Math.min(least, width), Infinity)
  return lines.map((line) => line.slice(Math.min(shared, line.length))).join('\n')
}

/** Whether a mark of another language is left, or text is set in columns. */
function looksForeign(text: string): boolean {
  return /^ *(?:={2,}|\*{2,}|#\+|\{\{\{|-{4,}|\|)/m.test(text) || /^[^\s*+-].*\n {8,}\S/m.test(text)
}

/** Whether Markdown finds nothing but paragraphs, lists, fenced code and our own headings. */
function hasOnlyProse(root: Root, text: string): boolean {
  return root.children.every((node) => {
    if (node.type === 'heading') return node.depth === 4
    if (node.type === 'code') return /^(?:```|~~~)/.test(text.slice(node.position?.start.offset))
    return node.type === 'paragraph' || node.type === 'list'
  })
}
