import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TarEntry } from '../archive/tar-entry.ts'
import { readTar } from '../archive/tar-reader.ts'
import { Failure } from '../release/failure.ts'
import type { Checksums } from '../release/ports.ts'
import { startBzip2 } from './bzip2.ts'
import type { TarOrder, WrittenTar } from './tar-stream.ts'
import { firstFailure } from './tar-stream.ts'

/** What a file on disk turned out to be. */
export interface ReadArchive extends Checksums {
  /** In bytes. */
  readonly size: number
  /** Byte strings of `dune-project` and the opam files, by their path below the top folder. */
  readonly metadata: ReadonlyMap<string, string>
}

/**
 * Reads an archive back from the disk in one pass: hashes the file, unpacks it, and compares every
 * entry with the one that was to be written.
 *
 * @throws Failure `archive-damaged` where something differs; `bzip2-missing`, `bzip2-failed`.
 */
export async function readBack(
  path: string,
  order: TarOrder & { readonly written: WrittenTar },
  environment: NodeJS.ProcessEnv,
): Promise<ReadArchive> {
  const bzip2 = await startBzip2('-dc', environment)
  const sha256 = createHash('sha256')
  const sha512 = createHash('sha512')
  let size = 0
  const hashed = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      sha256.update(chunk)
      sha512.update(chunk)
      size += chunk.length
      done(undefined, chunk)
    },
  })
  const check = checkTar(order)
  await firstFailure([
    bzip2.ended,
    pipeline(createReadStream(path, { highWaterMark: 256 * 1024 }), hashed, bzip2.input),
    pipeline(bzip2.output, async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) check.push(piece)
    }),
  ])
  const { wrong, metadata } = check.end()
  if (wrong !== undefined) throw damaged(path, wrong)
  return { size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), metadata }
}

function damaged(path: string, wrong: string): Failure {
  return new Failure(
    'archive-damaged',
    `The archive "${path}" does not hold what was written: ${wrong}.`,
    { hint: 'Check the disk and the program "bzip2", then run again.' },
  )
}

interface TarCheck {
  push(piece: Uint8Array): void
  end(): { readonly wrong: string | undefined; readonly metadata: ReadonlyMap<string, string> }
}

function checkTar({ root, time, files, written }: Parameters<typeof readBack>[1]): TarCheck {
  const hash = createHash('sha256')
  const metadata = new Map<string, Buffer[]>()
  let wrong: string | undefined
  let count = 0
  let pieces: Buffer[] | undefined
  const reader = readTar({
    entry: (entry, found) => {
      const planned = files[count]?.entry
      const expected = written.entries[count]
      count++
      const path = entry.path.slice(root.length + 1)
      if (found !== time || planned?.path !== path || !sameEntry(entry, expected)) {
        wrong ??= `"${entry.path}" is not the entry that was planned`
      }
      pieces = entry.kind === 'file' && isMetadata(path) ? [] : undefined
      if (pieces !== undefined) metadata.set(path, pieces)
    },
    content: (piece) => {
      pieces?.push(Buffer.from(piece))
    },
  })
  return {
    push: (piece) => {
      hash.update(piece)
      // Not in one expression: the listener may find something wrong meanwhile.
      const broken = reader.push(piece)
      wrong ??= broken
    },
    end: () => {
      wrong ??= reader.end()
      if (count !== files.length) wrong ??= `it has ${count} entries instead of ${files.length}`
      if (hash.digest('hex') !== written.sha256) wrong ??= 'its content differs'
      const texts = [...metadata].map(([path, parts]): [string, string] => [
        path,
        Buffer.concat(parts).toString('latin1'),
      ])
      return { wrong, metadata: new Map(texts) }
    },
  }
}

/** `dune-project` and the opam files at the places where dune and opam look for a project's own. */
function isMetadata(path: string): boolean {
  return path === 'dune-project' || /^(?:opam\/)?[^/]+\.opam$/.test(path)
}

function sameEntry(entry: TarEntry, expected: TarEntry | undefined): boolean {
  if (expected === undefined || entry.kind !== expected.kind || entry.path !== expected.path) {
    return false
  }
  if (entry.kind === 'file' && expected.kind === 'file') {
    return entry.size === expected.size && entry.executable === expected.executable
  }
  return entry.kind !== 'symlink' || expected.kind !== 'symlink' || entry.target === expected.target
}
