/** Thousands of small texts by key, held as bytes in few large pieces of memory outside of V8's heap. */
export interface TextStore {
  /** How many texts there are. */
  readonly count: number
  /** How many bytes they have. */
  readonly bytes: number
  readonly keys: () => Iterable<string>
  /** Starts a text, in place of an earlier one with that key. */
  readonly open: (key: string) => void
  /** Adds bytes to the text that was started last. */
  readonly append: (piece: Uint8Array) => void
  /** A text as a byte string. */
  readonly text: (key: string) => string | undefined
}

/** Where a part of a text lies. */
interface Part {
  readonly chunk: Buffer
  readonly start: number
  end: number
}

const chunkSize = 1024 * 1024

/** A store without texts. */
export function newTextStore(): TextStore {
  const texts = new Map<string, Part[]>()
  let chunk = Buffer.allocUnsafeSlow(chunkSize)
  let used = 0
  let bytes = 0
  let current: Part[] = []
  return {
    get count() {
      return texts.size
    },
    get bytes() {
      return bytes
    },
    keys: () => texts.keys(),
    open: (key) => {
      current = []
      texts.set(key, current)
    },
    append: (piece) => {
      bytes += piece.length
      for (let at = 0; at < piece.length;) {
        if (used === chunkSize) {
          chunk = Buffer.allocUnsafeSlow(chunkSize)
          used = 0
        }
        const part = piece.subarray(at, at + chunkSize - used)
        chunk.set(part, used)
        current.push({ chunk, start: used, end: used + part.length })
        used += part.length
        at += part.length
      }
    },
    text: (key) =>
      texts
        .get(key)
        ?.map(({ chunk: from, start, end }) => from.toString('latin1', start, end))
        .join(''),
  }
}
