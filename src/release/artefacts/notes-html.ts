import type { TextEdit } from '../../text/edit.ts'
import { absoluteLink } from './notes-links.ts'
import { referenceEdits } from './notes-references.ts'
import type { NotesSetting } from './notes-setting.ts'

/** A piece of HTML in Markdown: a tag, a comment, or a block of them with text between. */
export interface HtmlPart {
  readonly start: number
  readonly text: string
}

/** Tags that stand alone, and pairs of tags: what changelogs use and GitHub shows. */
const single = new Set(['br', 'hr', 'img', 'source', 'wbr'])
const paired = new Set(
  'a b blockquote code dd del details div dl dt em h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p picture pre q s samp small span strike strong sub summary sup table tbody td th thead tr tt u ul var'.split(
    ' ',
  ),
)

/** A comment, a tag, or a lone `<`. */
const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*|\/)?>|</gi

/**
 * Where the harmless tags start: single ones, and those of `paired` that are closed in order. An open
 * `<details>` would swallow all that comes after the notes.
 */
export function harmlessTags(parts: readonly HtmlPart[]): ReadonlySet<number> {
  const harmless = new Set<number>()
  const open: { readonly name: string; readonly start: number }[] = []
  for (const { text, start: offset } of parts.toSorted((a, b) => a.start - b.start)) {
    for (const match of text.matchAll(token)) {
      const name = match[2]?.toLowerCase()
      const start = offset + match.index
      if (name === undefined) continue
      if (single.has(name)) harmless.add(start)
      else if (!paired.has(name)) continue
      else if (match[1] === '') open.push({ name, start })
      else if (open.at(-1)?.name === name) {
        harmless.add(open.pop()?.start ?? start)
        harmless.add(start)
      }
    }
  }
  return harmless
}

/**
 * The edits of a piece of HTML: comments leave, harmless tags stay with their links made absolute,
 * every other `<` is written `&lt;`, so that `<file>` is read and not lost. Text between is text.
 */
export function htmlEdits(
  part: HtmlPart,
  harmless: ReadonlySet<number>,
  setting: NotesSetting,
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  const between = (end: number): void => {
    if (setting.references === undefined) return
    edits.push(...referenceEdits(part.text.slice(at, end), part.start + at, setting.references))
  }
  for (const match of part.text.matchAll(token)) {
    const [text] = match
    const start = part.start + match.index
    between(match.index)
    at = match.index + text.length
    if (text.startsWith('<!--')) edits.push({ start, end: start + text.length, text: '' })
    else if (harmless.has(start)) edits.push(...attributeEdits(text, start, setting))
    else {
      edits.push({ start, end: start + 1, text: '&lt;' })
      at = match.index + 1
    }
  }
  between(part.text.length)
  return edits
}

/** The edits that write every tag which is not closed in order as text. */
export function openTagEdits(parts: readonly HtmlPart[]): readonly TextEdit[] {
  const harmless = harmlessTags(parts)
  return parts.flatMap((part) =>
    Array.from(part.text.matchAll(token)).flatMap((match) => {
      const start = part.start + match.index
      return harmless.has(start) ? [] : [{ start, end: start + 1, text: '&lt;' }]
    }),
  )
}

/** An attribute that holds an address, in quotes or without. */
const attribute = /\s(src|href|srcset)\s*=\s*(?:(["'])([^"']*)\2|([^\s"'<>=`,]+)(?=[\s>]))/gi

function attributeEdits(tag: string, start: number, setting: NotesSetting): readonly TextEdit[] {
  return Array.from(tag.matchAll(attribute)).flatMap((match) => {
    const [whole, name = '', quote = '', quoted, bare = ''] = match
    const url = quoted ?? bare
    // `a.png, b.png 2x`: addresses for several screens.
    if (/[\s,]/.test(url)) return []
    const kind = name.toLowerCase() === 'href' ? 'page' : 'image'
    const absolute = absoluteLink(url, setting.tree, kind)
    if (absolute === undefined) return []
    const end = start + match.index + whole.length - quote.length
    return [{ start: end - url.length, end, text: absolute }]
  })
}
