import type { ForeignHeader } from '../archive/foreign-tar.ts'

/** What an archive has at a path. */
export type ListedEntry =
  | { readonly kind: 'folder' }
  | { readonly kind: 'symlink'; readonly target: string }
  | {
      readonly kind: 'file'
      /** In bytes. */
      readonly size: number
      readonly sha256: string
      /** Absent where the format does not say. */
      readonly executable: boolean | undefined
    }
  /** A device, a pipe, or a second name of a file. */
  | { readonly kind: 'other' }

/** Everything that an archive holds, and how it is packed. */
export interface ArchiveListing {
  readonly format: 'gzip' | 'bzip2' | 'zip'
  /** Of the tar archive that is compressed; absent for a zip archive. */
  readonly tarSha256: string | undefined
  /** The one folder that holds everything; empty where there is none. */
  readonly root: string
  /** By path below the root, in the order of the archive. Byte strings. */
  readonly entries: ReadonlyMap<string, ListedEntry>
  /** What the headers say, by path; none of a zip archive. */
  readonly headers: ReadonlyMap<string, ForeignHeader>
}
