import type { TreeEntry } from '../archive/tree.ts'
import { Failure } from '../release/model/failure.ts'

/** An empty component, `.`, or `..`, the last also between the separators of Windows. */
const impossible = /(?:^|\/)\.?(?:\/|$)|(?:^|[\\/])\.\.(?:[\\/]|$)/

/**
 * Refuses a commit with a path that leads out of a checkout: git writes none such, but a tree that was made
 * by hand may have an entry `..`, and an archive of it would be unpacked elsewhere.
 *
 * @throws Failure `path-impossible`.
 */
export function refuseImpossiblePaths(commit: string, entries: readonly TreeEntry[]): void {
  const found = entries.find(({ path }) => impossible.test(path))
  if (found === undefined) return
  const shown = Buffer.from(found.path, 'latin1').toString('utf8')
  throw new Failure(
    'path-impossible',
    `The commit ${commit} holds the path "${shown}", which leads out of a checkout, or cannot be in one.`,
    { hint: 'Make the commit anew with git itself, and find out who made this one.' },
  )
}
