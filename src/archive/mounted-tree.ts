import type { Attributes } from './attributes.ts'
import { attributeLookup } from './attributes.ts'
import type { LinkSpace } from './links.ts'
import type { CommitTree, TreeEntry } from './tree.ts'
import { folderOf, isAttributesFile } from './tree.ts'

/** An entry of a commit or of one of its submodules, by its path in the commit. */
export interface MountedEntry extends TreeEntry {
  /** The path of the submodule that holds it; empty: the commit itself. */
  readonly repository: string
}

/** A commit with the trees of its submodules in their places. */
export interface MountedTree extends LinkSpace {
  readonly entries: ReadonlyMap<string, MountedEntry>
  /** An entry's git attributes, from the repository that holds it. */
  attributesOf(entry: MountedEntry): Attributes
  /** Whether `export-ignore` leaves an entry out, by itself or by one of its folders. */
  isIgnored(entry: MountedEntry): boolean
}

/** Puts the trees of submodules in their places. */
export function mountTree(tree: CommitTree): MountedTree {
  const parts = new Map<string, Part>()
  mount(parts, tree, '')
  const entries = new Map<string, MountedEntry>()
  const texts = new Map<string, string>()
  for (const [repository, part] of parts) {
    for (const { path: inside, kind, object, size } of part.tree.entries) {
      const path = below(repository, inside)
      entries.set(path, { path, kind, object, size, repository })
    }
    for (const [object, text] of part.tree.texts) texts.set(object, text)
  }
  const folders = new Set([''])
  for (const entry of entries.values()) {
    const first = entry.kind === 'submodule' ? entry.path : folderOf(entry.path)
    for (let folder = first; !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
  }
  return {
    entries,
    folders,
    texts,
    attributesOf: (entry) => parts.get(entry.repository)?.file(entry.path) ?? new Map(),
    isIgnored: (entry) => isIgnored(parts, entry),
  }
}

interface Part {
  readonly tree: CommitTree
  readonly file: (path: string) => Attributes
  /** Whether a folder has `export-ignore`, or one that it lies in. */
  readonly ignoresFolder: (path: string) => boolean
}

function mount(parts: Map<string, Part>, tree: CommitTree, place: string): void {
  const files = new Map(
    tree.entries
      .filter(isAttributesFile)
      .map((entry) => [folderOf(entry.path), tree.texts.get(entry.object) ?? '']),
  )
  const lookup = attributeLookup(files)
  const start = place === '' ? 0 : place.length + 1
  const known = new Map<string, boolean>([['', false]])
  const ignoresFolder = (folder: string): boolean => {
    const unknown: string[] = []
    let above = folder
    for (; !known.has(above); above = folderOf(above)) unknown.push(above)
    let ignored = known.get(above) === true
    for (const each of unknown.toReversed()) {
      ignored ||= lookup.folder(each).get('export-ignore') === true
      known.set(each, ignored)
    }
    return ignored
  }
  const answered = new Map<string, Attributes>()
  parts.set(place, {
    tree,
    file: (path) => {
      const found = answered.get(path) ?? lookup.file(path.slice(start))
      answered.set(path, found)
      return found
    },
    ignoresFolder: (path) => ignoresFolder(path.slice(start)),
  })
  for (const [path, module] of tree.submodules) mount(parts, module, below(place, path))
}

function isIgnored(parts: ReadonlyMap<string, Part>, entry: MountedEntry): boolean {
  const part = parts.get(entry.repository)
  if (part === undefined) return false
  const folder = folderOf(entry.path)
  if (part.file(entry.path).get('export-ignore') === true) return true
  if (folder.length > entry.repository.length && part.ignoresFolder(folder)) return true
  const module = entry.repository === '' ? undefined : containing(parts, entry.repository)
  return module !== undefined && isIgnored(parts, module)
}

/** The entry of the submodule itself, in the repository that records it. */
function containing(parts: ReadonlyMap<string, Part>, place: string): MountedEntry | undefined {
  let repository = place
  do {
    repository = folderOf(repository)
    const part = parts.get(repository)
    const start = repository === '' ? 0 : repository.length + 1
    const entry = part?.tree.entries.find(({ path }) => path === place.slice(start))
    if (entry?.kind === 'submodule') return { ...entry, path: place, repository }
  } while (repository !== '')
  return undefined
}

function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}
