import { fromMarkdown } from 'mdast-util-from-markdown'
import { decodeChangelog } from '../../changelog/decode.ts'
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

/**
 * The body of the GitHub release: the text of the changelog's section, its relative links made
 * absolute, cut at GitHub's limit with a link to the whole changelog at the tag. `#12` and `@name` mean
 * the same there as in the changelog and stay.
 */
export function releaseBody(changelog: Changelog, section: Section, tree: TagTree): string {
  const notes = releaseNotes(changelog, section, { tree })
  return cutNotes(notes, longestReleaseBody, tree.pages + tree.changelog)
}

/** The message of an annotated tag: the version, and the section as it stands. */
export function tagMessage(version: string, changelog: Changelog, section: Section): string {
  return `${version}\n\n${sectionText(changelog, section)}`.trimEnd()
}

/**
 * The text of a section as GitHub's Markdown, fit for another place. A Markdown section stays as it is
 * but for the edits of `editNotes`, and takes along the link definitions it uses from the rest of the
 * file. Of any other language paragraphs and lists read the same in Markdown; a section with more than
 * that is shown as it stands, in a fence, as is a text too tangled to be read. An empty section gives the empty text.
 */
export function releaseNotes(
  changelog: Changelog,
  section: Section,
  setting: NotesSetting,
): string {
  const text = withoutExcess(sectionText(changelog, section))
  if (isMarkdown(changelog, section)) {
    const definitions = definitionsOutside(changelog, section)
    if (isTangled(text)) return fenced(text)
    const tangled = isTangled([text, ...definitions].join('\n'))
    return editWithDefinitions(text, tangled ? [] : definitions, setting)
  }
  const straight = dedent(section.mark === 'plain' ? text : withoutWikiMarks(text))
  if (readsAsMarkdown(straight)) return editWithDefinitions(straight, [], setting)
  return fenced(straight)
}

function sectionText(changelog: Changelog, section: Section): string {
  const { start, end } = section.body
  return decodeChangelog(changelog.source.text.slice(start, end)).replaceAll('\r\n', '\n')
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
    .split(/\r?\n/)
    .filter((line) => /^(?:\xef\xbb\xbf)? {0,3}\[[^\]]+\]: *\S/.test(line))
    .map(decodeChangelog)
}

function editWithDefinitions(
  text: string,
  definitions: readonly string[],
  setting: NotesSetting,
): string {
  const whole = definitions.length === 0 ? text : `${text}\n\n${definitions.join('\n')}\n`
  const { root, edits, used } = editNotes(whole, setting)
  const dropped: TextEdit[] = []
  for (const node of root.children) {
    const { start, end } = node.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined || start.offset < text.length)
      continue
    if (node.type === 'definition' && used.has(node.identifier)) continue
    dropped.push({ start: start.offset, end: end.offset + 1, text: '' })
  }
  const kept = edits.filter(
    (edit) => !dropped.some((drop) => edit.start >= drop.start && edit.start < drop.end),
  )
  return applyEdits(whole, [...kept, ...dropped]).trim()
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

/**
 * Whether Markdown finds nothing but paragraphs, lists, fenced code and our own headings, no mark of
 * another language is left, and no text is set in columns.
 */
function readsAsMarkdown(text: string): boolean {
  if (/^ *(?:={2,}|\*{2,}|#\+|\{\{\{|-{4,}|\|)/m.test(text)) return false
  if (/^[^\s*+-].*\n {8,}\S/m.test(text)) return false
  if (isTangled(text)) return false
  return fromMarkdown(text).children.every((node) => {
    if (node.type === 'heading') return node.depth === 4
    if (node.type === 'code') return /^(?:```|~~~)/.test(text.slice(node.position?.start.offset))
    return node.type === 'paragraph' || node.type === 'list'
  })
}

function fenced(text: string): string {
  let fence = '```'
  while (text.includes(fence)) fence += '`'
  return `${fence}text\n${text}\n${fence}`
}
