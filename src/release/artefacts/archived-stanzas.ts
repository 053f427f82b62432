import type { TarEntry } from '../../archive/tar-entry.ts'
import { baseName, folderOf } from '../../archive/tree.ts'
import { readDuneFile } from '../../dune/dune-file.ts'
import { normalisedPath } from '../../dune/relative-path.ts'
import { stanzaContents, stanzasOf } from '../../dune/stanza-contents.ts'
import type { Stanza, StanzaContents } from '../../dune/stanza-contents.ts'
import { loadedBeside } from '../../dune/sub-directories.ts'
import type { Sexp } from '../../dune/syntax.ts'
import { byteString } from '../../text/source.ts'
import type { Source } from '../../text/source.ts'
import type { Archive } from '../model/ports/archive.ts'
import type { CommitReader } from '../model/ports/git.ts'
import type { ProjectFiles } from '../source/project-files.ts'

/** A stanza that belongs to a package, in the file that has it. */
export interface ArchivedStanza extends StanzaContents {
  readonly source: Source
}

/** What the `dune` files of an archive say. */
export interface ArchivedStanzas {
  readonly stanzas: readonly ArchivedStanza[]
  /** Whether these are all: no `dune` file is a program, is generated, or cannot be read. */
  readonly areAll: boolean
  /** The names of the files beside `dune-project`. */
  readonly rootFiles: readonly string[]
  /** The stanzas of the `dune` file beside `dune-project`. */
  readonly rootStanzas: readonly Stanza[]
  /** Whether those are all. */
  readonly isRootWhole: boolean
}

/** A larger file is no `dune` file that anybody wrote. */
const largestDuneFile = 1_000_000

interface Folder {
  readonly files: string[]
  readonly folders: Set<string>
}

/** The archive as a tree of folders, by path. */
interface ArchivedTree {
  readonly folders: ReadonlyMap<string, Folder>
  readonly text: (path: string) => Promise<string | undefined>
  /** Paths that lead to something this tree does not hold. */
  readonly unseen: ReadonlySet<string>
  readonly counts: { includes: number }
}

/**
 * Reads the stanzas of the project from the `dune` files that its archive holds, on dune's way through the
 * folders. Projects in folders have packages of their own.
 */
export async function readArchivedStanzas(
  git: Pick<CommitReader, 'read'>,
  files: ProjectFiles,
  archive: Archive,
): Promise<ArchivedStanzas> {
  const tree = treeOf(git, files, archive)
  const found = await visit(tree, '', [])
  const root = found.find(({ folder }) => folder === '')
  return {
    stanzas: found.flatMap(({ stanzas }) => stanzas),
    areAll: found.every(({ isWhole }) => isWhole),
    rootFiles: tree.folders.get('')?.files ?? [],
    rootStanzas: root?.entries.map(({ stanza }) => stanza) ?? [],
    isRootWhole: root?.isWhole ?? true,
  }
}

function treeOf(
  git: Pick<CommitReader, 'read'>,
  files: ProjectFiles,
  archive: Archive,
): ArchivedTree {
  const objects = new Map(files.entries.map((entry) => [entry.path, entry] as const))
  const paths: readonly ArchivedPath[] =
    archive.entries?.flatMap((entry) => below(entry, archive.root)) ??
    files.entries.map(({ path, kind }) => ({ path, isFile: kind !== 'symlink' }))
  const folders = new Map<string, Folder>()
  const folderAt = (path: string): Folder => {
    const known = folders.get(path)
    if (known !== undefined) return known
    const made = { files: [], folders: new Set<string>() }
    folders.set(path, made)
    if (path !== '') folderAt(folderOf(path)).folders.add(baseName(path))
    return made
  }
  folderAt('')
  const present = new Set(paths.filter(({ isFile }) => isFile).map(({ path }) => path))
  const unseen = new Set<string>()
  for (const one of paths) {
    const target =
      one.target === undefined ? '' : normalisedPath(join(folderOf(one.path), one.target))
    const isSeen =
      one.isFile || (target !== undefined && present.has(target) && !isDuneFile(one.path))
    if (!isSeen || objects.get(one.path)?.kind === 'submodule') unseen.add(one.path)
    folderAt(folderOf(one.path)).files.push(baseName(one.path))
  }
  return {
    folders,
    unseen,
    counts: { includes: 0 },
    text: async (path) => {
      const entry = present.has(path) ? objects.get(path) : undefined
      if (entry === undefined || entry.size > largestDuneFile) return undefined
      return byteString(await git.read(entry.object))
    },
  }
}

/** A path of the archive. */
interface ArchivedPath {
  readonly path: string
  readonly isFile: boolean
  /** Of a symbolic link. */
  readonly target?: string
}

/** An entry's path below the archive's top folder; folders are seen by what is in them. */
function below(entry: TarEntry, root: string): readonly ArchivedPath[] {
  const path = entry.path.slice(root === '' ? 0 : Buffer.byteLength(root) + 1)
  switch (entry.kind) {
    case 'folder':
      return []
    case 'file':
      return [{ path, isFile: true }]
    case 'symlink':
      return [{ path, isFile: false, target: entry.target }]
  }
}

function isDuneFile(path: string): boolean {
  return /^dune(?:-file)?$/.test(baseName(path))
}

/** A stanza with the file that has it. */
interface Placed {
  readonly stanza: Stanza
  readonly source: Source
}

