import { createHash } from 'node:crypto'
import type { TarEntry } from '../archive/tar-entry.ts'
import { Failure } from '../release/model/failure.ts'
import type { Checksums } from '../release/model/ports/archive.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Compression, Filter } from './compression.ts'
import { growingFile } from './growing-file.ts'
import type { GrowingFile } from './growing-file.ts'
import { checkTar } from './tar-check.ts'
import type { TarOrder } from './tar-stream.ts'
import { piecePool, tarPieces } from './tar-stream.ts'

/** An archive on disk that was unpacked and compared with what it should hold. */
export interface CheckedArchive extends Checksums {
  /** In bytes. */
  readonly size: number
  /** What it holds, in its order. */
  readonly entries: readonly TarEntry[]
  /** Byte strings of `dune-project` and the opam files, by their path below the top folder. */
  readonly metadata: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes a compressed tar archive to a file. What lies on the disk is read back while more is written:
 * these bytes are hashed, unpacked and compared with the order.
 *
 * @throws Failure `archive-damaged` where something differs; those of the readers and of the compression.
 */
export async function writeCheckedArchive(
  path: string,
  order: TarOrder,
  compression: Compression,
): Promise<CheckedArchive> {
  const entries: TarEntry[] = []
  const diagnostics: Diagnostic[] = []
  const tarHash = createHash('sha256')
  const check = checkTar({ ...order, entries })
  const filter = await compression.unpack()
  filter.output.on('data', (piece: Buffer) => {
    check.push(piece)
  })
  const pool = piecePool()
  const tar = tarPieces(order, { entries, diagnostics, hash: tarHash, pool })
  const compressed = compression.compress(tar, (piece) => {
    pool.give(piece)
  })
  const onDisk = await writeAndRead(path, compressed, filter)
  const { wrong, metadata } = check.end(tarHash.digest('hex'))
  if (wrong !== undefined) throw damaged(path, wrong)
  return { ...onDisk, entries, metadata, diagnostics }
}

async function writeAndRead(
  path: string,
  compressed: AsyncIterable<Uint8Array>,
  filter: Filter,
): Promise<Checksums & { readonly size: number }> {
  try {
    return await checksumsOf(await growingFile(path), compressed, filter)
  } finally {
    filter.stop()
  }
}

/** Of those that fail together the first counts: it is the cause, the broken pipe behind it is not. */
async function checksumsOf(
  file: GrowingFile,
  compressed: AsyncIterable<Uint8Array>,
  filter: Filter,
): Promise<Checksums & { readonly size: number }> {
  try {
    const [written, read, unpacked] = await Promise.allSettled([
      writeAll(file, compressed),
      hashAndUnpack(file, filter),
      filter.ended,
    ])
    if (written.status === 'rejected') throw written.reason
    if (read.status === 'rejected') throw read.reason
    if (unpacked.status === 'rejected') throw unpacked.reason
    return read.value
  } finally {
    await file.close()
  }
}

async function writeAll(file: GrowingFile, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const piece of pieces) await file.append(piece)
  } finally {
    file.end()
  }
}

async function hashAndUnpack(
  file: GrowingFile,
  filter: Filter,
): Promise<Checksums & { readonly size: number }> {
  const sha256 = createHash('sha256')
  const sha512 = createHash('sha512')
  let size = 0
  try {
    for await (const piece of file.readBack()) {
      sha256.update(piece)
      sha512.update(piece)
      size += piece.length
      await filter.write(piece)
    }
  } finally {
    filter.end()
  }
  return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') }
}

function damaged(path: string, wrong: string): Failure {
  return new Failure(
    'archive-damaged',
    `The archive "${path}" differs from what was written: ${wrong}.`,
    { hint: 'Check the disk and the program "bzip2", then run again.' },
  )
}
