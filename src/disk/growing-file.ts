import { open } from 'node:fs/promises'

/** A file that is read back from the disk while it is still written. */
export interface GrowingFile {
  /** Puts a piece at its end. */
  append(piece: Uint8Array): Promise<void>
  /** Nothing is appended any more. */
  end(): void
  /**
   * All bytes from its beginning on, as far as they are on the disk; waits for more until the file
   * has ended. A piece is used for others once the next is asked for.
   */
  readBack(): AsyncGenerator<Uint8Array, void, undefined>
  close(): Promise<void>
}

/** Makes a file, or empties the one that is there. */
export async function growingFile(path: string): Promise<GrowingFile> {
  const file = await open(path, 'w+')
  let size = 0
  let ended = false
  let grown: (() => void) | undefined
  return {
    append: async (piece) => {
      for (let at = 0; at < piece.length;) {
        const { bytesWritten } = await file.write(piece, at, piece.length - at, size)
        at += bytesWritten
        size += bytesWritten
      }
      grown?.()
    },
    end: () => {
      ended = true
      grown?.()
    },
    readBack: async function* () {
      const held = Buffer.allocUnsafeSlow(64 * 1024)
      for (let at = 0; ;) {
        if (at < size) {
          const { bytesRead } = await file.read(held, 0, held.length, at)
          // Somebody cut it: what is missing shows where the archive is read.
          if (bytesRead === 0) return
          at += bytesRead
          yield held.subarray(0, bytesRead)
        } else if (ended) {
          return
        } else {
          await new Promise<void>((resolve) => {
            grown = resolve
          })
        }
      }
    },
    close: async () => {
      await file.close()
    },
  }
}
