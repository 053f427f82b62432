import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readForeignTar } from '../archive/foreign-tar.ts'
import type { ForeignEntry } from '../archive/foreign-tar.ts'
import { Failure } from '../release/failure.ts'
import type { ArchiveContents } from '../release/ports.ts'
import { startBzip2 } from './bzip2.ts'
import type { Filter } from './compression.ts'
import { write } from './compression.ts'
import { gzipCompression } from './gzip-compression.ts'

/** How much an archive may unpack to, and how much of it is held, in bytes. */
export interface LookLimits {
  readonly unpacked: number
  readonly held: number
}

const usualLimits: LookLimits = { unpacked: 4 * 1024 ** 3, held: 64 * 1024 ** 2 }

/** What a look into an archive found. */
export interface Look {
  /** The one folder that holds everything; empty where there is none. */
  readonly root: string
  readonly contents: ArchiveContents
}

/**
 * Looks into an archive that somebody else made: its format is told by its first bytes, as opam's tools
 * tell it. A tar archive compressed with gzip or bzip2 is read, never unpacked to the disk.
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
      return await readTarThrough(filter, path, { from, limits })
    }
    case 'page':
      throw new Failure('archive-url-page', `${from} gives a web page and no archive.`, {
        hint: 'Write the address of the file itself, which downloads it without a login.',
      })
    default:
      return { root: '', contents: { kind: 'unread', format } }
  }
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
  { from, limits }: { readonly from: string; readonly limits: LookLimits },
): Promise<Look> {
  const look = newLook(limits)
  filter.output.on('data', (piece: Buffer) => {
    look.push(piece)
    if (look.wrong() !== undefined) filter.stop()
  })
  try {
    const pieces: AsyncIterable<Buffer> = createReadStream(path)
    for await (const piece of pieces) {
      if (look.wrong() !== undefined) break
      await write(filter, piece)
    }
    filter.input.end()
    await filter.ended
  } catch (error) {
    if (error instanceof Failure && error.code === 'bzip2-missing') throw error
    throw damaged(from, look.wrong() ?? 'its compression is damaged')
  }
  const found = look.end()
  if (typeof found === 'string') throw damaged(from, found)
  return found
}

function damaged(from: string, wrong: string): Failure {
  return new Failure('archive-url-damaged', `The archive at ${from} cannot be read: ${wrong}.`, {
    hint: 'Check that archive-url names a whole archive that tar can unpack.',
  })
}

/** A look under way. */
interface Looking {
  push(piece: Uint8Array): void
  wrong(): string | undefined
  /** What was found, or what is wrong. */
  end(): Look | string
}

/** `dune-project` and opam files where they may be of the project, whatever its top folder is called. */
const metadataPath = /^(?:[^/]+\/)?(?:dune-project|(?:opam\/)?[^/]+\.opam)$/

function newLook(limits: LookLimits): Looking {
  const files = new Map<string, Buffer[]>()
  const tops = new Set<string>()
  let hasRootFile = false
  let size = 0
  let held = 0
  let unsafe: string | undefined
  let commit: string | undefined
  let wrong: string | undefined
  let pieces: Buffer[] = []
  const take = (entry: ForeignEntry): boolean => {
    const path = entry.path.replace(/^(?:\.\/)+/, '')
    if (path === '' || path === '.') return false
    if (isUnsafe(entry)) unsafe ??= entry.path
    const [top = '', ...rest] = path.split('/')
    tops.add(top)
    hasRootFile ||= rest.length === 0 && entry.kind !== 'folder'
    if (entry.kind !== 'file' || !metadataPath.test(path)) return false
    held += entry.size
    if (held > limits.held) wrong = 'its opam files are far too large'
    pieces = []
    files.set(path, pieces)
    return true
  }
  const reader = readForeignTar({
    entry: take,
    content: (piece) => pieces.push(Buffer.from(piece)),
    comment: (text) => {
      if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)) commit = text
    },
  })
  return {
    push: (piece) => {
      size += piece.length
      if (size > limits.unpacked) wrong ??= `it unpacks to more than ${limits.unpacked} bytes`
      const broken = wrong === undefined ? reader.push(piece) : undefined
      wrong ??= broken
    },
    wrong: () => wrong,
    end: () => {
      wrong ??= reader.end()
      if (wrong !== undefined) return wrong
      const [only = ''] = tops
      const root = tops.size === 1 && !hasRootFile ? only : ''
      return {
        root: Buffer.from(root, 'latin1').toString('utf8'),
        contents: {
          kind: 'read',
          metadata: belowRoot(files, root),
          ...(commit === undefined ? {} : { commit }),
          ...(unsafe === undefined ? {} : { unsafe }),
        },
      }
    },
  }
}

function isUnsafe({ path, kind }: ForeignEntry): boolean {
  return kind === 'other' || path.startsWith('/') || path.split('/').includes('..')
}

function belowRoot(
  files: ReadonlyMap<string, readonly Buffer[]>,
  root: string,
): ReadonlyMap<string, string> {
  const prefix = root === '' ? '' : `${root}/`
  return new Map(
    [...files].flatMap(([path, pieces]) => {
      const own = path.slice(prefix.length)
      const isOwn = path.startsWith(prefix) && /^(?:dune-project|(?:opam\/)?[^/]+\.opam)$/.test(own)
      return isOwn ? [[own, Buffer.concat(pieces).toString('latin1')] as const] : []
    }),
  )
}
