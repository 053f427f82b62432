import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { enteredFolders } from '../dune/sub-directories.ts'

/**
 * The folders of a tree that have a `dune-project`, each with a `/` behind it, a folder before those in
 * it; first of all the tree itself, `''`, whether it has one or not. Only folders that dune enters count.
 */
export async function* projectFolders(dir: string, folder = ''): AsyncGenerator<string> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(() => [])
  if (folder === '' || entries.some((entry) => entry.name === 'dune-project')) yield folder
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // A cram test is a folder of data.
    .filter((name) => !name.endsWith('.t'))
  if (names.length === 0) return
  const hasDune = entries.some((entry) => entry.name === 'dune' && entry.isFile())
  const text = hasDune ? await readFile(join(dir, folder, 'dune'), 'latin1').catch(() => '') : ''
  for (const name of enteredFolders({ name: 'dune', text }, names).toSorted()) {
    yield* projectFolders(dir, `${folder}${name}/`)
  }
}
