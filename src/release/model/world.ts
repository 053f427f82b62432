import type { ArchiveMaker, PublicArchives, PublicDownloads, Verifier } from './ports/archive.ts'
import type { CommitReader } from './ports/git.ts'
import type { OpamRepositoriesReader } from './ports/opam-repositories.ts'
import type { OpamForgeReader, OpamForgeWriter } from './ports/opam-forge.ts'
import type { SourceForgeReader, SourceForgeWriter } from './ports/source-forge.ts'

/** Eyes only: all that a check or a dry run is given. */
export interface Readers {
  readonly source: SourceForgeReader
  readonly opam: OpamForgeReader
  readonly downloads: PublicDownloads
  /** Absent where no forecast is asked for. */
  readonly opamRepositories: OpamRepositoriesReader | undefined
}

/** Hands, given only to a release that nothing refused. */
export interface Writers {
  /** Absent where the source is only read: the archive is public already. */
  readonly source: SourceForgeWriter | undefined
  readonly opam: OpamForgeWriter
}

/** Everything outside that a release meets. */
export interface World {
  /** The clone. */
  readonly git: CommitReader
  /** Makes the archive on this machine, which is no write in the release's sense. */
  readonly archives: ArchiveMaker
  /** Fetches the archive where it is public already. */
  readonly publicArchives: PublicArchives
  /** Builds what the archive holds; absent where nothing can be built, as in a rehearsal. */
  readonly verifier: Verifier | undefined
  readonly readers: Readers
  readonly writers: Writers
}
