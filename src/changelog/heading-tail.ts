import { readDate } from './date.ts'

/** How changelogs call what is not released yet. */
export const unreleasedWord =
  /^(?:un-?released(?: yet)?|not (?:yet )?(?:released|published)(?: yet)?|next(?: (?:release|version|up))?|upcoming(?: (?:release|version|changes))?|(?:(?:work )?in|under) (?:progress|development)|ongoing|wip|working version|development(?: version)?|dev(?:el)?(?: version)?|pending|trunk|head|main|master|current(?: version)?|future(?: (?:release|version))?|to be released|tb[ad]|snapshot)(?![A-Za-z0-9-])/i

/** What a heading says behind its version. */
export interface Tail {
  readonly date: string | undefined
  readonly unreleased: boolean
  /** Whether it holds words that are neither date, state nor a note in parentheses. */
  readonly words: boolean
}

/** Reads date, state and notes behind a version. */
export function readTail(text: string): Tail {
  let date: string | undefined
  let unreleased = false
  let rest = text
  while (rest !== '') {
    const gap = /^[\s:;,.|=*_–—([\])#-]+/.exec(rest)?.[0]
    if (gap !== undefined) {
      rest = rest.slice(gap.length)
      continue
    }
    const state = /^(?:released?|on|retracted|aborted|yanked|withdrawn)(?![\w-])/i.exec(rest)?.[0]
    const open = unreleasedWord.exec(rest)?.[0]
    if (open !== undefined && isWholeState(text, text.length - rest.length, open.length)) {
      unreleased = true
      rest = rest.slice(open.length)
      continue
    }
    if (state !== undefined) {
      rest = rest.slice(state.length)
      continue
    }
    if (/^(?:\?{2,4}|[xy]{4}|20[\dx?]{2})-(?:[?xm]{2})-(?:[?xd]{2})/i.test(rest)) unreleased = true
    const written = readDate(rest)
    if (written === undefined) return { date, unreleased, words: !isNote(text, rest) }
    date ??= written.iso
    // Whatever follows a date says where, why or who: it makes no title of the heading.
    return { date, unreleased, words: false }
  }
  return { date, unreleased, words: false }
}

/** Whether a word for "unreleased" stands alone: behind it a bracket, a mark or the end. */
function isWholeState(text: string, start: number, length: number): boolean {
  return /^\s*(?:$|[)\]:,;_.])/.test(text.slice(start + length))
}

/** Whether what is left is a note in parentheses or brackets right behind the version, and no sentence. */
function isNote(text: string, rest: string): boolean {
  if (!/[([]\s*$/.test(text.slice(0, text.length - rest.length))) return false
  const end = rest.search(/[)\]]/)
  return (
    end === -1 || !/^.\s+(?:is|are|was|were|has|have|will|can|should|must)\s/i.test(rest.slice(end))
  )
}
