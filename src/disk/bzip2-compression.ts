import { availableParallelism } from 'node:os'
import { joinPieces, pieceCutter } from '../archive/bzip2-pieces.ts'
import { bzip2Failed, startBzip2 } from './bzip2.ts'
import type { Compression, Filter } from './compression.ts'
import { write } from './compression.ts'

/** Blocks (900 kB each) that one `bzip2` is given. */
const blocksPerPiece = 3

/** More at once would hold more in memory than they gain. */
const mostAtOnce = 4

/** How much may wait in this process for a `bzip2` that is busy, in bytes. */
const mostWaiting = 3 * 1024 * 1024

/**
 * `bzip2 -9`, on all processors: the input is cut where blocks end, several programs compress pieces
 * at the same time, and the joined stream is bit for bit the one that `bzip2 -9` makes alone.
 */
export function bzip2Compression(environment: NodeJS.ProcessEnv): Compression {
  return {
    extension: 'tbz',
    compress: (pieces) => compress(pieces, environment),
    unpack: async () => await startBzip2('-dc', environment),
  }
}

/** A `bzip2` at work on one piece. */
interface Work {
  readonly filter: Filter
  readonly result: Promise<Buffer>
}

async function* compress(
  pieces: AsyncIterable<Uint8Array>,
  environment: NodeJS.ProcessEnv,
): AsyncGenerator<Uint8Array, void, undefined> {
  const atOnce = Math.min(availableParallelism(), mostAtOnce)
  const cutter = pieceCutter(blocksPerPiece)
  const joiner = joinPieces()
  const works: Work[] = []
  let current = await startWork(environment)
  const join = async (work: Work, blocks: number): Promise<Uint8Array> => {
    const joined = joiner.add(await work.result, blocks)
    if (joined === undefined) throw bzip2Failed(0, 'it did not print what "bzip2 -9" prints')
    return joined
  }
  try {
    for await (const piece of pieces) {
      let start = 0
      for (const end of cutter.push(piece)) {
        current.filter.input.end(piece.subarray(start, end))
        start = end
        works.push(current)
        for (
          let first = works[0];
          first !== undefined && works.length >= atOnce;
          first = works[0]
        ) {
          yield await join(first, blocksPerPiece)
          works.shift()
        }
        current = await startWork(environment)
      }
      await feed(current, piece.subarray(start))
    }
    current.filter.input.end()
    for (const work of works) yield await join(work, blocksPerPiece)
    yield await join(current, cutter.lastBlocks())
    yield joiner.end()
  } finally {
    for (const { filter } of [...works, current]) filter.stop()
  }
}

async function startWork(environment: NodeJS.ProcessEnv): Promise<Work> {
  const filter = await startBzip2('-9', environment)
  const chunks: Buffer[] = []
  filter.output.on('data', (chunk: Buffer) => chunks.push(chunk))
  const result = filter.ended.then(() => Buffer.concat(chunks))
  // Looked at when it is its turn; until then a failure is not unhandled.
  result.catch(() => undefined)
  return { filter, result }
}

async function feed({ filter }: Work, piece: Uint8Array): Promise<void> {
  if (filter.input.writableLength > mostWaiting) await write(filter, piece)
  else if (!filter.input.destroyed) filter.input.write(piece)
}
