import { stat } from 'node:fs/promises'
import { Failure } from '../release/model/failure.ts'
import { newLook } from './archive-look.ts'
import type { Look, Looking } from './archive-look.ts'
import { foreignFormat, readCompressedTar } from './foreign-archive.ts'
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
  const format = await foreignFormat(path)
  switch (format) {
    case 'gzip':
    case 'bzip2': {
      const look = newLook(limits.held)
      const reading = { environment, most: limits.unpacked, unpacked: () => undefined }
      await readCompressedTar(path, format, { listener: look, reading })
      return foundBy(look, from)
    }
    case 'zip': {
      // Beyond what is held of any archive it stays unread, as other formats do.
      if ((await stat(path)).size > limits.held) break
      const look = newLook(limits.held)
      await lookIntoZip(path, look)
      return foundBy(look, from)
    }
    case 'page':
      throw new Failure('archive-url-page', `${from} returned a web page instead of an archive.`, {
        hint: 'Use the address of the file itself. It must work without a login.',
      })
    case 'xz':
    case 'tar':
    case 'unknown':
  }
  return { root: '', contents: { kind: 'unread', format } }
}

function foundBy(look: Looking, from: string): Look {
  const found = look.end()
  if (typeof found === 'string') throw damaged(from, found)
  return found
}

function damaged(from: string, wrong: string): Failure {
  return new Failure('archive-url-damaged', `The archive at ${from} cannot be read: ${wrong}.`, {
    hint: 'Check that the input archive-url names a complete archive that tar can unpack.',
  })
}
