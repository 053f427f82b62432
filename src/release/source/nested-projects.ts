import { loadedFolders } from '../../dune/sub-directories.ts'
import type { NestedProject } from '../../lint/review/subject.ts'
import { byteString } from '../../text/source.ts'
import type { Source } from '../../text/source.ts'
import type { CommitReader } from '../model/ports/git.ts'
import type { ProjectFiles } from './project-files.ts'

/**
 * The projects below that of a release which dune loads with it, vendored ones included, and their
 * languages. Left out are those in folders that dune does not enter (data, names that start with `.` or
 * `_`, cram tests), and those whose language cannot be read.
 */
export async function readNestedProjects(
  git: CommitReader,
  { entries }: ProjectFiles,
): Promise<readonly NestedProject[]> {
  const objects = new Map(
    entries
      .filter(({ kind }) => kind === 'file' || kind === 'executable')
      .map(({ path, object }) => [path, object] as const),
  )
  const textAt = async (path: string): Promise<string> => {
    const object = objects.get(path)
    return object === undefined ? '' : byteString(await git.read(object))
  }
  const paths = [...objects.keys()].filter((path) => path.endsWith('/dune-project'))
  const loaded = new Set(await loadedBelow('', paths, textAt))
  const read = await Promise.all(
    paths
      .filter((path) => loaded.has(path))
      .map(async (path) => {
        const language = languageOf(await textAt(path))
        return language === undefined ? [] : [{ path, language }]
      }),
  )
  return read.flat()
}

/** The version of the language of a `dune-project`, by its first line. */
export function languageOf(text: string): string | undefined {
  return /^\([ \t]*lang[ \t]+dune[ \t]+(\d+\.\d+)[ \t]*\)/.exec(text)?.[1]
}

/** Those of some folders that dune comes to, by the text of the `dune` file duneFile them. */
export function loadedOf(dune: Source, names: readonly string[]): readonly string[] {
  return loadedFolders(
    dune,
    names.filter((name) => !name.endsWith('.t')),
  )
}

/**
 * Those of the files below a folder that dune comes to on its way down. Each folder's `dune` is read
 * once, and only where something lies below it: there are projects with hundreds of others in their tests.
 *
 * @param folder with a slash behind; empty for the root.
 */
async function loadedBelow(
  folder: string,
  paths: readonly string[],
  textAt: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const here: string[] = []
  const below = new Map<string, string[]>()
  for (const path of paths) {
    const end = path.indexOf('/', folder.length)
    const name = path.slice(folder.length, end)
    if (end === -1) here.push(path)
    else if (!below.has(name)) below.set(name, [path])
    else below.get(name)?.push(path)
  }
  if (below.size === 0) return here
  const duneFile = `${folder}dune`
  const loaded = loadedOf({ name: duneFile, text: await textAt(duneFile) }, [...below.keys()])
  const deeper = await Promise.all(
    loaded.map(
      async (name) => await loadedBelow(`${folder}${name}/`, below.get(name) ?? [], textAt),
    ),
  )
  return [...here, ...deeper.flat()]
}