/** What was found in a folder. */
interface Visited {
  readonly folder: string
  readonly entries: readonly Placed[]
  readonly stanzas: readonly ArchivedStanza[]
  readonly isWhole: boolean
}

/** Visits a folder and those below it. `inherited` is what `(subdir …)` above says of it. */
async function visit(
  tree: ArchivedTree,
  folder: string,
  inherited: readonly Placed[],
): Promise<readonly Visited[]> {
  const { files, folders } = tree.folders.get(folder) ?? { files: [], folders: new Set<string>() }
  const isNested = folder !== '' && files.includes('dune-project')
  if (isNested) return []
  const name = ['dune', 'dune-file'].find((one) => files.includes(one))
  const own =
    name === undefined ? { entries: [], isWhole: true } : await read(tree, join(folder, name))
  const all = await included(tree, folder, {
    placed: [...own.entries, ...inherited],
    depth: 0,
  })
  const further = subdirectories(all.entries)
  const names = [...new Set([...folders, ...further.keys()])].filter((one) => !one.endsWith('.t'))
  const sexps: readonly Sexp[] = all.entries.map(({ stanza }) => stanza.list)
  const deeper = await Promise.all(
    loadedBeside(sexps, names).map(
      async (one) => await visit(tree, join(folder, one), further.get(one) ?? []),
    ),
  )
  const here: Visited = {
    folder,
    entries: all.entries,
    stanzas: all.entries.flatMap(({ stanza, source }) => {
      const contents = contentsOf(stanza, { files, entries: all.entries })
      return contents === undefined ? [] : [{ ...contents, source }]
    }),
    isWhole:
      own.isWhole && all.isWhole && !files.some((file) => tree.unseen.has(join(folder, file))),
  }
  return [here, ...deeper.flat()]
}

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

interface Read {
  readonly entries: readonly Placed[]
  readonly isWhole: boolean
}

/** Of what only dune can see. */
const nothingSeen: Read = { entries: [], isWhole: false }

async function read(tree: ArchivedTree, path: string): Promise<Read> {
  const text = await tree.text(path)
  if (text === undefined) return nothingSeen
  const source = { name: path, text }
  const sexps = readDuneFile(source)
  if (sexps === undefined) return nothingSeen
  return { entries: stanzasOf(sexps).map((stanza) => ({ stanza, source })), isWhole: true }
}

/** How deep files may include each other, and how many may in all: more, and nobody wrote them. */
const deepestInclude = 20
const mostIncludes = 5000

/** The stanzas, with those of the files that they include. */
async function included(
  tree: ArchivedTree,
  folder: string,
  { placed, depth }: { readonly placed: readonly Placed[]; readonly depth: number },
): Promise<Read> {
  const parts = await Promise.all(
    placed.map(async (one): Promise<Read> => {
      const { head, list } = one.stanza
      // What is included so is generated.
      if (head === 'dynamic_include') return nothingSeen
      if (head !== 'include') return { entries: [one], isWhole: true }
      const [, file] = list.elements
      const isNamed = file?.kind === 'atom' || file?.kind === 'string'
      const path = isNamed ? normalisedPath(join(folder, file.text)) : undefined
      tree.counts.includes++
      const isTangled = depth === deepestInclude || tree.counts.includes > mostIncludes
      if (path === undefined || isTangled) return nothingSeen
      const { entries, isWhole } = await read(tree, path)
      const deeper = await included(tree, folder, { placed: entries, depth: depth + 1 })
      return { entries: deeper.entries, isWhole: isWhole && deeper.isWhole }
    }),
  )
  return {
    entries: parts.flatMap(({ entries }) => entries),
    isWhole: parts.every(({ isWhole }) => isWhole),
  }
}

/** What `(subdir a/b …)` says, by the first folder of its path. */
function subdirectories(placed: readonly Placed[]): ReadonlyMap<string, Placed[]> {
  const found = new Map<string, Placed[]>()
  for (const { stanza, source } of placed) {
    if (stanza.head !== 'subdir') continue
    const [keyword, path, ...rest] = stanza.list.elements
    if (keyword === undefined || (path?.kind !== 'atom' && path?.kind !== 'string')) continue
    const [first = '', ...deeper] = path.text
      .split('/')
      .filter((part) => part !== '' && part !== '.')
    const { span } = stanza.list
    const shorter: Stanza = {
      head: 'subdir',
      list: {
        kind: 'list',
        span,
        elements: [keyword, { ...path, text: deeper.join('/') }, ...rest],
      },
    }
    const inside = deeper.length > 0 ? [shorter] : stanzasOf(rest)
    const before = found.get(first) ?? []
    found.set(first, [...before, ...inside.map((one) => ({ stanza: one, source }))])
  }
  return found
}

interface Surroundings {
  readonly files: readonly string[]
  readonly entries: readonly Placed[]
}

/** `(documentation)` installs pages, which may be generated. */
function contentsOf(stanza: Stanza, { files, entries }: Surroundings): StanzaContents | undefined {
  const contents = stanzaContents(stanza)
  if (contents === undefined || stanza.head !== 'documentation') return contents
  const mayHavePages =
    files.some((file) => file.endsWith('.mld')) ||
    entries.some(({ stanza: { head } }) => /^(?:rule|copy_files#?)$/.test(head))
  return mayHavePages ? contents : { ...contents, installs: undefined }
}
