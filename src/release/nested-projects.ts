import { loadedFolders } from '../dune/sub-directories.ts'
import type { NestedProject } from '../lint/review/rule.ts'
import { byteString } from '../text/source.ts'
import type { CommitReader } from './ports.ts'
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
  const found: NestedProject[] = []
  for (const path of paths) {
    if (!(await isLoaded(path, textAt))) continue
    const text = await textAt(path)
    const language = /^\([ \t]*lang[ \t]+dune[ \t]+(\d+\.\d+)[ \t]*\)/.exec(text)?.[1]
    if (language !== undefined) found.push({ path, language })
  }
  return found
}

/** Whether dune comes to a file on its way down from the root. */
async function isLoaded(path: string, textAt: (path: string) => Promise<string>): Promise<boolean> {
  const folders = path.split('/').slice(0, -1)
  for (const [depth, name] of folders.entries()) {
    const beside = [...folders.slice(0, depth), 'dune'].join('/')
    const dune = { name: beside, text: await textAt(beside) }
    if (name.endsWith('.t') || loadedFolders(dune, [name]).length === 0) return false
  }
  return true
}
