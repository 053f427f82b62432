import type { Readable, Writable } from 'node:stream'

/** A program, or a part of this one, between two streams. */
export interface Filter extends FilterInput {
  readonly output: Readable
  /** Settles when it has ended; rejects with a `Failure` when it could not start or went wrong. */
  readonly ended: Promise<void>
  /** Ends it before its time. */
  stop(): void
}

/** How an archive is compressed, and undone for its check. */
export interface Compression {
  /** Of the archive's name, `tbz`. */
  readonly extension: 'tbz' | 'tgz'
  /**
   * The compressed bytes, the same on every machine. A piece of them is used for others once the next
   * is asked for.
   *
   * @param giveBack told of each piece that is done with, for its memory to be used again.
   */
  compress(
    pieces: AsyncIterable<Uint8Array>,
    giveBack: (piece: Uint8Array) => void,
  ): AsyncGenerator<Uint8Array, void, undefined>
  unpack(): Promise<Filter>
}

/** Where a filter is fed. */
export interface FilterInput {
  /**
   * Settles when the piece has left this process. A filter that has ended takes everything: `ended`
   * then says what went wrong.
   */
  write(piece: Uint8Array): Promise<void>
  /** How many bytes have not left this process yet. */
  waiting(): number
  /** Nothing is written any more. */
  end(): void
}

/** Feeds a stream. Any number of pieces may be on their way. */
export function filterInput(stream: Writable): FilterInput {
  const unconfirmed = new Set<() => void>()
  // A stream that fails is closed and never confirms the piece it was given.
  stream.once('close', () => {
    for (const settle of unconfirmed) settle()
  })
  return {
    write: async (piece) => {
      if (stream.destroyed) return
      await new Promise<void>((resolve) => {
        unconfirmed.add(resolve)
        stream.write(piece, () => {
          unconfirmed.delete(resolve)
          resolve()
        })
      })
    },
    waiting: () => stream.writableLength,
    end: () => {
      stream.end()
    },
  }
}
