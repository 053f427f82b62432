import type { Outcome, ProposalPatch } from '../release/model/outcome.ts'
import { decodeBytes } from '../text/source.ts'
import { whole } from './blocks.ts'
import type { Block } from './blocks.ts'
import { html, preformatted } from './markup.ts'
import { shellWord } from '../text/shell-word.ts'

/** A patch longer than this is not shown: a part of it would be of no use. */
const longestPatch = 500_000

/**
 * The commands with which a person pushes the branch of the pull request, the patch among them: a line of
 * it begins with a sign, so none ends it early. None where the release left nothing to push.
 */
export function patchCommands({ ending }: Pick<Outcome, 'ending'>): readonly string[] {
  if (ending?.kind !== 'patch' || ending.patch.text.length > longestPatch) return []
  const { text, branch, base, headline, cloneUrl } = ending.patch
  const commands: readonly (readonly string[])[] = [
    ['git', 'clone', '--depth', '1', '--branch', base, cloneUrl, 'opam-fork'],
    ['cd', 'opam-fork'],
    ['git', 'switch', '--create', branch],
  ]
  const after: readonly (readonly string[])[] = [
    ['git', 'add', '--all'],
    ['git', 'commit', '--message', headline],
    ['git', 'push', 'origin', branch],
  ]
  return [
    ...commands.map(line),
    "git apply <<'END_OF_PATCH'",
    ...decodeBytes(text).trimEnd().split('\n'),
    'END_OF_PATCH',
    ...after.map(line),
  ]
}

function line(words: readonly string[]): string {
  return words.map(shellWord).join(' ')
}

/** What the commands do, as a title. */
export const patchTitle = 'Commands that push the branch of the pull request'

/** The commands as a part of a page; absent where there are none. */
export function patchBlock(outcome: Pick<Outcome, 'ending'>): Block | undefined {
  const commands = patchCommands(outcome)
  if (commands.length === 0) return undefined
  return whole(`<h3>${html(patchTitle)}</h3>\n\n${preformatted(commands.join('\n'))}`)
}

/** How a person makes the pull request of a patch, before its page is opened. */
export function patchAdvice({ forkUrl, cloneUrl, text }: ProposalPatch): string {
  const fork = `Fork the opam repository at ${forkUrl} (unless ${cloneUrl} is already your fork).`
  return text.length > longestPatch
    ? `${fork} The patch is too long to be shown. Commit the files in the folder that the output opam-files names to a branch of the fork, and push it.`
    : `${fork} Run the commands under "${patchTitle}".`
}
