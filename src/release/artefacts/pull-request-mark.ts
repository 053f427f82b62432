import { fingerprint } from '../../text/fingerprint.ts'
import type { PullRequestTexts } from '../model/ports/opam-forge.ts'

/** What the mark says that dune-publish wrote: a checksum of each text. */
interface Mark {
  readonly title: string
  readonly body: string
}

/** A comment, which GitHub does not show. The last one counts: the changes may quote another. */
const anyMark = /<!-- dune-publish wrote title ([0-9a-f]{8}) and text ([0-9a-f]{8}) -->/g

/** Characters that a mark adds to a body. */
export const markLength = markText({ title: '00000000', body: '00000000' }).length + 2

/**
 * The body with the mark by which a later run knows its own texts. A person who edits a text leaves
 * the mark as it is, and then it no longer fits.
 */
export function markedBody({ title, body }: PullRequestTexts): string {
  return withMark(body, { title: checksum(title), body: checksum(body) })
}

/** Whether dune-publish wrote the body first, whoever edited it since. */
export function isMarked(body: string): boolean {
  return lastMark(body) !== undefined
}

/** A body without its mark, as GitHub shows it. */
export function withoutMark(body: string): string {
  const found = lastMark(body)
  if (found === undefined) return body
  return body.slice(0, found.index).trimEnd() + body.slice(found.index + found[0].length)
}

/** How an open pull request differs from what it is to say. */
export interface TextChanges {
  /** The texts to write; one that is right, or that a person edited, is left out. */
  readonly write: Partial<PullRequestTexts>
  /** The texts that a person edited, and that stay as they are. */
  readonly edited: readonly ('title' | 'text')[]
}

/**
 * Compares the texts of an open pull request with those it is to have. Only texts that dune-publish
 * wrote are changed: what a person wrote or edited stays, and so does all of a pull request that a
 * person opened.
 */
export function textChanges(there: PullRequestTexts, wanted: PullRequestTexts): TextChanges {
  const mark = markIn(there.body)
  const shown = withoutMark(there.body)
  const isOwn = {
    title: mark?.title === checksum(there.title),
    body: mark?.body === checksum(shown),
  }
  const body = withMark(wanted.body, {
    // A title that a person edited is to be known as edited by the next run, too.
    title: isOwn.title || mark === undefined ? checksum(wanted.title) : mark.title,
    body: checksum(wanted.body),
  })
  return {
    write: {
      ...(isOwn.title && there.title !== wanted.title ? { title: wanted.title } : {}),
      ...(isOwn.body && normal(there.body) !== normal(body) ? { body } : {}),
    },
    edited: [
      ...(isOwn.title || there.title === wanted.title ? [] : (['title'] as const)),
      ...(isOwn.body || normal(shown) === normal(wanted.body) ? [] : (['text'] as const)),
    ],
  }
}

function withMark(body: string, mark: Mark): string {
  return `${body}\n\n${markText(mark)}`
}

function markText({ title, body }: Mark): string {
  return `<!-- dune-publish wrote title ${title} and text ${body} -->`
}

function markIn(body: string): Mark | undefined {
  const [, title, text] = lastMark(body) ?? []
  return title === undefined || text === undefined ? undefined : { title, body: text }
}

function lastMark(body: string): RegExpExecArray | undefined {
  return [...body.matchAll(anyMark)].at(-1)
}

/** GitHub may give a text back with other line ends than it was sent. */
function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

function checksum(text: string): string {
  return fingerprint(normal(text))
}
