/** The size of a block of `bzip2 -9`, in bytes after its run-length coding (bzip2 1.0.8, `nblockMAX`). */
const blockLimit = 9 * 100_000 - 19

/** Runs are cut at this length. */
const longestRun = 255

/** Where an input of `bzip2 -9` may be cut so that its pieces can be compressed apart. */
export interface PieceCutter {
  /**
   * Takes the next bytes of the input.
   *
   * @returns where pieces end in them, as offsets in ascending order.
   */
  push(bytes: Uint8Array): readonly number[]
  /** How many blocks the piece has that is open at the end of the input. */
  lastBlocks(): number
}

/**
 * Cuts an input exactly where `bzip2 -9` ends a block: a block depends on nothing before it, so the
 * pieces, compressed at the same time and joined by `joinPieces`, are the stream that `bzip2 -9`
 * makes of the whole (bzip2 1.0.8, `copy_input_until_stop`).
 *
 * @param blocks of every piece but the last.
 */
export function pieceCutter(blocks: number): PieceCutter {
  let run = 0
  let previous = -1
  let size = 0
  let full = 0
  /** Whether the piece ends before the byte that begins a new run. */
  const endsHere = (): boolean => {
    if (size < blockLimit) return false
    // The block is full before this byte, which begins the next one.
    size = 0
    full = (full + 1) % blocks
    return full === 0
  }
  const push = (bytes: Uint8Array): readonly number[] => {
    const ends: number[] = []
    // Where the next attempt to go fast is worth it.
    let patience = 0
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (byte === previous && run < longestRun) {
        run++
        continue
      }
      size += codedSize(run)
      previous = byte
      run = 1
      if (endsHere()) ends.push(at)
      const safe = Math.floor((blockLimit - size) / growth) - 2 * longestRun
      if (at < patience || safe < worthwhile) continue
      const to = Math.min(at + safe, bytes.length)
      const runs = measureRuns(bytes, at, to)
      patience = runs.end === at ? to : 0
      if (runs.end === at) continue
      size += runs.size
      at = runs.end
      previous = bytes[at] ?? 0
    }
    return ends
  }
  return { push, lastBlocks: () => (previous === -1 ? 0 : full + 1) }
}

/** Run-length coding makes an input longer by no more than this factor: four bytes can become five. */
const growth = 5 / 4

/** Spans below this many bytes are not worth a look ahead. */
const worthwhile = 1024

/** Four equal bytes and more become five: the four, and how many follow. */
function codedSize(run: number): number {
  return run < 4 ? run : 5
}

/**
 * The coded size of the runs that begin and end in a part of the input, and where the run begins that
 * reaches to the end of that part. Looks at every third byte: only four equal ones in a row change the size.
 *
 * @param from where a run begins.
 */
function measureRuns(bytes: Uint8Array, from: number, to: number): { end: number; size: number } {
  let size = 0
  let counted = from
  let last = to - 1
  for (let at = from; at + 1 < to; at += 3) {
    const byte = bytes[at]
    if (byte !== bytes[at + 1]) continue
    let start = at
    while (start > counted && bytes[start - 1] === byte) start--
    let end = at + 2
    while (end < to && bytes[end] === byte) end++
    if (end === to) {
      last = start
      break
    }
    if (end - start >= 4) {
      const length = end - start
      const whole = Math.floor(length / longestRun)
      size += start - counted + whole * 5 + codedSize(length % longestRun)
      counted = end
    }
    at = end - 1
  }
  while (last > counted && bytes[last - 1] === bytes[last]) last--
  return { end: last, size: size + last - counted }
}

/** Puts the streams of pieces together. */
export interface PieceJoiner {
  /**
   * Takes the stream that `bzip2 -9` made of the next piece.
   *
   * @param blocks of that piece.
   * @param into where the result is put: no shorter than the stream.
   * @returns the bytes of the whole that are ready; `undefined` if it is no stream of `bzip2 -9`.
   */
  add(stream: Uint8Array, blocks: number, into: Uint8Array): Uint8Array | undefined
  end(): Uint8Array
}

const magic = [0x42, 0x5a, 0x68, 0x39]
/** Stands behind the last block, before the checksum of all; in halves of 24 bits. */
const endMark = [0x177245, 0x385090] as const
const endBits = 48 + 32

/** Joins the streams of an input's pieces, bit by bit, as blocks do not end where bytes do. */
export function joinPieces(): PieceJoiner {
  let checksum = 0
  let begun = false
  // The last byte, of which only some bits are known, the highest first.
  let open = 0
  let openBits = 0
  const append = (bits: Bits, into: Uint8Array): Uint8Array => {
    const { stream, start, count } = bits
    const head = begun ? [] : magic
    const out = into.subarray(0, head.length + Math.floor((openBits + count) / 8))
    out.set(head)
    begun = true
    let at = head.length
    const whole = start + Math.floor(count / 8)
    // Only the last byte may be known in part.
    for (let from = start; from < whole; from++) {
      const byte = stream[from] ?? 0
      out[at++] = open | (byte >> openBits)
      open = (byte << (8 - openBits)) & 0xff
    }
    const left = count % 8
    const byte = (stream[whole] ?? 0) & (0xff << (8 - left)) & 0xff
    open |= byte >> openBits
    if (openBits + left >= 8) {
      out[at] = open
      open = (byte << (8 - openBits)) & 0xff
    }
    openBits = (openBits + left) % 8
    return out
  }
  return {
    add: (stream, blocks, into) => {
      const end = findEnd(stream)
      if (end === undefined || magic.some((byte, index) => stream[index] !== byte)) return undefined
      // Each block turns the checksum by one bit.
      const turn = blocks % 32
      const turned = turn === 0 ? checksum : (checksum << turn) | (checksum >>> (32 - turn))
      checksum = (turned ^ end.checksum) >>> 0
      const start = magic.length
      return append({ stream, start, count: end.bit - start * 8 }, into)
    },
    end: () => {
      const tail = new Uint8Array(endBits / 8 + 1)
      const view = new DataView(tail.buffer)
      view.setUint32(0, endMark[0] * 256 + (endMark[1] >>> 16))
      view.setUint16(4, endMark[1] & 0xffff)
      view.setUint32(6, checksum)
      // Zeros fill the last byte.
      const count = endBits + ((8 - openBits) % 8)
      return append({ stream: tail, start: 0, count }, new Uint8Array(magic.length + tail.length))
    },
  }
}

/** Bits of a stream, from the byte at `start` on. */
interface Bits {
  readonly stream: Uint8Array
  readonly start: number
  readonly count: number
}

/** Where the mark of a stream's end stands, in bits, and the checksum behind it. */
function findEnd(stream: Uint8Array): { bit: number; checksum: number } | undefined {
  for (let padding = 0; padding < 8; padding++) {
    const bit = stream.length * 8 - padding - endBits
    if (bit < magic.length * 8) return undefined
    if (bitsAt(stream, bit, 24) !== endMark[0]) continue
    if (bitsAt(stream, bit + 24, 24) !== endMark[1]) continue
    return { bit, checksum: bitsAt(stream, bit + 48, 16) * 65536 + bitsAt(stream, bit + 64, 16) }
  }
  return undefined
}

/** At most 24 bits. */
function bitsAt(bytes: Uint8Array, bit: number, count: number): number {
  const first = bit >>> 3
  let value = 0
  for (let at = first; at < first + 4; at++) value = value * 256 + (bytes[at] ?? 0)
  return Math.floor(value / 2 ** (32 - (bit & 7) - count)) % 2 ** count
}
