import { finished } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Gzip } from 'fflate'
import { Failure } from '../release/model/failure.ts'
import type { Compression, Filter } from './compression.ts'
import { filterInput } from './compression.ts'

/**
 * gzip at its best level, in JavaScript: the zlib of a machine or of a Node version would give bytes
 * of its own. No name and no time stand in the header. The check unpacks with Node's zlib, which is
 * another program.
 */
export const gzipCompression: Compression = { extension: 'tgz', compress, unpack }

async function* compress(
  pieces: AsyncIterable<Uint8Array>,
  giveBack: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  const gzip = new Gzip({ level: 9, mtime: 0 }, (piece) => {
    ready.push(piece)
  })
  for await (const piece of pieces) {
    gzip.push(piece)
    giveBack(piece)
    yield* ready.splice(0)
  }
  gzip.push(new Uint8Array(0), true)
  yield* ready
}

async function unpack(): Promise<Filter> {
  const gunzip = createGunzip()
  const ended = finished(gunzip).catch((cause: unknown) => {
    throw new Failure('gzip-failed', 'The run could not unpack what it had compressed with gzip.', {
      hint: 'Check the memory and the disk of the machine, then run again.',
      cause,
    })
  })
  // Looked at when all is written; until then a failure is not unhandled.
  ended.catch(() => undefined)
  return await Promise.resolve({
    ...filterInput(gunzip),
    output: gunzip,
    ended,
    stop: () => gunzip.destroy(),
  })
}
