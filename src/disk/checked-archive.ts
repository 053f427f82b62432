import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { TarEntry } from '../archive/tar-entry.ts'
import { Failure } from '../release/failure.ts'
import type { Checksums } from '../release/ports.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Compression, Filter } from './compression.ts'
import { write } from './compression.ts'
import { checkTar } from './tar-check.ts'
import type { TarOrder } from './tar-stream.ts'
import { piecePool, tarPieces } from './tar-stream.ts'

/** An archive on disk that was unpacked and compared with what it should hold. */
export interface CheckedArchive extends Checksums {
  /** In bytes. */
  readonly size: number
  /** Byte strings of `dune-project` and the opam files, by their path below the top folder. */
  readonly metadata: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes a compressed tar archive to a file. What is written is unpacked and compared with the order
 * at the same time; that the file holds what was compared is seen by its checksum, made of what lies
 * on the disk in the end.
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
  const pool = piecePool()
  const tar = tarPieces(order, { entries, diagnostics, hash: tarHash, pool })
  filter.output.on('data', (piece: Buffer) => {
    check.push(piece)
  })
  const compressed = compression.compress(tar, (piece) => {
    pool.give(piece)
  })
  const [stream] = await bothOf(
    writeAndPass(path, compressed, filter).finally(() => filter.input.end()),
    filter,
  )
  const { wrong, metadata } = check.end(tarHash.digest('hex'))
  if (wrong !== undefined) throw damaged(path, wrong)
  const onDisk = await fileChecksums(path)
  if (onDisk.sha256 !== stream) throw damaged(path, 'the disk gives back other bytes')
  return { ...onDisk, metadata, diagnostics }
}

/** Of two that fail together the first counts: it is the cause, the broken pipe behind it is not. */
async function bothOf(writing: Promise<string>, filter: Filter): Promise<[string]> {
  const [written, unpacked] = await Promise.allSettled([writing, filter.ended])
  if (written.status === 'rejected') throw written.reason
  if (unpacked.status === 'rejected') throw unpacked.reason
  return [written.value]
}

/** @returns the SHA-256 of all. */
async function writeAndPass(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  filter: Filter,
): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(path, 'w')
  let passed = Promise.resolve()
  try {
    for await (const piece of pieces) {
      hash.update(piece)
      for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten
      // One piece may still be on its way while the next one is made.
      await passed
      passed = write(filter, piece)
    }
    await passed
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

/** Size and checksums of a file as it lies on the disk. */
async function fileChecksums(path: string): Promise<Checksums & { readonly size: number }> {
  const sha256 = createHash('sha256')
  const sha512 = createHash('sha512')
  const held = Buffer.allocUnsafe(256 * 1024)
  const file = await open(path, 'r')
  let size = 0
  try {
    for (;;) {
      const { bytesRead } = await file.read(held)
      if (bytesRead === 0) break
      const piece = held.subarray(0, bytesRead)
      sha256.update(piece)
      sha512.update(piece)
      size += bytesRead
    }
  } finally {
    await file.close()
  }
  return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') }
}

function damaged(path: string, wrong: string): Failure {
  return new Failure(
    'archive-damaged',
    `The archive "${path}" does not hold what was written: ${wrong}.`,
    { hint: 'Check the disk and the program "bzip2", then run again.' },
  )
}
