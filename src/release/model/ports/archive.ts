import type { ArchiveManner } from '../../../archive/plan.ts'
import type { TarEntry } from '../../../archive/tar-entry.ts'
import type { Diagnostic } from '../../../text/diagnostic.ts'
import type { StartRewriting } from '../../../text/rewriting.ts'

/** The checksums that an opam file states of an archive. */
export interface Checksums {
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly sha512: string
}

/** An archive on disk, read back and verified. */
export interface Archive extends Checksums {
  readonly path: string
  /** The file's name, `tally-1.2.0.tbz`. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Its one top folder, `tally-1.2.0`; empty where it has none, or was not looked into. */
  readonly root: string
  /** What it holds, in its order; absent where somebody else made it. */
  readonly entries?: readonly TarEntry[] | undefined
}

/** The archive of a release, as it is to be made. */
export interface ArchiveOrder {
  readonly commit: string
  /** Of the archive and its top folder: the project's, `tally`. */
  readonly project: string
  /** opam's: `1.2.0~beta1`. Part of the archive's name, and the first line of its opam files. */
  readonly version: string
  /** A byte string; absent: `PROJECT-VERSION`. */
  readonly topFolder?: string | undefined
  /** The released tag, which `export-subst` may tell; absent for a supposed version. */
  readonly tag?: string | undefined
  /** The project's folder in the repository, without leading or trailing `/`; empty: the root. */
  readonly folder: string
  /** What becomes of submodules; absent: having some is an error. */
  readonly submodules?: 'include' | 'exclude' | undefined
  /** Absent: `tbz`. */
  readonly format?: 'tbz' | 'tgz' | undefined
  readonly manner: ArchiveManner
  /**
   * What else becomes of the project's files (`dune subst`), by their path in the project: a byte
   * string. Absent for a file that stays as it is.
   */
  readonly rewrite: (path: string) => StartRewriting | undefined
}

/** What became of an order. */
export interface MadeArchive {
  /** Absent where a diagnostic is an error. */
  readonly archive: Archive | undefined
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The archive's `dune-project` and opam files at their places, as read back from the file on disk:
   * byte strings, by their path below the top folder.
   */
  readonly metadata: ReadonlyMap<string, string>
}

/** Makes the archive of a release on this machine. */
export interface ArchiveMaker {
  make(order: ArchiveOrder): Promise<MadeArchive>
}

/** What an archive that somebody else made was seen to hold. */
export type ArchiveContents =
  | {
      readonly kind: 'read'
      /** Byte strings of `dune-project` and the opam files at their places, by path in the project. */
      readonly metadata: ReadonlyMap<string, string>
      /** The commit it was made from, as `git archive` writes it down. */
      readonly commit?: string | undefined
      /** An entry that leads out of the folder it is unpacked in, or is no file: a byte string. */
      readonly unsafe?: string | undefined
    }
  /** Of a format that is not looked into, such as `xz`. */
  | { readonly kind: 'unread'; readonly format: string }

/** An archive that was public already, downloaded. */
export interface PublicArchive {
  readonly archive: Archive
  readonly contents: ArchiveContents
}

/** Fetches archives that somebody else published. */
export interface PublicArchives {
  /** Downloads it as any opam user would, hashes it and looks into it; it stays on this machine. */
  fetch(url: string): Promise<PublicArchive>
}

/** What any opam user gets from an address, with no token. */
export interface PublicDownloads {
  /**
   * Downloads it whole and hashes it; `undefined` where there is nothing (404), and `longer` as soon as more
   * than `limit` bytes come.
   */
  checksums(
    url: string,
    limit: number,
  ): Promise<(Checksums & { readonly size: number }) | 'longer' | undefined>
}

/** What is built from an archive. */
export interface Verification {
  readonly archive: Archive
  /** Names of the packages. */
  readonly packages: readonly string[]
  /** Whether their tests are run, too. */
  readonly test: boolean
}

/** Tries whether users could build what an archive holds. */
export interface Verifier {
  /** Builds in the unpacked archive; a `Failure` says what did not work. */
  verify(verification: Verification): Promise<void>
}
