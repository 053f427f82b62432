import type { TextEdit } from '../../text/edit.ts'
import type { References } from './notes-setting.ts'
import { fullName } from '../model/repository.ts'

/**
 * Follows an `@` that must notify nobody: U+200B, a blank of no width. The name reads as before, stays
 * text (OCaml's `[@deriving]` and dune's `@install` are no people), and needs no account to exist.
 */
export const silence = '\u200b'

/**
 * A word that closes the issue named behind it in full, when the pull request is merged; an address,
 * left alone; a reference to an issue; an `@` before a name, however it is escaped.
 */
const pattern =
  /(?<!\w)(clos|fix|resolv)(?=(?:e[sd]?|ed|es)?:?[ \t]+(?:https?:\/\/|[\w.-]{1,100}\/[\w.-]{1,100}#\d))|(?:https?:\/\/|www\.)[^\s<]*|(?<![\w&#])\\?#(\d+)(?!\w)|(?<![\w-])gh-(\d+)(?!\w)|(?<!\w)(?:\\?@|&#(?:0{0,7}64|x0{0,7}40);|&commat;)(?=[a-z\d])/gi

/**
 * The edits of a piece of real text that starts at `offset`: `#12` and `GH-12` become
 * `owner/repo#12` (or stay text, where that would name another repository), names notify nobody, and no issue elsewhere is closed.
 */
export function referenceEdits(
  text: string,
  offset: number,
  references: References,
): readonly TextEdit[] {
  const { repository } = references
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const start = offset + match.index
    const end = start + match[0].length
    if (match[1] !== undefined) return [{ start: end, end, text: silence }]
    const number = match[2] ?? match[3]
    if (number !== undefined) {
      const named = repository === undefined ? `#${silence}` : `${fullName(repository)}#`
      return [{ start, end, text: `${named}${number}` }]
    }
    return /^[hw]/i.test(match[0]) ? [] : [{ start, end, text: `@${silence}` }]
  })
}
