import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PlannedEntry } from '../archive/plan.ts'
import type { TarEntry } from '../archive/tar-entry.ts'
import { padding } from '../archive/tar-entry.ts'
import { tarEnd, tarHeader } from '../archive/tar-writer.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { startBzip2 } from './bzip2.ts'
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

/** What was written. */
export interface WrittenTar {
  readonly entries: readonly TarEntry[]
  /** Of the tar archive before its compression. */
  readonly sha256: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes a tar archive through `bzip2 -9` to a file.
 *
 * @throws Failure `bzip2-missing`, `bzip2-failed`, and those of the readers.
 */
export async function writeTarball(
  path: string,
  order: TarOrder,
  environment: NodeJS.ProcessEnv,
): Promise<WrittenTar> {
  const bzip2 = await startBzip2('-9', environment)
  const hash = createHash('sha256')
  const entries: TarEntry[] = []
  const diagnostics: Diagnostic[] = []
  const bytes = inLargePieces(tarBytes(order, { entries, diagnostics }), hash)
  await firstFailure([
    bzip2.ended,
    pipeline(Readable.from(bytes), bzip2.input),
    pipeline(bzip2.output, createWriteStream(path)),
  ])
  return { entries, sha256: hash.digest('hex'), diagnostics }
}

/**
 * Waits for all. Of several that fail together the first in the list counts: it is the cause, the
 * broken pipes behind it are not.
 */
export async function firstFailure(works: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(works)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

interface Written {
  readonly entries: TarEntry[]
  readonly diagnostics: Diagnostic[]
}

async function* tarBytes(
  { root, time, files }: TarOrder,
  written: Written,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const { entry, content } of withContents(files)) {
    const path = `${root}/${entry.path}`
    const size = content?.size ?? 0
    const inArchive: TarEntry =
      entry.kind === 'file'
        ? { kind: 'file', path, executable: entry.executable, size }
        : { ...entry, path }
    written.entries.push(inArchive)
    yield tarHeader(inArchive, time)
    if (content === undefined) continue
    written.diagnostics.push(...content.diagnostics)
    yield* content.pieces
    yield new Uint8Array(padding(size))
  }
  yield tarEnd
}

interface ReadFile {
  readonly entry: PlannedEntry
  readonly content: FinalContent | undefined
}

/** How much of small files is asked for ahead, so that git and bzip2 never wait for each other. */
const readAhead = { bytes: 4 * 1024 * 1024, files: 256 }

async function* withContents(
  files: readonly ArchiveFile[],
): AsyncGenerator<ReadFile, void, undefined> {
  const ahead: Promise<FinalContent>[] = []
  let asked = 0
  let bytes = 0
  for (const { entry, stored } of files) {
    for (; asked < files.length && ahead.length < readAhead.files; asked++) {
      if (ahead.length > 0 && bytes > readAhead.bytes) break
      const next = files[asked]?.stored
      if (next === undefined || isLarge(next)) continue
      const content = readSmall(next)
      // Looked at when it is its turn; until then a failure is not unhandled.
      content.catch(() => undefined)
      ahead.push(content)
      bytes += next.size
    }
    if (stored === undefined) {
      yield { entry, content: undefined }
    } else if (isLarge(stored)) {
      yield { entry, content: await largeContent(stored) }
    } else {
      bytes -= stored.size
      yield { entry, content: await ahead.shift() }
    }
  }
}

function isLarge({ size }: StoredFile): boolean {
  return size > largeFile
}

async function readSmall(file: StoredFile): Promise<FinalContent> {
  return smallContent(await file.reader.read(file.object), file)
}

/** A pipe takes few large pieces faster than many small ones. */
async function* inLargePieces(
  pieces: AsyncIterable<Uint8Array>,
  hash: { update(piece: Uint8Array): unknown },
): AsyncGenerator<Uint8Array, void, undefined> {
  const size = 256 * 1024
  let held = Buffer.allocUnsafe(size)
  let used = 0
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + size - used)
      held.set(part, used)
      used += part.length
      at += part.length
      if (used < size) continue
      hash.update(held)
      yield held
      held = Buffer.allocUnsafe(size)
      used = 0
    }
  }
  const last = held.subarray(0, used)
  hash.update(last)
  yield last
}
