import { createHash } from 'node:crypto'
import type { TarEntry } from '../archive/tar-entry.ts'
import { readTar } from '../archive/tar-reader.ts'
import type { TarOrder } from './tar-stream.ts'

/** What an archive is compared with. */
export interface ExpectedTar extends Pick<TarOrder, 'root' | 'time' | 'files'> {
  /** What was written; an entry must be here before it is checked. */
  readonly entries: readonly TarEntry[]
}

/** What a check found. */
export interface CheckedTar {
  /** What is wrong with the archive; `undefined`: nothing. */
  readonly wrong: string | undefined
  /** Byte strings of `dune-project` and the opam files, by their path below the top folder. */
  readonly metadata: ReadonlyMap<string, string>
}

/** A check under way. */
export interface TarCheck {
  push(piece: Uint8Array): void
  /** @param sha256 of the whole tar archive as it was written. */
  end(sha256: string): CheckedTar
}

/** Compares a tar archive, piece by piece, with the one that was to be written. */
export function checkTar({ root, time, files, entries }: ExpectedTar): TarCheck {
  const hash = createHash('sha256')
  const metadata = new Map<string, Buffer[]>()
  let wrong: string | undefined
  let count = 0
  let pieces: Buffer[] | undefined
  const reader = readTar({
    entry: (entry, found) => {
      const planned = files[count]?.entry
      const expected = entries[count]
      count++
      const path = entry.path.slice(root.length + 1)
      if (found !== Math.max(time, 0) || planned?.path !== path || !sameEntry(entry, expected)) {
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
    end: (sha256) => {
      wrong ??= reader.end()
      if (count !== files.length) wrong ??= `it has ${count} entries instead of ${files.length}`
      if (hash.digest('hex') !== sha256) wrong ??= 'its content differs'
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
