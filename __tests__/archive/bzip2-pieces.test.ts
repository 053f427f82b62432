import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { joinPieces, pieceCutter } from '../../src/archive/bzip2-pieces.ts'

/** The size of a block after run-length coding. */
const block = 899_981

function bzip2(input: Uint8Array): Buffer {
  return execFileSync('bzip2', ['-9'], { input, maxBuffer: 1 << 28 })
}

/** Bytes of which no two neighbours are equal, and which do not repeat: that slows bzip2 down. */
function varied(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    bytes[at] = (bytes[at - 1] ?? 0) + 1 + ((state >>> 8) % 255)
  }
  return bytes
}

function cut(input: Buffer, blocks: number, step: number): { ends: number[]; last: number } {
  const cutter = pieceCutter(blocks)
  const ends: number[] = []
  for (let at = 0; at < input.length; at += step) {
    ends.push(...cutter.push(input.subarray(at, at + step)).map((end) => at + end))
  }
  return { ends, last: cutter.lastBlocks() }
}

/** What the pieces of an input become, each compressed alone. */
function inPieces(input: Buffer, blocks: number): Buffer {
  const { ends, last } = cut(input, blocks, 100_003)
  const joiner = joinPieces()
  let start = 0
  const parts = [...ends, input.length].map((end, index) => {
    const piece = bzip2(input.subarray(start, end))
    start = end
    const into = new Uint8Array(piece.length)
    return joiner.add(piece, index === ends.length ? last : blocks, into) ?? Buffer.from('refused')
  })
  return Buffer.concat([...parts, joiner.end()])
}

/** The rule as it is written in bzip2, byte by byte. */
function cutSlowly(input: Buffer): number[] {
  const ends: number[] = []
  let run = 0
  let size = 0
  for (let at = 0; at < input.length; at++) {
    if (at > 0 && input[at] === input[at - 1] && run < 255) {
      run++
      continue
    }
    size += run < 4 ? run : 5
    run = 1
    if (size < block) continue
    size = 0
    ends.push(at)
  }
  return ends
}

describe('pieces that are compressed apart and joined are what bzip2 makes of the whole', () => {
  test.each<[string, Buffer, number]>([
    ['of nothing', Buffer.alloc(0), 1],
    ['of one byte', Buffer.from('a'), 1],
    ['of less than a block', varied(5000), 2],
    ['of a block less one byte', varied(block - 1), 1],
    ['of exactly a block', varied(block), 1],
    ['of a block and one byte', varied(block + 1), 1],
    ['of several blocks, by one', varied(2 * block + 77), 1],
    ['of several blocks, by two', varied(2 * block + 77), 2],
    [
      'with a run across the end of a block',
      Buffer.concat([varied(block - 2), Buffer.alloc(900)]),
      1,
    ],
    ['of zeros', Buffer.alloc(47_000_000), 1],
  ])('%s', (_, input, blocks) => {
    expect(inPieces(input, blocks).equals(bzip2(input))).toBe(true)
  })
})

test('a cut is where bzip2 ends a block, whatever runs there are and however the input comes', () => {
  const run = fc.record({ byte: fc.nat(255), length: fc.oneof(fc.nat(6), fc.nat(2000)) })
  const runs = fc.array(run, { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(runs, fc.integer({ min: 1000, max: 500_000 }), (some, step) => {
      const once = Buffer.concat(some.map(({ byte, length }) => Buffer.alloc(length + 1, byte)))
      const input = Buffer.alloc(2_500_000, once)
      expect(cut(input, 1, step).ends).toEqual(cutSlowly(input))
    }),
    { numRuns: 25 },
  )
})

describe('a stream is refused', () => {
  test.each<[string, Buffer]>([
    ['that is empty', Buffer.alloc(0)],
    ['that is something else', Buffer.from('something else, of some length')],
    ['of another level', execFileSync('bzip2', ['-1'], { input: 'text' })],
    ['that is cut off', bzip2(Buffer.from('text')).subarray(0, -3)],
  ])('%s', (_, stream) => {
    expect(joinPieces().add(stream, 1, new Uint8Array(100))).toBeUndefined()
  })
})
