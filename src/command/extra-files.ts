import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ExtraFile } from '../lint/opam/subject.ts'
import { encodeBytes } from '../text/source.ts'
import { slashedPath } from '../command-line/slashed-path.ts'

/** Whether an opam file may say something of the files below `files/`, so that they matter. */
export function mentionsExtraFiles(text: string): boolean {
  return text.includes('extra-files')
}

/**
 * The files below `files/` beside an opam file. As opam does, links to folders are followed, what they
 * hold is named for the place it is at, and what leads nowhere is passed over.
 */
export async function readExtraFiles(opamFile: string): Promise<readonly ExtraFile[]> {
  // Loading it takes longer than linting a file that has no such files beside it.
  const { createHash } = await import('node:crypto')
  const folder = await answer(realpath(join(dirname(opamFile), 'files')))
  if (folder === undefined) return []
  const files: ExtraFile[] = []
  const home = `${slashedPath(folder)}/`
  for (const file of await filesBelow([folder])) {
    const bytes = await answer(readFile(file))
    const path = slashedPath(file)
    files.push({
      path: encodeBytes(path.startsWith(home) ? path.slice(home.length) : path),
      matches: ({ kind, hex }) =>
        bytes !== undefined && createHash(kind).update(bytes).digest('hex') === hex,
    })
  }
  return files
}

/** The files below the last of some folders, of which each led to the next. */
async function filesBelow(folders: readonly string[]): Promise<readonly string[]> {
  const folder = folders.at(-1) ?? ''
  const files: string[] = []
  for (const name of (await answer(readdir(folder))) ?? []) {
    const path = await answer(realpath(join(folder, name)))
    const found = path === undefined ? undefined : await answer(stat(path))
    if (path === undefined || found === undefined) continue
    if (found.isFile()) files.push(join(folder, name))
    // A link that leads back would be followed forever.
    else if (found.isDirectory() && !folders.includes(path)) {
      files.push(...(await filesBelow([...folders, path])))
    }
  }
  return files
}

/** What is asked for; `undefined` where the system refuses. */
async function answer<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch {
    return undefined
  }
}
