import { statSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The opam files at a path: the file itself, or those anywhere below a folder, sorted. Files named
 * `opam` and `*.opam` count; `_opam`, `_build` and folders that start with a dot are passed over.
 * A folder below that cannot be read is listed itself, so that whoever reads on comes to say so.
 * `undefined` when there is nothing at the path, or it cannot be asked for.
 */
export async function opamFilesAt(path: string): Promise<readonly string[] | undefined> {
  // Of ten thousand files, asking without waiting takes a fraction of the time.
  const found = statOf(path)
  if (found === undefined) return undefined
  return found.isDirectory() ? await opamFilesBelow(path) : [path]
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

async function opamFilesBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  let entries: readonly Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch {
    return [folder]
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry
    const path = join(folder, name)
    if (entry.isDirectory()) {
      const isPassedOver = name.startsWith('.') || name === '_opam' || name === '_build'
      if (!isPassedOver) files.push(...(await opamFilesBelow(path)))
    } else if (name === 'opam' || name.endsWith('.opam')) {
      files.push(path)
    }
  }
  return files
}
