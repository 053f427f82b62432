import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { decodeChangelog } from '../../changelog/decode.ts'
import { lineEnds } from '../../changelog/lines.ts'
import type { Changelog, Section } from '../../changelog/parse-changelog.ts'
import { applyEdits } from '../../text/edit.ts'
import type { TextEdit } from '../../text/edit.ts'
import { cutNotes } from './cut-notes.ts'
import { editNotes } from './notes-edits.ts'
import { isTangled } from './notes-tangle.ts'
import type { TagTree } from './notes-links.ts'
import type { NotesSetting } from './notes-setting.ts'

/** GitHub refuses a release whose body is longer, in characters. */
const longestReleaseBody = 125_000

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

/**
 * The body of the GitHub release: the text of the changelog's section, its relative links made
 * absolute, cut at GitHub's limit with a link to the whole changelog at the tag. `#12` and `@name` mean
 * the same there as in the changelog and stay.
 */
export function releaseBody(notes: Notes, tree: TagTree): string {
  return cutNotes(releaseNotes(notes, { tree }), longestReleaseBody, tree.pages + tree.changelog)
}

/** The message of an annotated tag: the version, and the section as it stands. */
export function tagMessage(version: string, changelog: Changelog, section: Section): string {
  return `${version}\n\n${sectionText(changelog, section)}`.trimEnd()
}

/**
 * The text of a section as GitHub's Markdown, fit for another place. Markdown stays as it is but for the
 * edits of `editNotes`, and takes along the link definitions it uses from the rest of the file. An empty
 * section gives the empty text.
 */
export function releaseNotes(notes: Notes, setting: NotesSetting): string {
  return notes.kind === 'markdown' ? editWithDefinitions(notes, setting) : fenced(notes.text)
}

function sectionText(changelog: Changelog, section: Section): string {
  const { start, end } = section.body
  return decodeChangelog(changelog.source.text.slice(start, end)).replaceAll(lineEnds, '\n')
}

/** Far more than is ever shown need not be read. */
function withoutExcess(text: string): string {
  if (text.length <= 2 * longestReleaseBody) return text
  const head = text.slice(0, 2 * longestReleaseBody)
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

function editWithDefinitions(read: ReadMarkdown, setting: NotesSetting): string {
  const { edits, used } = editNotes(read, setting)
  const dropped: TextEdit[] = []
  for (const node of read.root.children) {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined || start.offset < read.length)
      continue
    if (node.type === 'definition' && used.has(node.identifier)) continue
    dropped.push({ start: start.offset, end: end.offset + 1, text: '' })
  }
  // Before the edits inside them, which are then left out.
  return applyEdits(read.markdown, [...dropped, ...edits]).trim()
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

function fenced(text: string): string {
  const backticks = fence(text, /`{3,}/g, '`')
  const mark = backticks.length <= longestFence ? backticks : fence(text, /~{3,}/g, '~')
  return `${mark}text\n${text}\n${mark}`
}

/** A text with a longer run of backticks is fenced with tildes. */
const longestFence = 100

/** A fence that no run of its mark in the text closes. */
function fence(text: string, runs: RegExp, mark: string): string {
  const found = text.match(runs) ?? []
  return mark.repeat(found.reduce((most, run) => Math.max(most, run.length), 2) + 1)
}
