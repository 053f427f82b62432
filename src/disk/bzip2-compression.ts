import { startBzip2 } from './bzip2.ts'
import type { Compression, Filter } from './compression.ts'

/** How much may wait in this process for a `bzip2` that is busy, in bytes. */
const mostWaiting = 1024 * 1024

/** `bzip2 -9`. */
export function bzip2Compression(environment: NodeJS.ProcessEnv): Compression {
  return {
    extension: 'tbz',
    compress: async function* (pieces, giveBack) {
      const filter = await startBzip2('-9', environment)
      const fed = feed(filter, pieces, giveBack)
      // Looked at when the output has ended; until then a failure is not unhandled.
      fed.catch(() => undefined)
      try {
        for await (const piece of filter.output) yield piece
        await fed
        await filter.ended
      } finally {
        filter.stop()
      }
    },
    unpack: async () => await startBzip2('-dc', environment),
  }
}

/** Its output ends with the input, also where the input breaks off. */
async function feed(
  filter: Filter,
  pieces: AsyncIterable<Uint8Array>,
  giveBack: (piece: Uint8Array) => void,
): Promise<void> {
  const send = async (piece: Uint8Array): Promise<void> => {
    await filter.write(piece)
    giveBack(piece)
  }
  try {
    for await (const piece of pieces) {
      const sent = send(piece)
      if (filter.waiting() > mostWaiting) await sent
    }
  } finally {
    filter.end()
  }
}
