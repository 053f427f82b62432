import type { TreeEntry } from '../../../archive/tree.ts'

/*
 * What a release needs of the clone, which is read by object: its working tree, HEAD and tags are not believed.
 * As of every port, a method may throw a `Failure` where the world says no; "not there" is `undefined`.
 */

/** A commit, as far as a release needs it. */
export interface Commit {
  /** Forty (or sixty-four) hexadecimal digits. */
  readonly id: string
  /** The committer's time in seconds since the epoch. */
  readonly committedAt: number
}

/** A submodule as a commit records it. */
export interface RecordedSubmodule {
  /** The commit whose `.gitmodules` says where the submodule comes from. */
  readonly containing: string
  /** Byte string: where the submodule lies in that commit. */
  readonly path: string
  /** The submodule's own commit. */
  readonly commit: string
}

/** A clone of the source repository, read by commit and object. */
export interface CommitReader {
  /** The commit that is checked out. */
  head(): Promise<string>
  /** The commit a tag of the clone names, peeled; only a command on a person's machine asks this. */
  localTag(name: string): Promise<string | undefined>
  commit(id: string): Promise<Commit | undefined>
  /** How many commits lead from an ancestor to a commit, where the clone holds them all. */
  commitsSince(base: string, commit: string): Promise<number | undefined>
  /** Fetches a commit that the clone lacks (depth 1). */
  fetch(id: string): Promise<void>
  /** Every entry of the commit's tree, in git's order. */
  entries(commit: string): Promise<readonly TreeEntry[]>
  /** The bytes of the file, or of the link, at a path of a commit: a byte string; absent: none is there. */
  file(commit: string, path: string): Promise<Uint8Array | undefined>
  /** The bytes of a blob. Several may be asked for at once; they are answered in order. */
  read(object: string): Promise<Uint8Array>
  /** The bytes of many blobs, one after the other; each is read when the one before it was taken. */
  readAll(objects: readonly string[]): AsyncIterator<Uint8Array, void, undefined>
  /** Those of one in pieces, for a blob too large to hold; no other read is answered meanwhile. */
  stream(object: string): AsyncIterable<Uint8Array>
  /** What `git show -s --format=FORMAT` prints of the commit: byte strings; absent: more than 100 kB. */
  format(commit: string, format: string): Promise<string | undefined>
  /** The repository of a submodule; its commit is fetched (depth 1) where the clone lacks it. */
  submodule(recorded: RecordedSubmodule): Promise<CommitReader>
  /** Ends the programs that answer, those of its submodules, too. */
  close(): void
}
