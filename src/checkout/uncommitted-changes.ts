import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { changelogFiles } from '../changelog/changelog-file.ts'
import { uncommittedFiles } from '../git/uncommitted-files.ts'
import type { Diagnostic } from '../text/diagnostic.ts'

/** A project's folder in a checkout. */
interface ProjectFolder {
  readonly directory: string
  /** The folder below the repository's root, without slashes at its ends; empty for the root. */
  readonly prefix: string
  readonly environment: NodeJS.ProcessEnv
}

/**
 * Says that the folder holds changes that a release does not see, because it is made from a commit. Those
 * in files that say what is released are named, and are a warning: whoever repaired an error there sees it again.
 */
export async function uncommittedChanges({
  directory,
  prefix,
  environment,
}: ProjectFolder): Promise<readonly Diagnostic[]> {
  // A clone that was made without checking anything out lacks everything, and nobody changed it.
  if (!existsSync(join(directory, 'dune-project'))) return []
  const start = prefix === '' ? '' : `${prefix}/`
  const files = (await uncommittedFiles(directory, environment)).map((path) =>
    path.startsWith(start) ? path.slice(start.length) : path,
  )
  if (files.length === 0) return []
  const telling = files.filter(saysWhatIsReleased)
  const named = telling.length === 0 ? files : telling
  const shown = named.slice(0, mostNamed)
  const rest = files.length - shown.length
  const others = rest === 0 ? '' : rest === 1 ? ' and 1 other file' : ` and ${rest} other files`
  return [
    {
      severity: telling.length === 0 ? 'notice' : 'warning',
      code: 'uncommitted-changes',
      message: `Some changes are not committed: ${shown.join(', ')}${others}. A release is made from a commit, so they are left out here.`,
      hints: ['Commit them, then run this again. If the commit had a tag, tag the new commit.'],
    },
  ]
}

/** So many files are named before the rest is counted. */
const mostNamed = 8

/** Of a file's path in the project, or of a folder's, which ends with a slash. */
function saysWhatIsReleased(path: string): boolean {
  if (path === 'opam/') return true
  const name = path.replace(/^opam\//, '')
  if (name.includes('/')) return false
  return (
    path === 'dune-project' ||
    /^opam$|\.opam(?:\.template)?$/.test(name) ||
    changelogFiles([path]).length > 0
  )
}
