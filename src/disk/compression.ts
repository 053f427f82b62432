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
  /** The compressed bytes, the same on every machine. A piece may be reused once the next is asked for. */
  compress(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined>
  unpack(): Promise<Filter>
}

/**
 * Waits until a filter takes more. A filter that has ended takes everything: `ended` then says what
 * went wrong.
 */
export async function write(filter: Filter, piece: Uint8Array): Promise<void> {
  const { input } = filter
  if (input.destroyed || input.write(piece)) return
  await new Promise<void>((resolve) => {
    const done = (): void => {
      input.off('drain', done)
      input.off('close', done)
      resolve()
    }
    input.on('drain', done)
    input.on('close', done)
  })
}
