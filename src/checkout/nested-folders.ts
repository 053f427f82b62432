import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { NestedProject } from '../lint/review/subject.ts'
import { languageOf, loadedOf } from '../release/source/nested-projects.ts'
import { decodeBytes, encodeBytes } from '../text/source.ts'

/**
 * The projects in folders below that of a project which dune loads with it, as `readNestedProjects` finds them in a
 * commit. Other git repositories are left out: they are not in the archive.
 */
export async function nestedInFolder(dir: string): Promise<readonly NestedProject[]> {
  return await nestedBelow(dir, '')
}

async function nestedBelow(dir: string, folder: string): Promise<readonly NestedProject[]> {
  const here = join(dir, decodeBytes(folder))
  const entries = await readdir(here, { withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((entry) => entry.isDirectory() && !existsSync(join(here, entry.name, '.git')))
    .map(({ name }) => encodeBytes(name))
  const dune = await textIn(here, 'dune')
  const loaded = loadedOf({ name: `${folder}dune`, text: dune }, names)
  const below = await Promise.all(
    loaded.toSorted().map(async (name) => await nestedBelow(dir, `${folder}${name}/`)),
  )
  if (folder === '' || !entries.some(({ name }) => name === 'dune-project')) return below.flat()
  const language = languageOf(await textIn(here, 'dune-project'))
  const path = `${folder}dune-project`
  return [...(language === undefined ? [] : [{ path, language }]), ...below.flat()]
}

/** A byte string, empty where there is no such file. */
async function textIn(folder: string, name: string): Promise<string> {
  return await readFile(join(folder, name), 'latin1').catch(() => '')
}
