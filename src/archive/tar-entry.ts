/** What a tar archive holds, one header and its content. Byte strings. */
export type TarEntry =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 'file'
      readonly path: string
      readonly executable: boolean
      /** In bytes. */
      readonly size: number
    }
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }

/** tar counts in blocks of this many bytes. */
export const blockSize = 512

/** How many zero bytes stand after a content of that size, up to the next block. */
export function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}

/** Sizes (8 GiB) and times (the year 2242) from here on do not fit into eleven octal digits. */
export const ustarLimit = 8 ** 11

/** Where ustar's fields lie in a header block: offset and length in bytes. */
export const ustarField = {
  name: { start: 0, length: 100 },
  mode: { start: 100, length: 8 },
  owner: { start: 108, length: 8 },
  group: { start: 116, length: 8 },
  size: { start: 124, length: 12 },
  time: { start: 136, length: 12 },
  checksum: { start: 148, length: 8 },
  type: { start: 156, length: 1 },
  target: { start: 157, length: 100 },
  magic: { start: 257, length: 8 },
  device: { start: 329, length: 8 },
  prefix: { start: 345, length: 155 },
} as const

/** The mark of a ustar header with its version. */
export const ustarMagic = 'ustar\u000000'
