import { statSync } from 'node:fs'
import { Failure } from '../release/model/failure.ts'

/**
 * Makes sure that there is a folder.
 *
 * @param typed how it was named on the command line
 * @throws Failure `not-a-repository` where there is none.
 */
export function requireFolder(path: string, typed = path): void {
  const found = whatIsAt(path)
  if (found === 'folder') return
  const name = JSON.stringify(typed)
  const fact = found === 'file' ? `${name} is a file.` : `There is no folder ${name}.`
  throw new Failure('not-a-repository', fact, { hint: 'Name the folder of the project.' })
}

/** What lies at a path. */
function whatIsAt(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}
