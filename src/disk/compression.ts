import type { Readable, Writable } from 'node:stream'

/** A program, or a part of this one, between two streams. */
export interface Filter {
  readonly input: Writable
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

/**
 * Writes to a filter and waits until the piece has left this process. A filter that has ended takes
 * everything: `ended` then says what went wrong.
 */
export async function write({ input }: Filter, piece: Uint8Array): Promise<void> {
  if (input.destroyed) return
  await new Promise<void>((resolve) => {
    // One that goes wrong meanwhile is closed, and never tells that it took the piece.
    input.once('close', resolve)
    input.write(piece, () => {
      input.off('close', resolve)
      resolve()
    })
  })
}
