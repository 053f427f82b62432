/** An entry of a commit's tree, folders left out. */
export interface TreeEntry {
  /** Byte string: git paths are bytes. Relative to the root of the tree, with `/`. */
  readonly path: string
  readonly kind: 'file' | 'executable' | 'symlink' | 'submodule'
  /** The object's id: a blob, or the commit of a submodule. */
  readonly object: string
  /** The blob's size in bytes; 0 for a submodule. */
  readonly size: number
}

/**
 * What a commit holds, as far as an archive must know before it reads the files: its entries, the
 * small texts that decide what becomes of them, and the trees of its submodules.
 */
export interface CommitTree {
  readonly entries: readonly TreeEntry[]
  /** Byte strings of `decidingObjects`, by object id. */
  readonly texts: ReadonlyMap<string, string>
  /** By path; only those that go into the archive. */
  readonly submodules: ReadonlyMap<string, CommitTree>
}

/** The name of git's attribute files. */
const attributesFile = '.gitattributes'

/** The last component of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder a path lies in; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** Whether an entry is a file of git attributes. git follows no symlink there. */
export function isAttributesFile(entry: TreeEntry): boolean {
  return (
    (entry.kind === 'file' || entry.kind === 'executable') &&
    baseName(entry.path) === attributesFile
  )
}

/** The objects that must be read before an archive can be planned: attributes and link targets. */
export function decidingObjects(entries: readonly TreeEntry[]): readonly string[] {
  return [
    ...new Set(
      entries
        .filter((entry) => entry.kind === 'symlink' || isAttributesFile(entry))
        .map((entry) => entry.object),
    ),
  ]
}
