/** A part of a page whose rows may be many: as many as fit are kept, the others are counted. */
export interface Block {
  readonly open: string
  readonly rows: readonly string[]
  readonly close: string
  /** The row that stands for those left out. */
  readonly left: (count: number) => string
}

/** A part that is kept whole. */
export function whole(text: string): Block {
  return { open: text, rows: [], close: '', left: () => '' }
}

/** A row that counts others takes no more than this. */
const leftReserve = 200

/**
 * Blocks one after another, apart by a blank line, in no more than `limit` bytes of UTF-8. Room is given in
 * order; rows that find none are counted in their block's last row.
 */
export function joinBlocks(blocks: readonly Block[], limit: number): string {
  const frames = blocks.reduce((sum, block) => sum + frameSize(block), 0)
  let room = limit - frames
  return blocks
    .map((block) => {
      const kept: string[] = []
      for (const row of block.rows) {
        const size = byteLength(row) + 1
        if (size > room) break
        room -= size
        kept.push(row)
      }
      const left = block.rows.length - kept.length
      const rows = left === 0 ? kept : [...kept, block.left(left)]
      return [block.open, ...rows, block.close].filter((part) => part !== '').join('\n')
    })
    .filter((text) => text !== '')
    .join('\n\n')
}

function frameSize(block: Block): number {
  return byteLength(block.open) + byteLength(block.close) + leftReserve + 4
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
