import type { Diagnostic } from '../text/diagnostic.ts'
import type { Attributes } from './attributes.ts'
import type { Conversion } from './conversion.ts'
import { conversionOf } from './conversion.ts'
import type { LinkEnd } from './links.ts'
import { followLink } from './links.ts'
import type { FilteredFile } from './plan-diagnostics.ts'
import {
  leadsNowhere,
  leavesProject,
  undecidedSubmodules,
  unhandledFilters,
} from './plan-diagnostics.ts'
import type { CommitTree } from './tree.ts'
import { folderOf } from './tree.ts'
import { versionedOpamFiles } from './version-line.ts'
import type { MountedEntry, MountedTree } from './mounted-tree.ts'
import { mountTree } from './mounted-tree.ts'

/** Where the content of a file of the archive comes from. */
export interface FileContent {
  /** The submodule whose repository holds the object: its path in the commit; empty: none. */
  readonly repository: string
  readonly object: string
  /** In bytes, as stored. */
  readonly size: number
  readonly conversion: Conversion | undefined
  /**
   * The file's path in the project, by which watermarks and versions are filled in; a link's copy
   * goes by the path of the file it leads to, but the file behind a project's opam file by that of
   * the link. Absent for the files of submodules, which stay as
   * they are, and for those outside the project.
   */
  readonly rewrittenAs: string | undefined
}

/** An entry of the archive to be made; `path` is a byte string, relative to the archive's top folder. */
export type PlannedEntry =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  | {
      readonly kind: 'file'
      readonly path: string
      readonly executable: boolean
      readonly content: FileContent
    }

/** What an archive is to hold. */
export interface ArchiveScope {
  /** The project's folder in the repository, without leading or trailing `/`; empty for the root. */
  readonly folder: string
  /** What becomes of submodules; absent: having some is an error. */
  readonly submodules?: 'include' | 'exclude' | undefined
  readonly manner: ArchiveManner
}

/**
 * How an archive is made: as a release makes it; as `dune-release` 2.2.1 does, also where a release does
 * better; or as `git archive` does, with nothing filled in.
 */
export type ArchiveManner = 'dune-publish' | 'dune-release' | 'git-archive'

/** The entries of an archive in its order, and what is wrong with the project's files. */
export interface ArchivePlan {
  readonly entries: readonly PlannedEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Decides what an archive of a commit holds, as `dune-release` 2.2.1 does but for what it does
 * wrong: entries in byte order of their paths, files that are links as copies; `export-ignore` is
 * honoured, a link to a folder stays one, one to nothing stays one with a warning, one that leaves
 * the project is an error. `.hg` is left out. The other manners are for archives that were made by others.
 */
export function planArchive(tree: CommitTree, scope: ArchiveScope): ArchivePlan {
  const mounted = mountTree(tree)
  const diagnostics: Diagnostic[] = []
  const planned = new Map<string, PlannedEntry>()
  const inside = scope.folder === '' ? '' : `${scope.folder}/`
  const { manner } = scope
  const isOfGit = manner === 'git-archive'
  const opamFiles = isOfGit ? new Map<string, string>() : linkedOpamFiles(mounted, inside)
  const project: Project = { mounted, inside, manner, linkedOpamFiles: opamFiles }
  const linked: LinkedFolder[] = []
  const recorded: string[] = []
  for (const entry of mounted.entries.values()) {
    if (!entry.path.startsWith(inside)) continue
    if (manner !== 'dune-release' && mounted.isIgnored(entry)) continue
    const path = entry.path.slice(inside.length)
    if (!isOfGit && path.includes('.hg') && path.split('/').includes('.hg')) continue
    if (entry.kind === 'submodule') recorded.push(path)
    const end = entry.kind === 'symlink' && !isOfGit ? followLink(mounted, entry.path) : undefined
    if (end?.kind === 'folder') linked.push({ path, folder: end.path })
    const result = planEntry(project, entry, end)
    planned.set(path, result.entry)
    if (result.diagnostic !== undefined) diagnostics.push(result.diagnostic)
  }
  if (manner === 'dune-release') copyFolders(project, linked, planned)
  addFolders(planned)
  diagnostics.push(
    ...danglingFolders(planned, linked, inside),
    ...unhandledFilters(filtersOf(project, planned.values())),
    ...(scope.submodules === undefined ? undecidedSubmodules(recorded) : []),
  )
  const entries = [...planned.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1))
  return { entries, diagnostics }
}

interface Project {
  readonly mounted: MountedTree
  /** The project's folder with a slash behind; empty for the root. */
  readonly inside: string
  readonly manner: ArchiveManner
  /** The opam files of the project that are links, by the file each leads to. */
  readonly linkedOpamFiles: ReadonlyMap<string, string>
}

interface PlannedResult {
  readonly entry: PlannedEntry
  readonly diagnostic?: Diagnostic
}

