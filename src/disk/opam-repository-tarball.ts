import { finished } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { ForeignTarListener } from '../archive/foreign-tar.ts'
import { readForeignTar } from '../archive/foreign-tar.ts'
import { parseVersionedPackage } from '../opam/package-name.ts'
import type { PackageSource } from '../solver/package-source.ts'
import type { TextStore } from './text-store.ts'
import { newTextStore } from './text-store.ts'
import { opamTexts } from './opam-texts.ts'

/** An opam repository that was read, or why it could not be. */
export type ReadRepository =
  | {
      readonly kind: 'read'
      readonly source: PackageSource
      /** The commit that the tarball is of, where it says so, as those of `git archive` do. */
      readonly commit: string | undefined
    }
  /** `reason` follows "the tarball of the opam repository cannot be read: ". */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What a tarball may hold; opam-repository has 26 MB in 19,000 files. */
export interface TarballLimits {
  /** Of everything in it, whether it is kept or not. */
  readonly bytes: number
  /** Of the opam files. */
  readonly keptBytes: number
  readonly files: number
}

/** Ten times what opam-repository is today. */
export const tarballLimits: TarballLimits = {
  bytes: 2_000_000_000,
  keptBytes: 200_000_000,
  files: 200_000,
}

/** An opam file that is larger counts as one that cannot be read. */
export const largestOpamFile = 1024 * 1024

/**
 * Reads a gzipped tarball of an opam repository, as GitHub serves it, while it comes in. Only
 * `NAME/NAME.VERSION/opam` in the folder of packages is kept, as bytes; nothing is written to the disk.
 *
 * @throws unknown what `pieces` throws.
 */
export async function readRepositoryTarball(
  pieces: AsyncIterable<Uint8Array>,
  packagesDir = 'packages',
  limits: TarballLimits = tarballLimits,
): Promise<ReadRepository> {
  const reading = newReading(packagesDir, limits)
  const tar = readForeignTar(reading.listener)
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  const ended = finished(gunzip)
  ended.catch(() => undefined)
  let unpacked = 0
  let wrong: string | undefined
  gunzip.on('data', (piece: Buffer) => {
    unpacked += piece.length
    const broken = tar.push(piece)
    wrong ??= broken ?? reading.wrong()
    if (unpacked > limits.bytes) wrong ??= 'it is too large'
  })
  try {
    for await (const piece of pieces) {
      if (wrong !== undefined || gunzip.destroyed) break
      if (!gunzip.write(piece)) await Promise.race([drained(gunzip), ended])
    }
    if (wrong === undefined) {
      gunzip.end()
      await ended
    }
  } catch (error) {
    // A download that breaks or is too slow is no damage of the tarball.
    if (wrong === undefined && gunzip.errored === null) throw error
    wrong ??= 'it is damaged or incomplete'
  } finally {
    gunzip.destroy()
  }
  const reason =
    wrong ?? tar.end() ?? (reading.store.count === 0 ? 'it contains no packages' : undefined)
  if (reason !== undefined) return { kind: 'unreadable', reason }
  const { store, tooLarge } = reading
  const source = opamTexts(store.keys(), (key) => (tooLarge.has(key) ? undefined : store.text(key)))
  return { kind: 'read', source, commit: reading.commit() }
}

async function drained(gunzip: NodeJS.WritableStream): Promise<void> {
  await new Promise<void>((resolve) => {
    gunzip.once('drain', resolve)
  })
}

interface Reading {
  readonly listener: ForeignTarListener
  readonly store: TextStore
  /** The packages whose files are too large to be read. */
  readonly tooLarge: ReadonlySet<string>
  readonly wrong: () => string | undefined
  readonly commit: () => string | undefined
}

function newReading(packagesDir: string, limits: TarballLimits): Reading {
  const store = newTextStore()
  const tooLarge = new Set<string>()
  let wrong: string | undefined
  let commit: string | undefined
  return {
    listener: {
      entry: ({ path, kind, size }) => {
        const key = kind === 'file' ? packageAt(path, packagesDir) : undefined
        if (key === undefined) return false
        store.open(key)
        if (store.count > limits.files) wrong ??= 'it contains too many files'
        if (size > largestOpamFile) {
          tooLarge.add(key)
          return false
        }
        if (store.bytes + size > limits.keptBytes) wrong ??= 'its opam files are too large'
        return wrong === undefined
      },
      content: (piece) => {
        store.append(piece)
      },
      comment: (text) => {
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)) commit = text
      },
    },
    store,
    tooLarge,
    wrong: () => wrong,
    commit: () => commit,
  }
}

/** `NAME.VERSION` where a path leads to its opam file; GitHub puts all into one folder. */
function packageAt(path: string, packagesDir: string): string | undefined {
  if (!path.endsWith('/opam')) return undefined
  const parts = path.split('/')
  const above = parts.slice(0, -3).join('/')
  const [name, versioned = ''] = parts.slice(-3)
  const isPlace = above === packagesDir || above.slice(above.indexOf('/') + 1) === packagesDir
  return isPlace && parseVersionedPackage(versioned)?.name === name ? versioned : undefined
}
