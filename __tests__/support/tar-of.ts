import { headerSum, tarEnd, tarHeader } from '../../src/archive/tar-writer.ts'
import { blockSize, padding, ustarField } from '../../src/archive/tar-entry.ts'

/** A file's content, a link's target, or the type of an entry without either, as a header spells it: `3`, a device. */
export type TarPart = string | { readonly link: string } | { readonly type: string }

/** A tar archive of these parts by path, however odd. Contents are byte strings. */
export function tarOf(parts: Readonly<Record<string, TarPart>>): Buffer {
  const blocks = Object.entries(parts).flatMap(([path, part]) => {
    const content = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.alloc(0)
    const size = content.length
    const header = Buffer.from(
      typeof part !== 'string' && 'link' in part
        ? tarHeader({ kind: 'symlink', path, target: part.link }, 1)
        : tarHeader({ kind: 'file', path, executable: false, size }, 1),
    )
    if (typeof part !== 'string' && 'type' in part) retype(header, part.type)
    return [header, content, Buffer.alloc(padding(size))]
  })
  return Buffer.concat([...blocks, tarEnd])
}

function retype(header: Buffer, type: string): void {
  const block = header.subarray(header.length - blockSize)
  block.write(type, ustarField.type.start, 'latin1')
  const { start, length } = ustarField.checksum
  block.write(headerSum(block).toString(8).padStart(length, '0'), start, 'latin1')
}

/** A header that holds a text for the entry behind it: GNU's long name (`L`) or target (`K`), a pax header (`x`, `g`). */
export function longName(type: string, text: string): Buffer {
  const content = Buffer.from(text, 'latin1')
  const header = Buffer.from(
    tarHeader({ kind: 'file', path: 'long', executable: false, size: content.length }, 1),
  )
  retype(header, type)
  return Buffer.concat([header, content, Buffer.alloc(padding(content.length))])
}
