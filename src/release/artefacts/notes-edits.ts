import type { Definition, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { applyEdits } from '../../text/edit.ts'
import type { TextEdit } from '../../text/edit.ts'
import { absoluteLink } from './notes-links.ts'
import type { NotesSetting } from './notes-setting.ts'
import { harmlessTags, htmlEdits, openTagEdits } from './notes-html.ts'
import type { HtmlPart } from './notes-html.ts'
import { referenceEdits } from './notes-references.ts'

/** The edits that fit a Markdown text for its new place. */
export interface NotesEdits {
  readonly edits: readonly TextEdit[]
  /** Identifiers of the link definitions that the text uses. */
  readonly used: ReadonlySet<string>
}

/**
 * The edits that make Markdown from a changelog safe and right elsewhere: relative links absolute,
 * references and names as `setting` says (in real text only: not in code, links or addresses), HTML
 * that GitHub would not show, or that is left open, written as text. What no edit touches stays
 * byte for byte.
 */
export function editNotes(
  { markdown, root }: { readonly markdown: string; readonly root: Root },
  setting: NotesSetting,
): NotesEdits {
  const used = new Set<string>()
  const pictures = new Set<string>()
  const definitions: { readonly node: Definition; readonly piece: Piece }[] = []
  const edits: TextEdit[] = []
  const html: HtmlPart[] = []
  const stack: Visit[] = [{ node: root, linked: false }]
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node } = visit
    const start = node.position?.start.offset ?? 0
    const text = markdown.slice(start, node.position?.end.offset)
    if (node.type === 'html') html.push({ start, text })
    else if (node.type === 'definition') definitions.push({ node, piece: { start, text } })
    else for (const edit of editsOf(visit, { start, text }, setting)) edits.push(edit)
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    if (node.type === 'imageReference') pictures.add(node.identifier)
    if (!('children' in node)) continue
    const linked = visit.linked || node.type === 'link' || node.type === 'linkReference'
    for (const child of node.children) stack.push({ node: child, linked })
  }
  for (const { node, piece } of definitions) {
    edits.push(
      ...definitionEdits(node, piece, { setting, isPicture: pictures.has(node.identifier) }),
    )
  }
  const tags = harmlessTags(html)
  for (const part of html) {
    for (const edit of htmlEdits(part, tags, setting)) edits.push(edit)
  }
  return { edits, used }
}

interface Visit {
  readonly node: Nodes
  /** Whether a link is around it: GitHub reads no references and names there. */
  readonly linked: boolean
}

/** A piece of a text and where it starts. */
interface Piece {
  readonly start: number
  readonly text: string
}

function editsOf(visit: Visit, piece: Piece, setting: NotesSetting): readonly TextEdit[] {
  const { node, linked } = visit
  if (node.type === 'text') {
    if (setting.references === undefined || linked) return []
    return referenceEdits(piece.text, piece.start, setting.references)
  }
  if (node.type === 'link' || node.type === 'image') {
    const absolute = absoluteLink(node.url, setting.tree, node.type === 'image' ? 'image' : 'page')
    return linkEdits(node, piece, absolute)
  }
  return []
}

/** CommonMark reads `[^1]: word` as a link's definition; GitHub knows it for a footnote's text. */
function definitionEdits(
  node: Definition,
  piece: Piece,
  { setting, isPicture }: { readonly setting: NotesSetting; readonly isPicture: boolean },
): readonly TextEdit[] {
  if (!node.identifier.startsWith('^')) {
    const absolute = absoluteLink(node.url, setting.tree, isPicture ? 'image' : 'page')
    return linkEdits(node, piece, absolute)
  }
  if (setting.references === undefined) return []
  const behind = piece.text.indexOf(']:') + 2
  return referenceEdits(piece.text.slice(behind), piece.start + behind, setting.references)
}

/** The edit of a link's destination, found behind its text: a node tells its own place only. */
function linkEdits(
  node: Extract<Nodes, { readonly url: string }>,
  written: Piece,
  absolute: string | undefined,
): readonly TextEdit[] {
  if (absolute === undefined) return []
  const textEnd =
    node.type === 'link'
      ? (node.children.at(-1)?.position?.end.offset ?? written.start + 1) - written.start
      : 0
  const mark = node.type === 'definition' ? ']:' : ']('
  const open = written.text.indexOf(mark, textEnd)
  if (open === -1) return []
  const behind = open + mark.length
  const destination = /^\s*(<[^<>\n]*>|\S+?(?=\)?$|\)?\s))/.exec(written.text.slice(behind))
  if (destination?.[1] === undefined) return []
  const start = written.start + behind + destination[0].length - destination[1].length
  return [{ start, end: start + destination[1].length, text: absolute }]
}

/** The text with every tag that a cut has left open written as text; nothing else changes. */
export function writeOpenTags(markdown: string): string {
  if (!markdown.includes('<')) return markdown
  const html: HtmlPart[] = []
  const stack: Nodes[] = [fromMarkdown(markdown)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const start = node.position?.start.offset ?? 0
    if (node.type === 'html') {
      html.push({ start, text: markdown.slice(start, node.position?.end.offset) })
    }
    if ('children' in node) stack.push(...node.children)
  }
  return applyEdits(markdown, openTagEdits(html))
}
