import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readForeignTar } from '../archive/foreign-tar.ts'
import type { ForeignTarListener } from '../archive/foreign-tar.ts'
import { isDamagedInput, startBzip2 } from './bzip2.ts'
import { gzipCompression } from './gzip-compression.ts'

/** Who is told what an archive holds, and may end the reading by calling it wrong. */
export interface ForeignArchiveListener extends ForeignTarListener {
  /** Calls the archive wrong; the first reason counts. */
  refuse(reason: string): void
  wrong(): string | undefined
}

/** The format of an archive, by its first bytes. */
export type ForeignFormat = 'gzip' | 'bzip2' | 'xz' | 'zip' | 'tar' | 'page' | 'unknown'

/** How a compressed tar archive is read. */
export interface TarReading {
  readonly environment: NodeJS.ProcessEnv
  /** How many bytes it may unpack to. */
  readonly most: number
  /** Told of each piece of the tar archive, which is used again afterwards. */
  readonly unpacked: (piece: Uint8Array) => void
}

/** Which format a file has: the marks of those that opam can unpack; what begins like HTML is a page. */
export async function foreignFormat(path: string): Promise<ForeignFormat> {
  const start = await firstBytes(path)
  if (start.startsWith('\x1f\x8b')) return 'gzip'
  if (start.startsWith('BZh')) return 'bzip2'
  if (start.startsWith('\xfd7zXZ\0')) return 'xz'
  if (start.startsWith('PK\x03\x04')) return 'zip'
  if (start.slice(257, 262) === 'ustar') return 'tar'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|\?xml|!--)/i.test(start)) return 'page'
  return 'unknown'
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * Reads a tar archive that is compressed with gzip or bzip2, never unpacking it to the disk. The listener
 * is told what it holds, and what is wrong with it.
 *
 * @throws Failure `bzip2-missing`, and `bzip2-failed` where that is not the archive's fault.
 */
export async function readCompressedTar(
  path: string,
  format: 'gzip' | 'bzip2',
  {
    listener,
    reading,
  }: { readonly listener: ForeignArchiveListener; readonly reading: TarReading },
): Promise<void> {
  const { environment, most, unpacked } = reading
  const filter =
    format === 'gzip' ? await gzipCompression.unpack() : await startBzip2('-dc', environment)
  const reader = readForeignTar(listener)
  let size = 0
  filter.output.on('data', (piece: Buffer) => {
    size += piece.length
    if (size > most) listener.refuse(`it unpacks to more than ${most} bytes`)
    const broken = listener.wrong() === undefined ? reader.push(piece) : undefined
    if (broken !== undefined) listener.refuse(broken)
    if (listener.wrong() === undefined) unpacked(piece)
    else filter.stop()
  })
  try {
    const pieces: AsyncIterable<Buffer> = createReadStream(path)
    for await (const piece of pieces) {
      if (listener.wrong() !== undefined) break
      await filter.write(piece)
    }
    filter.end()
    await filter.ended
  } catch (error) {
    // Whatever else ended bzip2 says nothing of the archive.
    const isDamage = format === 'gzip' || isDamagedInput(error)
    if (listener.wrong() === undefined && !isDamage) throw error
    listener.refuse('its compression is damaged')
    return
  }
  const cut = reader.end()
  if (cut !== undefined) listener.refuse(cut)
}
