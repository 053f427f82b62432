import type { PlannedEntry } from '../archive/plan.ts'
import type { TarEntry } from '../archive/tar-entry.ts'
import { blockSize, padding } from '../archive/tar-entry.ts'
import { tarEnd, tarHeader } from '../archive/tar-writer.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { FinalContent, StoredFile } from './file-content.ts'
import { largeContent, largeFile, smallContent } from './file-content.ts'

/** An entry of the archive and, for a file, where its content comes from. */
export interface ArchiveFile {
  readonly entry: PlannedEntry
  readonly stored: StoredFile | undefined
}

/** A tar archive to be written. */
export interface TarOrder {
  /** The top folder: a byte string. It has no entry of its own. */
  readonly root: string
  /** Of every entry, in seconds since the epoch. */
  readonly time: number
  readonly files: readonly ArchiveFile[]
}

/** What becomes known while an archive is written. */
export interface Written {
  /** In order; each is here before a byte of it is handed out. */
  readonly entries: TarEntry[]
  readonly diagnostics: Diagnostic[]
  /** Of the whole tar archive. */
  readonly hash: { update(piece: Uint8Array): unknown }
  /** Where the pieces come from. */
  readonly pool: PiecePool
}

/**
 * Memory that is used again: left to the collector of garbage, hundreds of pieces would lie about
 * before it looks for them.
 */
export interface PiecePool {
  take(): Buffer
  give(piece: Uint8Array): void
}

/** A pool that is empty at first. */
export function piecePool(): PiecePool {
  const free: Buffer[] = []
  return {
    take: () => free.pop() ?? Buffer.allocUnsafeSlow(pieceSize),
    give: (piece) => {
      if (piece.length === pieceSize) free.push(Buffer.from(piece.buffer))
    },
  }
}

/** A pipe takes few large pieces faster than many small ones. */
const pieceSize = 256 * 1024

/**
 * The bytes of a tar archive, in large pieces.
 *
 * @throws Failure those of the readers.
 */
export async function* tarPieces(
  { root, time, files }: TarOrder,
  written: Written,
): AsyncGenerator<Uint8Array, void, undefined> {
  const collector = collectPieces(written)
  for await (const { entry, content } of withContents(files)) {
    const path = `${root}/${entry.path}`
    const size = content?.size ?? 0
    const inArchive: TarEntry =
      entry.kind === 'file'
        ? { kind: 'file', path, executable: entry.executable, size }
        : { ...entry, path }
    written.entries.push(inArchive)
    collector.add(tarHeader(inArchive, time))
    if (content !== undefined) {
      for (const diagnostic of content.diagnostics) written.diagnostics.push(diagnostic)
      if (content.bytes === undefined) {
        for await (const piece of content.pieces) {
          collector.add(piece)
          yield* collector.full()
        }
      } else {
        collector.add(content.bytes)
      }
      collector.add(zeros.subarray(0, padding(size)))
    }
    if (collector.isFull()) yield* collector.full()
  }
  collector.add(tarEnd)
  yield* collector.full()
  yield collector.rest()
}

const zeros = new Uint8Array(blockSize)

/** Makes large pieces of small ones. */
interface Collector {
  add(piece: Uint8Array): void
  isFull(): boolean
  /** The pieces that are full, which are then gone from here. */
  full(): Uint8Array[]
  rest(): Uint8Array
}

function collectPieces({ hash, pool }: Pick<Written, 'hash' | 'pool'>): Collector {
  let held = pool.take()
  let used = 0
  const full: Uint8Array[] = []
  const take = (piece: Uint8Array): Uint8Array => {
    hash.update(piece)
    return piece
  }
  return {
    add: (piece) => {
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + pieceSize - used)
        held.set(part, used)
        used += part.length
        at += part.length
        if (used < pieceSize) continue
        full.push(take(held))
        held = pool.take()
        used = 0
      }
    },
    isFull: () => full.length > 0,
    full: () => full.splice(0),
    rest: () => take(held.subarray(0, used)),
  }
}

interface ReadFile {
  readonly entry: PlannedEntry
  readonly content: FinalContent | undefined
}

async function* withContents(
  files: readonly ArchiveFile[],
): AsyncGenerator<ReadFile, void, undefined> {
  const small = smallFiles(files)
  try {
    for (const { entry, stored } of files) {
      if (stored === undefined) {
        yield { entry, content: undefined }
      } else if (isLarge(stored)) {
        yield { entry, content: await largeContent(stored) }
      } else {
        const next = await small.get(stored.reader)?.next()
        yield { entry, content: smallContent(next?.value ?? nothing, stored) }
      }
    }
  } finally {
    for (const contents of small.values()) await contents.return?.()
  }
}

const nothing = new Uint8Array(0)

/** The contents of the files that are held whole, of each repository in the order of the archive. */
function smallFiles(
  files: readonly ArchiveFile[],
): ReadonlyMap<CommitReader, AsyncIterator<Uint8Array, void, undefined>> {
  const objects = new Map<CommitReader, string[]>()
  for (const { stored } of files) {
    if (stored === undefined || isLarge(stored)) continue
    const known = objects.get(stored.reader)
    if (known === undefined) objects.set(stored.reader, [stored.object])
    else known.push(stored.object)
  }
  return new Map([...objects].map(([reader, all]) => [reader, reader.readAll(all)]))
}

function isLarge({ size }: StoredFile): boolean {
  return size > largeFile
}
