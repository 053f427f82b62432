import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gitFolderIn, gitFolderOf } from '../git/git-folder.ts'
import { Failure } from '../release/model/failure.ts'

/** Where the clone is, and the project in it. */
export interface ClonePlace {
  readonly directory: string
  /** Below the root of the repository, without slashes at its ends; empty for the root. */
  readonly workingDirectory: string
}

/**
 * Finds the clone in a job's workspace: the workspace itself, or, after `actions/checkout` with `path`, a
 * folder of it: the one that the working directory begins with, else the only one that is a clone. Where
 * several could be meant, the answer is the failure `not-a-repository`.
 */
export function findClone(workspace: string, workingDirectory: string): ClonePlace | Failure {
  if (gitFolderOf(workspace) !== undefined) return { directory: workspace, workingDirectory }
  const parts = workingDirectory === '' ? [] : workingDirectory.split('/')
  for (let count = 1; count <= parts.length; count++) {
    const directory = join(workspace, ...parts.slice(0, count))
    if (gitFolderIn(directory) !== undefined) {
      return { directory, workingDirectory: parts.slice(count).join('/') }
    }
  }
  const clones = foldersIn(workspace).filter(
    (name) => gitFolderIn(join(workspace, name)) !== undefined,
  )
  const [only, ...others] = clones
  // Where there is none, git says so.
  if (only === undefined) return { directory: workspace, workingDirectory }
  if (others.length === 0) return { directory: join(workspace, only), workingDirectory }
  return new Failure(
    'not-a-repository',
    `The workspace "${workspace}" is not a git repository, and several of its folders are: ${clones.join(', ')}.`,
    {
      hint: `Set the input working-directory to the path of the project, relative to the workspace, such as "${only}".`,
    },
  )
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted()
  } catch {
    return []
  }
}
