import type { ArchiveManner } from '../archive/plan.ts'
import { projectName } from '../release/source/package-selection.ts'
import { readProjectFiles } from '../release/source/project-files.ts'
import type { ProjectFiles } from '../release/source/project-files.ts'
import { readPackages } from '../release/source/project-packages.ts'
import { projectRewriting } from '../release/source/rewriting.ts'
import type { ArchiveOrder } from '../release/model/ports/archive.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import { encodeBytes } from '../text/source.ts'
import { projectInName } from './tag-names.ts'

/** A commit that a published archive may have been made from. */
export interface SourceCommit {
  readonly commit: string
  /** As far as the tag is known. */
  readonly tag: SourceTag | undefined
}

/** The tag of a published version. */
export interface SourceTag {
  readonly name: string
  readonly commit: string
  /** `git describe`, whose answer dune-release fills in, passes over other tags. */
  readonly annotated: boolean
}

/** What is known of an archive that is to be made again. */
export interface Wanted {
  readonly version: string
  /** Of the published archive's top folder, or else its file without the ending. A byte string. */
  readonly name: string
  readonly format: 'tbz' | 'tgz'
  /** The project's folder in the repository; empty: the root. */
  readonly folder: string
  readonly tagPrefix: string
}

/** One way in which an archive may have been made. */
export interface Attempt {
  readonly order: ArchiveOrder
  readonly manner: ArchiveManner
}

/**
 * The ways in which the archive of a commit may have been made, the likeliest first: as a release makes it,
 * as `dune-release` does, each without and with the files of submodules; at last as `git archive` does.
 *
 * @throws Failure where the commit or the folder is missing.
 */
export async function attemptsFor(
  git: CommitReader,
  { commit, tag }: SourceCommit,
  wanted: Wanted,
): Promise<readonly Attempt[]> {
  const { folder, version, format } = wanted
  const files = await readProjectFiles(git, commit, { folder, changelog: undefined })
  const { read: described } = readPackages(files)
  const names = described?.packages.map(({ name }) => name) ?? []
  const { project, topFolder } = nameParts(
    wanted,
    projectName(described?.project.name?.value, names, 'project'),
  )
  const order = {
    commit,
    project,
    version,
    topFolder,
    tag: tag?.name,
    folder,
    format,
  }
  const raw = [
    attempt({ ...order, submodules: 'exclude', manner: 'git-archive', rewrite: () => undefined }),
  ]
  if (described === undefined) return raw
  const rewritten = (describe: string): ArchiveOrder['rewrite'] =>
    projectRewriting(files, described, encodeBytes(describe)).rewrite
  const ofTag = withoutPrefix(tag?.name ?? version, wanted.tagPrefix)
  const isDescribed = tag === undefined || tag.annotated
  const ours = rewritten(ofTag)
  const theirs = isDescribed ? ours : rewritten(commit.slice(0, 7))
  const choices = hasSubmodules(files) ? (['exclude', 'include'] as const) : (['exclude'] as const)
  const made = choices.flatMap((submodules) => [
    attempt({ ...order, submodules, manner: 'dune-publish', rewrite: ours }),
    attempt({ ...order, submodules, manner: 'dune-release', rewrite: theirs }),
  ])
  return [...made, ...raw]
}

/** What the published archive's name says; a forge may have changed it where it holds the usual one. */
function nameParts(
  { name, version }: Wanted,
  usual: string,
): { readonly project: string; readonly topFolder: string | undefined } {
  const project = projectInName(name, version)
  if (project !== undefined) return { project, topFolder: undefined }
  return { project: usual, topFolder: name === '' ? undefined : name }
}

function attempt(order: ArchiveOrder): Attempt {
  return { order, manner: order.manner }
}

function hasSubmodules({ entries }: ProjectFiles): boolean {
  return entries.some(({ kind }) => kind === 'submodule')
}

function withoutPrefix(tag: string, prefix: string): string {
  return tag.startsWith(prefix) ? tag.slice(prefix.length) : tag
}
