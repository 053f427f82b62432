import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { readForeignTar } from '../archive/foreign-tar.ts'
import { Failure } from '../release/model/failure.ts'
import { newLook } from './archive-look.ts'
import type { Look, Looking } from './archive-look.ts'
import { isDamagedInput, startBzip2 } from './bzip2.ts'
import type { Filter } from './compression.ts'
import { gzipCompression } from './gzip-compression.ts'
import { lookIntoZip } from './zip-look.ts'

/** How much an archive may unpack to, and how much of it is held, in bytes. */
export interface LookLimits {
  readonly unpacked: number
  readonly held: number
}

const usualLimits: LookLimits = { unpacked: 4 * 1024 ** 3, held: 64 * 1024 ** 2 }

/**
 * Looks into an archive that somebody else made: its format is told by its first bytes, as opam's tools
 * tell it. A tar archive compressed with gzip or bzip2, and a zip archive that can be held, are read,
 * never unpacked to the disk.
 *
 * @param from its address, for messages
 * @throws Failure `archive-url-page` for a web page, `archive-url-damaged`, `bzip2-missing`.
 */
export async function lookIntoArchive(
  path: string,
  {
    from,
    environment,
    limits = usualLimits,
  }: {
    readonly from: string
    readonly environment: NodeJS.ProcessEnv
    readonly limits?: LookLimits
  },
): Promise<Look> {
  const format = formatOf(await firstBytes(path))
  switch (format) {
    case 'gzip':
    case 'bzip2': {
      const filter =
        format === 'gzip' ? await gzipCompression.unpack() : await startBzip2('-dc', environment)
      return await readTarThrough(filter, path, { from, format, limits })
    }
    case 'zip': {
      // Beyond what is held of any archive it stays unread, as other formats do.
      if ((await stat(path)).size > limits.held) break
      const look = newLook(limits.held)
      await lookIntoZip(path, look)
      return foundBy(look, from)
    }
    case 'page':
      throw new Failure('archive-url-page', `${from} gives a web page and no archive.`, {
        hint: 'Write the address of the file itself, which downloads it without a login.',
      })
  }
  return { root: '', contents: { kind: 'unread', format } }
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

/** The marks of formats that opam can unpack; what begins like HTML is a page. */
function formatOf(start: string): string {
  if (start.startsWith('\x1f\x8b')) return 'gzip'
  if (start.startsWith('BZh')) return 'bzip2'
  if (start.startsWith('\xfd7zXZ\0')) return 'xz'
  if (start.startsWith('PK\x03\x04')) return 'zip'
  if (start.slice(257, 262) === 'ustar') return 'tar'
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|\?xml|!--)/i.test(start)) return 'page'
  return 'unknown'
}

async function readTarThrough(
  filter: Filter,
  path: string,
  {
    from,
    format,
    limits,
  }: { readonly from: string; readonly format: 'gzip' | 'bzip2'; readonly limits: LookLimits },
): Promise<Look> {
  const look = newLook(limits.held)
  const reader = readForeignTar(look)
  let size = 0
  filter.output.on('data', (piece: Buffer) => {
    size += piece.length
    if (size > limits.unpacked) look.refuse(`it unpacks to more than ${limits.unpacked} bytes`)
    const broken = look.wrong() === undefined ? reader.push(piece) : undefined
    if (broken !== undefined) look.refuse(broken)
    if (look.wrong() !== undefined) filter.stop()
  })
  try {
    const pieces: AsyncIterable<Buffer> = createReadStream(path)
    for await (const piece of pieces) {
      if (look.wrong() !== undefined) break
      await filter.write(piece)
    }
    filter.end()
    await filter.ended
  } catch (error) {
    // Whatever else ended bzip2 says nothing of the archive.
    const isDamage = format === 'gzip' || isDamagedInput(error)
    if (look.wrong() === undefined && !isDamage) throw error
    throw damaged(from, look.wrong() ?? 'its compression is damaged')
  }
  const cut = reader.end()
  if (cut !== undefined) look.refuse(cut)
  return foundBy(look, from)
}

function foundBy(look: Looking, from: string): Look {
  const found = look.end()
  if (typeof found === 'string') throw damaged(from, found)
  return found
}

function damaged(from: string, wrong: string): Failure {
  return new Failure('archive-url-damaged', `The archive at ${from} cannot be read: ${wrong}.`, {
    hint: 'Check that archive-url names a whole archive that tar can unpack.',
  })
}