function planEntry(project: Project, entry: MountedEntry, end: LinkEnd | undefined): PlannedResult {
  const { mounted, inside } = project
  const path = entry.path.slice(inside.length)
  const target = mounted.texts.get(entry.object) ?? ''
  const link = { kind: 'symlink', path, target } as const
  if (end === undefined) {
    if (entry.kind === 'symlink') return { entry: link }
    return entry.kind === 'submodule'
      ? { entry: { kind: 'folder', path } }
      : { entry: planFile(project, path, entry) }
  }
  switch (end.kind) {
    case 'file': {
      const file = mounted.entries.get(end.path)
      return { entry: file === undefined ? link : planFile(project, path, file) }
    }
    case 'folder':
      return end.path === inside.slice(0, -1) || end.path.startsWith(inside)
        ? { entry: link }
        : { entry: link, diagnostic: leavesProject(link) }
    case 'nothing':
      return { entry: link, diagnostic: leadsNowhere(link) }
    case 'outside':
      return { entry: link, diagnostic: leavesProject(link) }
  }
}

function planFile(project: Project, path: string, file: MountedEntry): PlannedEntry {
  const { mounted, inside, manner, linkedOpamFiles: linked } = project
  const attributes = mounted.attributesOf(file)
  const conversion = conversionOf(
    manner === 'dune-release' ? withoutExportSubst(attributes) : attributes,
  )
  const own = file.repository === '' && file.path.startsWith(inside) && manner !== 'git-archive'
  const rewrittenAs = linked.get(file.path) ?? (own ? file.path.slice(inside.length) : undefined)
  return {
    kind: 'file',
    path,
    executable: file.kind === 'executable',
    content: {
      repository: file.repository,
      object: file.object,
      size: file.size,
      conversion,
      rewrittenAs,
    },
  }
}

function withoutExportSubst(attributes: Attributes): Attributes {
  return new Map([...attributes].filter(([name]) => name !== 'export-subst'))
}

/** So many links to folders are followed; projects have a handful. */
const mostCopiedLinks = 100

/** Puts copies in the places of links to folders, as `dune-release` does; links in these stay links. */
function copyFolders(
  project: Project,
  linked: readonly LinkedFolder[],
  planned: Map<string, PlannedEntry>,
): void {
  for (const { path, folder } of linked.slice(0, mostCopiedLinks)) {
    planned.delete(path)
    const prefix = folder === '' ? '' : `${folder}/`
    for (const entry of project.mounted.entries.values()) {
      if (!entry.path.startsWith(prefix)) continue
      const copy = `${path}/${entry.path.slice(prefix.length)}`
      const end = entry.kind === 'symlink' ? followLink(project.mounted, entry.path) : undefined
      const copied = planEntry(project, entry, end).entry
      planned.set(copy, { ...copied, path: copy })
    }
  }
}

/** A link to a folder. */
interface LinkedFolder {
  /** In the project. */
  readonly path: string
  /** In the commit. */
  readonly folder: string
}

/** dune and dune-release write through links: a version that goes into one goes into its file. */
function linkedOpamFiles(mounted: MountedTree, inside: string): ReadonlyMap<string, string> {
  const below = [...mounted.entries.keys()].filter((path) => path.startsWith(inside))
  const files = new Map<string, string>()
  for (const path of versionedOpamFiles(below.map((each) => each.slice(inside.length)))) {
    if (mounted.entries.get(inside + path)?.kind !== 'symlink') continue
    const end = followLink(mounted, inside + path)
    if (end.kind === 'file') files.set(end.path, path)
  }
  return files
}

function addFolders(planned: Map<string, PlannedEntry>): void {
  for (const path of planned.keys()) {
    for (let folder = folderOf(path); folder !== '' && !planned.has(folder);) {
      planned.set(folder, { kind: 'folder', path: folder })
      folder = folderOf(folder)
    }
  }
}

/** Links to folders of which nothing goes into the archive. */
function danglingFolders(
  planned: ReadonlyMap<string, PlannedEntry>,
  linked: readonly LinkedFolder[],
  inside: string,
): readonly Diagnostic[] {
  return linked.flatMap(({ path, folder }) => {
    const link = planned.get(path)
    const gone = folder.startsWith(inside) && !planned.has(folder.slice(inside.length))
    return link?.kind === 'symlink' && gone && folder !== '' ? [leadsNowhere(link)] : []
  })
}

/** Files that a checkout would hand to another program, such as Git LFS. */
function filtersOf(
  { mounted, inside }: Project,
  entries: Iterable<PlannedEntry>,
): readonly FilteredFile[] {
  return [...entries].flatMap(({ path }) => {
    const file = mounted.entries.get(inside + path)
    if (file === undefined || file.kind === 'symlink') return []
    const attributes = mounted.attributesOf(file)
    const filter = attributes.get('filter')
    const encoding = attributes.get('working-tree-encoding')
    if (typeof filter === 'string') return [{ path, attribute: `filter=${filter}` }]
    if (typeof encoding !== 'string') return []
    return [{ path, attribute: `working-tree-encoding=${encoding}` }]
  })
}
