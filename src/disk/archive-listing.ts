import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { ForeignEntry, ForeignHeader } from '../archive/foreign-tar.ts'
import { Failure } from '../release/model/failure.ts'
import type { ArchiveListing, ListedEntry } from '../reproduce/listing.ts'
import type { FileChecksums } from '../reproduce/reproduce.ts'
import { encodeBytes } from '../text/source.ts'
import { withoutEnd } from '../text/without-end.ts'
import { foreignFormat, readCompressedTar } from './foreign-archive.ts'
import type { ForeignArchiveListener } from './foreign-archive.ts'

/** How much an archive may unpack to, and a zip archive, which is held, in bytes. */
export interface ListingLimits {
  readonly unpacked: number
  readonly held: number
}

const usualLimits: ListingLimits = { unpacked: 4 * 1024 ** 3, held: 256 * 1024 ** 2 }

/**
 * Lists an archive that anybody may have made: a tar archive compressed with gzip or bzip2, or a zip
 * archive. It is never unpacked to the disk; of each file the checksum is kept.
 *
 * @param from where it comes from, for messages
 * @throws Failure `archive-unreadable`, `bzip2-missing`.
 */
export async function listArchive(
  path: string,
  {
    from,
    environment,
    limits = usualLimits,
  }: {
    readonly from: string
    readonly environment: NodeJS.ProcessEnv
    readonly limits?: ListingLimits
  },
): Promise<ArchiveListing> {
  const format = await foreignFormat(path)
  switch (format) {
    case 'gzip':
    case 'bzip2': {
      const list = newList()
      const hash = createHash('sha256')
      const reading = {
        environment,
        most: limits.unpacked,
        unpacked: (piece: Uint8Array) => void hash.update(piece),
      }
      await readCompressedTar(path, format, { listener: list, reading })
      const wrong = list.wrong()
      if (wrong !== undefined) throw unreadable(from, wrong)
      return { format, tarSha256: hash.digest('hex'), ...list.end() }
    }
    case 'zip': {
      const list = newList()
      await listZip(path, list, limits)
      const wrong = list.wrong()
      if (wrong !== undefined) throw unreadable(from, wrong)
      return { format, tarSha256: undefined, ...list.end() }
    }
    case 'page':
      throw unreadable(from, 'it is a web page')
    case 'xz':
    case 'tar':
    case 'unknown':
      throw unreadable(from, 'it is neither a .tar.gz, a .tar.bz2 nor a .zip file')
  }
}

/** The checksums of a file that opam may state. */
export async function fileChecksums(path: string): Promise<FileChecksums> {
  const hashes = ['md5', 'sha256', 'sha512'].map((kind) => createHash(kind))
  const pieces: AsyncIterable<Buffer> = createReadStream(path)
  for await (const piece of pieces) for (const hash of hashes) hash.update(piece)
  const [md5 = '', sha256 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'))
  return { md5, sha256, sha512 }
}

interface List extends ForeignArchiveListener {
  end(): Pick<ArchiveListing, 'root' | 'entries' | 'headers'>
}

/** The file whose content is being told. */
interface CurrentFile {
  readonly path: string
  readonly entry: Pick<Extract<ListedEntry, { kind: 'file' }>, 'size' | 'executable'>
  readonly hash: Hash
}

function newList(): List {
  const entries = new Map<string, ListedEntry>()
  const headers = new Map<string, ForeignHeader>()
  let current: CurrentFile | undefined
  let wrong: string | undefined
  const finish = (): void => {
    if (current === undefined) return
    const { path, entry, hash } = current
    entries.set(path, { kind: 'file', ...entry, sha256: hash.digest('hex') })
    current = undefined
  }
  return {
    entry: (entry) => {
      finish()
      const path = entry.path.replace(/^(?:\.\/)+/, '')
      if (path === '' || path === '.') return false
      if (entry.header !== undefined) headers.set(path, entry.header)
      if (entry.kind === 'file') {
        const { size, header } = entry
        const executable = header === undefined ? undefined : (header.mode & 0o100) !== 0
        current = { path, entry: { size, executable }, hash: createHash('sha256') }
        return true
      }
      entries.set(path, listed(entry))
      return false
    },
    content: (piece) => current?.hash.update(piece),
    comment: () => undefined,
    refuse: (reason) => {
      wrong ??= reason
    },
    wrong: () => wrong,
    end: () => {
      finish()
      const root = rootOf(entries)
      return { root, entries: below(root, entries), headers: below(root, headers) }
    },
  }
}

function listed({ kind, target }: ForeignEntry): ListedEntry {
  if (kind === 'folder') return { kind }
  return kind === 'symlink' ? { kind, target: target ?? '' } : { kind: 'other' }
}

/** The one folder that holds everything; empty where there is none. */
function rootOf(entries: ReadonlyMap<string, ListedEntry>): string {
  const tops = new Set<string>()
  for (const [path, { kind }] of entries) {
    const slash = path.indexOf('/')
    if (slash === -1 && kind !== 'folder') return ''
    tops.add(slash === -1 ? path : path.slice(0, slash))
    if (tops.size > 1) return ''
  }
  return [...tops].at(0) ?? ''
}

function below<T>(root: string, all: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  if (root === '') return all
  return new Map(
    [...all].flatMap(([path, value]) =>
      path === root ? [] : [[path.slice(root.length + 1), value] as const],
    ),
  )
}

/** Tells what a zip archive holds, which is held whole, and says no permissions. */
async function listZip(path: string, list: List, { held }: ListingLimits): Promise<void> {
  const tooLarge = `it is a zip archive of more than ${held} bytes`
  if ((await stat(path)).size > held) {
    list.refuse(tooLarge)
    return
  }
  const bytes = await readFile(path)
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        return size <= held
      },
    })
    if (size > held) list.refuse(tooLarge)
    for (const [name, content] of Object.entries(files)) {
      const place = encodeBytes(withoutEnd(name.replaceAll('\\', '/'), '/'))
      const kind = /[\\/]$/.test(name) ? 'folder' : 'file'
      const entry = { path: place, size: content.length, target: undefined, header: undefined }
      if (list.entry({ ...entry, kind })) list.content(content)
    }
  } catch {
    list.refuse('it is a damaged zip archive')
  }
}

function unreadable(from: string, wrong: string): Failure {
  return new Failure('archive-unreadable', `The archive at ${from} cannot be compared: ${wrong}.`, {
    hint: 'Download it and list it with "tar -tf", to see what opam users get.',
  })
}
