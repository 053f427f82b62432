import type { ForeignHeader } from '../archive/foreign-tar.ts'
import type { ArchiveListing, ListedEntry } from './listing.ts'

/** In what two archives of the same files differ. */
export type PackingDifference =
  /** gzip or bzip2, tar or zip. */
  | 'format'
  /** The same tar archive, compressed in another way. */
  | 'compression'
  | 'top-folder'
  | 'order'
  /** Entries for folders, which need none. */
  | 'folders'
  | 'times'
  | 'owners'
  | 'permissions'
  /** Something else in the headers. */
  | 'headers'

/** How a path differs between the published archive and the one that was made again. */
export interface FileDifference {
  /** Below the top folder: a byte string. */
  readonly path: string
  readonly kind:
    | 'only-published'
    | 'only-rebuilt'
    | 'content'
    | 'executable'
    | 'link-target'
    /** One is a file, the other a link. */
    | 'kind'
}

/** What a comparison of two archives, whose bytes differ, came to. */
export type Comparison =
  | { readonly kind: 'same-files'; readonly packing: readonly PackingDifference[] }
  | { readonly kind: 'other-files'; readonly files: readonly FileDifference[] }

/** Compares an archive that was published with one that was made again. Linear. */
export function compareListings(published: ArchiveListing, rebuilt: ArchiveListing): Comparison {
  const files = fileDifferences(published.entries, rebuilt.entries)
  return files.length > 0
    ? { kind: 'other-files', files }
    : { kind: 'same-files', packing: packingDifferences(published, rebuilt) }
}

type Entries = ArchiveListing['entries']

function fileDifferences(published: Entries, rebuilt: Entries): readonly FileDifference[] {
  const paths = [...new Set([...published.keys(), ...rebuilt.keys()])]
  return paths
    .toSorted((one, other) => (one < other ? -1 : 1))
    .flatMap((path) => {
      const kind = differenceOf(published.get(path), rebuilt.get(path))
      return kind === undefined ? [] : [{ path, kind }]
    })
}

/** A folder is there by what is in it; an empty one counts, for it may be a submodule's. */
function differenceOf(
  published: ListedEntry | undefined,
  rebuilt: ListedEntry | undefined,
): FileDifference['kind'] | undefined {
  if (published === undefined) return rebuilt?.kind === 'folder' ? undefined : 'only-rebuilt'
  if (rebuilt === undefined) return published.kind === 'folder' ? undefined : 'only-published'
  if (published.kind === 'file' && rebuilt.kind === 'file') {
    if (published.sha256 !== rebuilt.sha256) return 'content'
    const isSaid = published.executable !== undefined && rebuilt.executable !== undefined
    return isSaid && published.executable !== rebuilt.executable ? 'executable' : undefined
  }
  if (published.kind === 'symlink' && rebuilt.kind === 'symlink') {
    return published.target === rebuilt.target ? undefined : 'link-target'
  }
  return published.kind === rebuilt.kind && published.kind === 'folder' ? undefined : 'kind'
}

function packingDifferences(
  published: ArchiveListing,
  rebuilt: ArchiveListing,
): readonly PackingDifference[] {
  const isOneTar = published.tarSha256 !== undefined && published.tarSha256 === rebuilt.tarSha256
  const found: PackingDifference[] = []
  if (published.format !== rebuilt.format) found.push('format')
  if (isOneTar) return published.format === rebuilt.format ? ['compression'] : found
  if (published.root !== rebuilt.root) found.push('top-folder')
  if (orderOf(published) !== orderOf(rebuilt)) found.push('order')
  if (foldersOf(published) !== foldersOf(rebuilt)) found.push('folders')
  if (haveHeaders(published, rebuilt)) {
    const differs = (one: (header: ForeignHeader) => number): boolean =>
      [...published.headers].some(([path, header]) => {
        const other = rebuilt.headers.get(path)
        return other !== undefined && one(header) !== one(other)
      })
    if (differs(({ time }) => time)) found.push('times')
    if (differs(({ owner }) => owner) || differs(({ group }) => group)) found.push('owners')
    if (differs(({ mode }) => mode)) found.push('permissions')
    if (found.length === 0) found.push('headers')
  }
  return found
}

function haveHeaders(one: ArchiveListing, other: ArchiveListing): boolean {
  return one.headers.size > 0 && other.headers.size > 0
}

function orderOf({ entries }: ArchiveListing): string {
  return [...entries].flatMap(([path, { kind }]) => (kind === 'folder' ? [] : [path])).join('\0')
}

function foldersOf({ entries }: ArchiveListing): string {
  const folders = [...entries].flatMap(([path, { kind }]) => (kind === 'folder' ? [path] : []))
  return folders.toSorted().join('\0')
}
