import { createHash, randomUUID } from 'node:crypto'
import { readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { makeFolder } from '../process/make-folder.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { parseJson } from '../text/json.ts'
import { opamTexts } from './opam-texts.ts'
import { tarballLimits } from './opam-repository-tarball.ts'

/** Which opam repository, as it is at which commit. */
export interface CachedCommit {
  /** Tells servers, repositories and their folders of packages apart. */
  readonly repository: string
  readonly commit: string
}

/** The opam files of repositories that were read before, on this machine. */
export interface OpamRepositoryCache {
  /** `undefined` where there is none, or what is there is not whole. */
  read(of: CachedCommit): Promise<PackageSource | undefined>
  /** Keeps the files. What stands in the way, such as a full disk, is no matter. */
  keep(of: CachedCommit, source: PackageSource): Promise<void>
}

/** Two repositories, each as two branches have it. */
const mostEntries = 4

const [compress, decompress] = [promisify(gzip), promisify(gunzip)]

/** A cache in a folder, which is made when it is first needed. */
export function opamRepositoryCache(folder: string): OpamRepositoryCache {
  return {
    read: async (of) => {
      const path = join(folder, entryName(of))
      const source = await sourceAt(path)
      // The entries that were used last are kept.
      if (source !== undefined) await utimes(path, new Date(), new Date()).catch(() => undefined)
      return source
    },
    keep: async (of, source) => {
      const path = join(folder, entryName(of))
      const unfinished = `${path}.${randomUUID()}`
      try {
        await makeFolder(folder)
        await writeFile(unfinished, await compress(contentOf(source), { level: 1 }))
        await rename(unfinished, path)
        await removeOld(folder)
      } catch {
        await rm(unfinished, { force: true }).catch(() => undefined)
      }
    },
  }
}

const entryStart = 'opam-files-1-'

function entryName({ repository, commit }: CachedCommit): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([repository, commit]))
    .digest('hex')
  return `${entryStart}${digest}`
}

/**
 * A list of `[NAME.VERSION, bytes]` on the first line, `null` for a file that cannot be read, then the files. gzip
 * adds their checksum and length.
 */
function contentOf(source: PackageSource): Buffer {
  const index: (readonly [string, number | null])[] = []
  const texts: Buffer[] = []
  for (const name of source.names()) {
    for (const version of source.versions(name)) {
      const text = source.text(name, version)
      index.push([`${name}.${version}`, text?.length ?? null])
      if (text !== undefined) texts.push(Buffer.from(text, 'latin1'))
    }
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...texts])
}

async function sourceAt(path: string): Promise<PackageSource | undefined> {
  try {
    const limits = { maxOutputLength: 2 * tarballLimits.keptBytes, chunkSize: 1024 * 1024 }
    return sourceIn(await decompress(await readFile(path), limits))
  } catch {
    return undefined
  }
}

function sourceIn(content: Buffer): PackageSource | undefined {
  const line = content.indexOf('\n')
  const index = parseJson(content.toString('latin1', 0, line))
  if (!Array.isArray(index)) return undefined
  const places = new Map<string, { readonly start: number; readonly end: number } | undefined>()
  let at = line + 1
  for (const entry of index) {
    const [key, length] = Array.isArray(entry) ? entry : []
    if (typeof key !== 'string' || !isLength(length)) return undefined
    places.set(key, length === null ? undefined : { start: at, end: at + length })
    at += length ?? 0
  }
  if (at !== content.length) return undefined
  return opamTexts(places.keys(), (key) => {
    const place = places.get(key)
    return place && content.toString('latin1', place.start, place.end)
  })
}

function isLength(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
}

/** Removes what was not used for longest, also what a run that was killed left unfinished. */
async function removeOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(entryStart))
  const entries = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })),
  )
  const old = entries.toSorted((a, b) => b.used - a.used).slice(mostEntries)
  await Promise.all(old.map(async ({ name }) => await rm(join(folder, name), { force: true })))
}
