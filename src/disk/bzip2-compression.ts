import { availableParallelism } from 'node:os'
import { joinPieces, pieceCutter } from '../archive/bzip2-pieces.ts'
import { bzip2Failed, startBzip2 } from './bzip2.ts'
import type { Compression, Filter } from './compression.ts'

/** Blocks (900 kB each) that one `bzip2` is given. */
const blocksPerPiece = 2

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
    compress: (pieces, giveBack) => compress(pieces, { environment, giveBack }),
    unpack: async () => await startBzip2('-dc', environment),
  }
}

/** A `bzip2` at work on one piece. */
interface Work {
  readonly filter: Filter
  /** What it printed. */
  readonly result: Promise<Uint8Array>
}

interface Given {
  readonly environment: NodeJS.ProcessEnv
  readonly giveBack: (piece: Uint8Array) => void
}

async function* compress(
  pieces: AsyncIterable<Uint8Array>,
  { environment, giveBack }: Given,
): AsyncGenerator<Uint8Array, void, undefined> {
  // One more than there are processors: its input is on its way while the others compress.
  const atOnce = Math.min(availableParallelism(), mostAtOnce) + 1
  const cutter = pieceCutter(blocksPerPiece)
  const outputs: Output[] = []
  const join = joining(outputs)
  const works: Work[] = []
  let current = await startWork(environment, outputs)
  try {
    for await (const piece of pieces) {
      const ends = cutter.push(piece)
      const feed = feeding(ends.length + 1, () => {
        giveBack(piece)
      })
      let start = 0
      for (const end of ends) {
        // Waited for where the result is.
        void feed(current, piece.subarray(start, end))
        current.filter.end()
        start = end
        works.push(current)
        for (
          let first = works[0];
          first !== undefined && works.length >= atOnce;
          first = works[0]
        ) {
          yield join(await first.result, blocksPerPiece)
          works.shift()
        }
        current = await startWork(environment, outputs)
      }
      const sent = feed(current, piece.subarray(start))
      if (current.filter.waiting() > mostWaiting) await sent
    }
    current.filter.end()
    for (const work of works) yield join(await work.result, blocksPerPiece)
    yield join(await current.result, cutter.lastBlocks())
    yield join.end()
  } finally {
    for (const { filter } of [...works, current]) filter.stop()
  }
}

/** Writes the parts of a piece, and tells when the last one has left this process. */
function feeding(parts: number, done: () => void): (work: Work, part: Uint8Array) => Promise<void> {
  let left = parts
  return async ({ filter }, part) => {
    await filter.write(part)
    left--
    if (left === 0) done()
  }
}

/** Joins what the programs print, into one buffer. */
function joining(outputs: Output[]): {
  (printed: Uint8Array, blocks: number): Uint8Array
  end(): Uint8Array
} {
  const joiner = joinPieces()
  let into = new Uint8Array(0)
  const join = (printed: Uint8Array, blocks: number): Uint8Array => {
    if (into.length < printed.length) into = new Uint8Array(printed.length * 2)
    const joined = joiner.add(printed, blocks, into)
    if (joined === undefined) throw bzip2Failed(0, 'it did not print what "bzip2 -9" prints')
    outputs.push({ bytes: new Uint8Array(printed.buffer), used: 0 })
    return joined
  }
  return Object.assign(join, { end: () => joiner.end() })
}

/** Memory for what a program prints. */
interface Output {
  bytes: Uint8Array
  used: number
}

function append(output: Output, chunk: Uint8Array): void {
  const { bytes, used } = output
  if (used + chunk.length > bytes.length) {
    output.bytes = new Uint8Array(2 * (used + chunk.length))
    output.bytes.set(bytes.subarray(0, used))
  }
  output.bytes.set(chunk, used)
  output.used += chunk.length
}

/** @param outputs memory that is free; it comes back when the result is joined. */
async function startWork(environment: NodeJS.ProcessEnv, outputs: Output[]): Promise<Work> {
  const filter = await startBzip2('-9', environment)
  const output = outputs.pop() ?? { bytes: new Uint8Array(0), used: 0 }
  filter.output.on('data', (chunk: Buffer) => {
    append(output, chunk)
  })
  const result = filter.ended.then(() => output.bytes.subarray(0, output.used))
  // Looked at when it is its turn; until then a failure is not unhandled.
  result.catch(() => undefined)
  return { filter, result }
}
