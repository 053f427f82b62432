import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ExtraFile } from '../lint/rule.ts'

/** Whether an opam file may say something of the files below `files/`, so that they matter. */
export function mentionsExtraFiles(text: string): boolean {
  return text.includes('extra-files')
}

/** The files below `files/` beside an opam file. */
export async function readExtraFiles(opamFile: string): Promise<readonly ExtraFile[]> {
  // Loading it takes longer than linting a file that has no such files beside it.
  const { createHash } = await import('node:crypto')
  const folder = join(dirname(opamFile), 'files')
  const files: ExtraFile[] = []
  for (const path of await pathsBelow(folder, '')) {
    const bytes = await readFile(join(folder, path))
    files.push({
      path,
      matches: ({ kind, hex }) => createHash(kind).update(bytes).digest('hex') === hex,
    })
  }
  return files
}

async function pathsBelow(folder: string, prefix: string): Promise<readonly string[]> {
  try {
    const paths: string[] = []
    for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
      if (entry.isDirectory()) paths.push(...(await pathsBelow(folder, path)))
      else paths.push(path)
    }
    return paths
  } catch {
    return []
  }
}
