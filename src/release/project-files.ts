import { Failure } from './failure.ts'
import type { TreeEntry } from '../archive/tree.ts'
import type { Commit, CommitReader } from './ports.ts'
import { byteString, decodeBytes } from '../text/source.ts'

/** The files of a commit below the working directory, which is taken for the root. */
export interface ProjectFiles {
  readonly commit: Commit
  /** With paths relative to the working directory. */
  readonly entries: readonly TreeEntry[]
  /** The byte strings of the files that say what is released, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads what a commit says of its release: the `dune-project`, the opam files and their templates at
 * the root and in `opam/` (and `dune`, whose rules may copy templates), and the changelogs. Everything else is only listed.
 *
 * @throws Failure where the commit or the working directory does not exist.
 */
export async function readProjectFiles(
  git: CommitReader,
  id: string,
  workingDirectory: string,
): Promise<ProjectFiles> {
  const commit = await commitOf(git, id)
  const entries = below(await git.entries(commit.id), workingDirectory)
  if (entries.length === 0) {
    throw new Failure(
      'working-directory-missing',
      `The commit ${commit.id} has no folder "${decodeBytes(workingDirectory)}".`,
      { hint: 'Correct the input working-directory: a path below the root of the repository.' },
    )
  }
  const wanted = entries.filter((entry) => isRead(entry))
  const contents = await Promise.all(
    wanted.map(async (entry) => [entry.path, byteString(await git.read(entry.object))] as const),
  )
  return { commit, entries, texts: new Map(contents) }
}

/** The commit, fetched where the clone lacks it. */
async function commitOf(git: CommitReader, id: string): Promise<Commit> {
  const here = await git.commit(id)
  if (here !== undefined) return here
  await git.fetch(id)
  const fetched = await git.commit(id)
  if (fetched !== undefined) return fetched
  throw new Failure(
    'commit-missing',
    `The clone has no commit ${id}, and fetching it did not help.`,
    {
      hint: 'Check that actions/checkout ran in this job, with the repository that is released.',
    },
  )
}

function below(entries: readonly TreeEntry[], folder: string): readonly TreeEntry[] {
  if (folder === '') return entries
  const prefix = `${folder}/`
  return entries
    .filter((entry) => entry.path.startsWith(prefix))
    .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }))
}

/** What decides a release is small; a file of a telling name that is huge is no such file. */
const readNames = /^(?:dune-project|(?:opam\/)?(?:dune|opam|[^/]+\.opam|[^/]+\.template))$/
const changelogNames = /^[^/]*(?:change|history|news)[^/]*$/i

function isRead(entry: TreeEntry): boolean {
  if (entry.kind !== 'file' && entry.kind !== 'executable') return false
  return readNames.test(entry.path) || changelogNames.test(entry.path)
}
