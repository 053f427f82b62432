import type { Changelog, Section } from '../../changelog/parse-changelog.ts'
import { applyEdits } from '../../text/edit.ts'
import type { TextEdit } from '../../text/edit.ts'
import { cutNotes } from './cut-notes.ts'
import { editNotes } from './notes-edits.ts'
import type { TagTree } from './notes-links.ts'
import type { NotesSetting } from './notes-setting.ts'
import type { Notes, ReadMarkdown } from '../source/notes.ts'
import { sectionText } from '../source/notes.ts'

/** GitHub refuses a release whose body is longer, in characters. */
const longestReleaseBody = 125_000

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
