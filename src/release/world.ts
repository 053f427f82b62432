import type {
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
