import type {
  ArchiveMaker,
  CommitReader,
  OpamForgeReader,
  OpamForgeWriter,
  PublicDownloads,
  SourceForgeReader,
  SourceForgeWriter,
} from './ports.ts'

/** Eyes only: all that a check or a dry run is given. */
export interface Readers {
  readonly source: SourceForgeReader
  readonly opam: OpamForgeReader
  readonly downloads: PublicDownloads
}

/** Hands, given only to a release that nothing refused. */
export interface Writers {
  readonly source: SourceForgeWriter
  readonly opam: OpamForgeWriter
}

/** Everything outside that a release meets. */
export interface World {
  /** The clone. */
  readonly git: CommitReader
  /** Makes the archive on this machine, which is no write in the release's sense. */
  readonly archives: ArchiveMaker
  readonly readers: Readers
  readonly writers: Writers
}
