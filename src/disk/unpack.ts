import { closeSync, existsSync, mkdirSync, openSync, symlinkSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { TarEntry } from '../archive/tar-entry.ts'
import { readTar } from '../archive/tar-reader.ts'
import { Failure } from '../release/model/failure.ts'
import type { Compression } from './compression.ts'

/**
 * Unpacks an archive of ours into a folder that is there. Nothing that the archive does not hold may
 * lie in it. Times stay those of the unpacking.
 *
 * @throws Failure `archive-damaged`, and those of the compression.
 */
export async function unpackArchive(
  path: string,
  folder: string,
  compression: Compression,
): Promise<void> {
  let current: number | undefined
  const close = (): void => {
    if (current !== undefined) closeSync(current)
    current = undefined
  }
  const place = placesBelow(folder)
  const reader = readTar({
    entry: (entry) => {
      close()
      const target = place(entry.path)
      if (entry.kind === 'folder') mkdirSync(target, { recursive: true })
      else if (entry.kind === 'file') current = openNew(target, entry)
      // Windows lets anybody make a junction, and no other link; elsewhere the word means nothing.
      else symlinkSync(Buffer.from(entry.target, 'latin1').toString('utf8'), target, 'junction')
    },
    content: (piece) => {
      const file = current
      if (file === undefined) return
      for (let at = 0; at < piece.length;) at += writeSync(file, piece, at)
    },
  })
  const filter = await compression.unpack()
  let trouble: string | undefined
  filter.output.on('data', (piece: Buffer) => {
    if (trouble !== undefined) return
    try {
      reader.push(piece)
    } catch (error) {
      trouble = String(error)
    }
  })
  try {
    const file = await open(path)
    const pieces: AsyncIterable<Buffer> = file.createReadStream()
    for await (const piece of pieces) await filter.write(piece)
    filter.end()
    await filter.ended
  } finally {
    close()
    filter.stop()
  }
  const wrong = trouble ?? reader.end()
  if (wrong !== undefined) {
    throw new Failure('archive-damaged', `The archive "${path}" cannot be unpacked: ${wrong}.`, {
      hint: 'Check the disk, then run again. If this system cannot store a name, verify the archive on Linux.',
    })
  }
}

/** Where an entry goes; the folders above it are made. */
function placesBelow(folder: string): (entry: string) => string {
  const made = new Set<string>()
  return (entry) => {
    const components = Buffer.from(entry, 'latin1').toString('utf8').split('/')
    if (!components.every((part) => isName(part, process.platform))) {
      throw new Error(`this system cannot store a file called "${entry}"`)
    }
    const above = join(folder, ...components.slice(0, -1))
    // The top folder has no entry of its own.
    if (!made.has(above)) mkdirSync(above, { recursive: true })
    made.add(above)
    return join(folder, ...components)
  }
}

/** Whether a part of a path names an entry of a folder, on a system. */
export function isName(part: string, system: NodeJS.Platform): boolean {
  const isSpecial = part === '' || part === '.' || part === '..' || part.includes('\0')
  return !isSpecial && !(system === 'win32' && /[\\/:*?"<>|]|\p{Cc}/u.test(part))
}

/** @throws Error where another entry has that name, or one that the disk takes for it. */
function openNew(
  target: string,
  { path, executable }: Extract<TarEntry, { kind: 'file' }>,
): number {
  try {
    return openSync(target, 'wx', executable ? 0o755 : 0o644)
  } catch (error) {
    if (!existsSync(target)) throw error
    throw new Error(`"${path}" already exists; on this system, names cannot differ only in case`, {
      cause: error,
    })
  }
}
