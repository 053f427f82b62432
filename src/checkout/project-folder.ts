import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { duneLock, opamLock } from '../fix/lock-files.ts'
import type { LockedVersions } from '../fix/lower-bound.ts'
import type { NestedProject } from '../lint/review/subject.ts'
import { encodeBytes } from '../text/source.ts'
import type { Source } from '../text/source.ts'
import { nestedInFolder } from './nested-folders.ts'

/** What a project's folder holds of what a release is made from, committed or not. */
export interface ProjectFolder {
  /** Byte strings, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** The paths among them that are symbolic links. */
  readonly links: ReadonlySet<string>
  readonly locked: readonly LockedVersions[]
  readonly nested: readonly NestedProject[]
}

/** The files that say what the packages are. */
const telling = /^(?:dune-project|dune|[^/]+\.opam|[^/]+\.template)$/

/** Reads the `dune-project`, the opam files with their templates, and the lock files of a folder. */
export async function readProjectFolder(dir: string): Promise<ProjectFolder> {
  const texts = new Map<string, string>()
  const links = new Set<string>()
  for (const folder of ['', 'opam/']) {
    for (const { name, text } of await filesIn(join(dir, folder), telling)) {
      const path = folder + name
      if (folder !== '' && name === 'dune-project') continue
      texts.set(path, text)
      if ((await lstat(join(dir, path))).isSymbolicLink()) links.add(path)
    }
  }
  const opamLocks = await filesIn(dir, /\.opam\.locked$/)
  const dunePackages = await filesIn(join(dir, 'dune.lock'), /\.pkg$/)
  const locked = opamLocks.map((file) => opamLock(file))
  return {
    texts,
    links,
    nested: await nestedInFolder(dir),
    locked: dunePackages.length === 0 ? locked : [...locked, duneLock('dune.lock', dunePackages)],
  }
}

async function filesIn(folder: string, names: RegExp): Promise<readonly Source[]> {
  const found = (await readdir(folder).catch(() => [])).filter((name) => names.test(name))
  const read = await Promise.all(
    found.toSorted().map(async (name) => {
      const text = await readFile(join(folder, name), 'latin1').catch(() => undefined)
      return text === undefined ? [] : [{ name: encodeBytes(name), text }]
    }),
  )
  return read.flat()
}
