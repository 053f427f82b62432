import { statSync } from 'node:fs'
import { Failure } from '../release/model/failure.ts'
import { isRecord } from '../text/json.ts'

/**
 * Makes sure that there is a folder.
 *
 * @param typed how it was named on the command line
 * @throws Failure `not-a-repository` where there is none.
 */
export function requireFolder(path: string, typed = path): void {
  const wrong = whyNoFolder(path, typed)
  if (wrong === undefined) return
  throw new Failure('not-a-repository', wrong, { hint: 'Name the folder of the project.' })
}

/** What is wrong with a path that is to be a folder's; nothing where it is. */
export function whyNoFolder(path: string, typed = path): string | undefined {
  const name = JSON.stringify(typed)
  switch (whatIsAt(path)) {
    case 'folder':
      return undefined
    case 'file':
      return `${name} is a file.`
    case 'nothing':
      return `There is no folder ${name}.`
    case 'unknown':
      return `The folder ${name} cannot be read.`
  }
}

/** Why a file could not be read. */
export function whyUnreadable(path: string, expected = 'file'): string {
  const name = JSON.stringify(path)
  switch (whatIsAt(path)) {
    case 'folder':
      return expected === 'file' ? `${name} is a folder.` : `The folder ${name} cannot be read.`
    case 'nothing':
      return `There is no ${expected} ${name}.`
    case 'file':
    case 'unknown':
      return `${name} cannot be read.`
  }
}

/** What lies at a path. */
function whatIsAt(path: string): 'folder' | 'file' | 'nothing' | 'unknown' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const isMissing = isRecord(error) && (error['code'] === 'ENOENT' || error['code'] === 'ENOTDIR')
    return isMissing ? 'nothing' : 'unknown'
  }
}
