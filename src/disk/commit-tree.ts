import type { CommitTree } from '../archive/tree.ts'
import { decidingObjects } from '../archive/tree.ts'
import type { CommitReader } from '../release/model/ports/git.ts'

/** A commit with everything an archive of it needs. */
export interface LoadedTree {
  readonly tree: CommitTree
  /** Who reads the objects, by the path of the submodule that holds them; empty: the commit. */
  readonly readers: ReadonlyMap<string, CommitReader>
  /** The commits of those repositories. */
  readonly commits: ReadonlyMap<string, string>
}

/**
 * Reads a commit's entries, the texts that decide about them, and, where they are to be included,
 * the same of its submodules and theirs.
 */
export async function loadTree(
  reader: CommitReader,
  commit: string,
  submodules: 'include' | 'exclude' | undefined,
): Promise<LoadedTree> {
  const entries = await reader.entries(commit)
  const texts = new Map(
    await Promise.all(
      decidingObjects(entries).map(async (object): Promise<[string, string]> => {
        return [object, Buffer.from(await reader.read(object)).toString('latin1')]
      }),
    ),
  )
  const modules = new Map<string, CommitTree>()
  const readers = new Map([['', reader]])
  const commits = new Map([['', commit]])
  for (const { path, kind, object } of submodules === 'include' ? entries : []) {
    if (kind !== 'submodule') continue
    const inner = await reader.submodule({ containing: commit, path, commit: object })
    const loaded = await loadTree(inner, object, submodules)
    modules.set(path, loaded.tree)
    for (const [place, each] of loaded.readers) readers.set(join(path, place), each)
    for (const [place, each] of loaded.commits) commits.set(join(path, place), each)
  }
  return { tree: { entries, texts, submodules: modules }, readers, commits }
}

function join(folder: string, path: string): string {
  return path === '' ? folder : `${folder}/${path}`
}
