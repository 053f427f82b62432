import { followLink } from '../../archive/links.ts'
import { folderOf } from '../../archive/tree.ts'
import type { TreeEntry } from '../../archive/tree.ts'
import { Failure } from '../model/failure.ts'
import type { Commit, CommitReader } from '../model/ports/git.ts'
import { byteString, encodeBytes } from '../../text/source.ts'

/** The files of a commit below the working directory, which is taken for the root. */
export interface ProjectFiles {
  readonly commit: Commit
  /** With paths relative to the working directory. */
  readonly entries: readonly TreeEntry[]
  /** The byte strings of the files that say what is released, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** Where a project is in its repository, and what else of it is read. */
export interface ProjectPlace {
  /** Without slashes at its ends; empty for the root. */
  readonly folder: string
  /** The changelog that the user names, relative to the folder. */
  readonly changelog: string | undefined
}

/**
 * Reads what a commit says of its release: the `dune-project`, the opam files and their templates at
 * the root and in `opam/` (and `dune`, whose rules may copy templates), and the changelogs; one that is a
 * link is the file it leads to, as in the archive. Everything else is only listed.
 *
 * @throws Failure where the commit or the working directory does not exist.
 */
export async function readProjectFiles(
  git: CommitReader,
  id: string,
  { folder, changelog }: ProjectPlace,
): Promise<ProjectFiles> {
  const commit = await commitOf(git, id)
  const all = await git.entries(commit.id)
  const entries = below(all, encodeBytes(folder))
  if (entries.length === 0) {
    throw new Failure(
      'working-directory-missing',
      `The commit ${commit.id} has no folder "${folder}".`,
      {
        hint: 'Set the input working-directory to a path relative to the root of the repository.',
      },
    )
  }
  const named = changelog === undefined ? undefined : encodeBytes(changelog)
  const telling = entries.filter((entry) => isRead(entry) || entry.path === named)
  const targets = await linkTargets(git, { all, telling, folder: encodeBytes(folder) })
  const wanted = telling.flatMap((entry) => {
    const { path, kind } = entry
    const file = kind === 'symlink' ? targets.get(path) : isFile(entry) ? entry : undefined
    return file === undefined ? [] : [{ path, object: file.object }]
  })
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
    `The clone does not have the commit ${id}, and the run could not fetch it.`,
    {
      hint: 'Check that actions/checkout ran in this job and checked out the repository that you release.',
      terminalHint:
        'Run "git fetch" in the clone, and check that it is a clone of the repository that you release.',
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

/** The files that decide what is released, and those whose names may be a changelog's. */
const readNames = /^(?:dune-project|(?:opam\/)?(?:dune|[^/]+\.opam|[^/]+\.template))$/
const changelogNames = /change|history|news/i

/** A file of a telling name that is larger than this holds something else. */
const largestText = 16 * 1024 * 1024

/** The files that telling entries lead to which are links, by the link's path; within the commit. */
async function linkTargets(
  git: CommitReader,
  {
    all,
    telling,
    folder,
  }: {
    readonly all: readonly TreeEntry[]
    readonly telling: readonly TreeEntry[]
    readonly folder: string
  },
): Promise<ReadonlyMap<string, TreeEntry>> {
  const links = telling.filter(({ kind }) => kind === 'symlink')
  if (links.length === 0) return new Map()
  const entries = new Map(all.map((entry) => [entry.path, entry]))
  const folders = new Set([''])
  for (const { path } of all) {
    for (let at = folderOf(path); !folders.has(at); at = folderOf(at)) folders.add(at)
  }
  const texts = new Map<string, string>()
  for (const { kind, object } of all) {
    if (kind === 'symlink') texts.set(object, byteString(await git.read(object)))
  }
  return new Map(
    links.flatMap(({ path }) => {
      const whole = folder === '' ? path : `${folder}/${path}`
      const end = followLink({ entries, folders, texts }, whole)
      const file = end.kind === 'file' ? entries.get(end.path) : undefined
      return file === undefined || file.size > largestText ? [] : [[path, file] as const]
    }),
  )
}

function isFile({ kind }: TreeEntry): boolean {
  return kind === 'file' || kind === 'executable'
}

function isRead({ path, size }: TreeEntry): boolean {
  return (
    size <= largestText &&
    (readNames.test(path) || (!path.includes('/') && changelogNames.test(path)))
  )
}
