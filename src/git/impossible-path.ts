import type { TreeEntry } from '../archive/tree.ts'
import { Failure } from '../release/failure.ts'

/**
 * Refuses a commit with a path that no checkout can hold: git writes none such, but a tree that was made
 * by hand may have an entry `..`, and an archive of it would be unpacked elsewhere.
 *
 * @throws Failure `path-impossible`.
 */
export function refuseImpossiblePaths(commit: string, entries: readonly TreeEntry[]): void {
  const found = entries.find(({ path }) => /(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
  if (found === undefined) return
  const shown = Buffer.from(found.path, 'latin1').toString('utf8')
  throw new Failure(
    'path-impossible',
    `The commit ${commit} holds the path "${shown}", which no checkout can hold.`,
    { hint: 'Make the commit anew with git itself, and find out who made this one.' },
  )
}
