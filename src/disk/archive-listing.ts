import { createReadStream } from 'node:fs'
import type { TarEntry } from '../archive/tar-entry.ts'
import { readTar } from '../archive/tar-reader.ts'
import { Failure } from '../release/failure.ts'
import { write } from './compression.ts'
import type { Compression } from './compression.ts'

/**
 * What an archive of ours holds, in its order.
 *
 * @throws Failure `archive-damaged`, and those of the compression.
 */
export async function listArchive(
  path: string,
  compression: Compression,
): Promise<readonly TarEntry[]> {
  const entries: TarEntry[] = []
  const reader = readTar({
    entry: (entry) => entries.push(entry),
    content: () => undefined,
  })
  const filter = await compression.unpack()
  filter.output.on('data', (piece: Buffer) => {
    reader.push(piece)
  })
  const pieces: AsyncIterable<Buffer> = createReadStream(path)
  for await (const piece of pieces) await write(filter, piece)
  filter.input.end()
  await filter.ended
  const wrong = reader.end()
  if (wrong === undefined) return entries
  throw new Failure('archive-damaged', `The archive "${path}" cannot be read: ${wrong}.`, {
    hint: 'Check the disk, then run again.',
  })
}
