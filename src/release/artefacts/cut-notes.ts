import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { writeOpenTags } from './notes-edits.ts'

/**
 * Markdown of at most `limit` characters (UTF-16 units, of which GitHub counts no more): whole, or cut
 * behind the last block or item of a list that fits, with a link to the rest. Where one block is most
 * of the text it is cut at the end of a line, and a fence that was open is closed.
 */
export function cutNotes(markdown: string, limit: number, rest: string): string {
  if (markdown.length <= limit) return markdown
  const link = `\n\n[… and more](${rest})`
  const room = limit - link.length
  if (room <= 0) return ''
  const cut = cutAt(markdown, room) + link
  if (cut.length <= limit) return cut
  // A tag that is written as text takes four characters for one, at most.
  const shorter = cutAt(markdown, room - (cut.length - limit)) + link
  return shorter.length <= limit ? shorter : cutAt(markdown, Math.floor(room / 4)) + link
}

function cutAt(markdown: string, room: number): string {
  return room <= 0 ? '' : writeOpenTags(cutBlocks(markdown, room).trimEnd())
}

function cutBlocks(markdown: string, room: number): string {
  const head = markdown.slice(0, room + 1)
  const { children } = fromMarkdown(head)
  const end = lastEnd(children, room)
  if (end >= room / 2) return head.slice(0, end)
  const last = children.at(-1)
  const fence = last?.type === 'code' ? openFence(head, last) : ''
  return cutLine(head.slice(0, Math.max(room - fence.length, 0))) + fence
}

/** The end of the last block, or item of a list, that is whole and no heading without its text. */
function lastEnd(blocks: readonly Nodes[], room: number): number {
  const ends: number[] = [0]
  let level = blocks
  for (;;) {
    // The last block is where the text was cut: only parts of it may be whole.
    const whole = level.slice(0, -1)
    const heading = whole.findLastIndex((block) => block.type !== 'heading')
    ends.push(whole[heading]?.position?.end.offset ?? 0)
    const last = level.at(-1)
    if (last === undefined || (last.type !== 'list' && last.type !== 'listItem')) break
    level = last.children
  }
  return Math.max(...ends.filter((end) => end <= room))
}

/** The text up to its last line's end, or its last blank, or as it is. */
function cutLine(text: string): string {
  const newline = text.lastIndexOf('\n')
  if (newline > text.length / 2) return text.slice(0, newline)
  const blank = text.lastIndexOf(' ')
  // Half of a surrogate pair is no character.
  return blank > text.length / 2 ? text.slice(0, blank) : text.replace(/[\ud800-\udbff]$/, '')
}

function openFence(text: string, code: Nodes): string {
  const start = code.position?.start.offset ?? 0
  const fence = /^(?:`{3,}|~{3,})/.exec(text.slice(start))?.[0]
  return fence === undefined ? '' : `\n${fence}`
}
