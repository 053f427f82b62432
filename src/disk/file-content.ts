import type { StartRewriting } from '../text/rewriting.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { CommitReader } from '../release/model/ports/git.ts'

/** A file on its way into the archive: how many bytes it has there, and the bytes. */
export type FinalContent = SmallContent | LargeContent

/** The content of a file that is held whole. */
interface SmallContent {
  readonly size: number
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** The content of a file that comes in pieces. */
interface LargeContent {
  readonly size: number
  readonly bytes?: undefined
  readonly pieces: AsyncIterable<Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

/** A stored file and what becomes of it. */
export interface StoredFile {
  readonly reader: CommitReader
  readonly object: string
  /** In bytes, as stored. */
  readonly size: number
  readonly rewriting: StartRewriting | undefined
}

/** Files above this size (4 MiB) are never held whole, unless their rewriting needs it. */
export const largeFile = 4 * 1024 * 1024

/** The final content of a file that fits into memory. */
export function smallContent(stored: Uint8Array, file: StoredFile): FinalContent {
  const { rewriting: start } = file
  if (start === undefined || staysAsIs(stored, start)) {
    return { size: stored.length, bytes: stored, diagnostics: [] }
  }
  const text = Buffer.from(stored.buffer, stored.byteOffset, stored.length).toString('latin1')
  const rewriting = start()
  const begun = rewriting.push(text)
  const end = rewriting.end()
  const result = begun + end.text
  const bytes = result === text ? stored : Buffer.from(result, 'latin1')
  return { size: bytes.length, bytes, diagnostics: end.diagnostics }
}

/** The same for a file that is not held: read once, byte by byte, without making text of it. */
async function largeStaysAsIs({ reader, object }: StoredFile, onlyWith: string): Promise<boolean> {
  // Where two pieces meet.
  const reach = onlyWith.length - 1
  let before = ''
  for await (const piece of reader.stream(object)) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    const joint = before + bytes.toString('latin1', 0, reach)
    if (joint.includes(onlyWith) || bytes.includes(onlyWith, 'latin1')) return false
    const end = Math.max(bytes.length - reach, Math.min(reach, bytes.length))
    before = (joint + bytes.toString('latin1', end)).slice(-reach)
  }
  return true
}

function staysAsIs(stored: Uint8Array, { onlyWith }: StartRewriting): boolean {
  if (onlyWith === undefined) return false
  return !Buffer.from(stored.buffer, stored.byteOffset, stored.length).includes(onlyWith, 'latin1')
}

/**
 * The final content of a large file. Its size stands before it in an archive, so a file that is
 * rewritten is read more than once.
 */
export async function largeContent(file: StoredFile): Promise<FinalContent> {
  const { reader, object, rewriting } = file
  const { onlyWith } = rewriting ?? {}
  const stays = onlyWith !== undefined && (await largeStaysAsIs(file, onlyWith))
  if (rewriting === undefined || stays) {
    return { size: file.size, pieces: reader.stream(object), diagnostics: [] }
  }
  let size = 0
  let diagnostics: readonly Diagnostic[] = []
  const measured = rewritten(file, rewriting, (found) => {
    diagnostics = found
  })
  for await (const piece of measured) size += piece.length
  return { size, pieces: rewritten(file, rewriting, () => undefined), diagnostics }
}

async function* rewritten(
  { reader, object }: StoredFile,
  start: StartRewriting,
  tell: (diagnostics: readonly Diagnostic[]) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const rewriting = start()
  for await (const piece of reader.stream(object)) {
    const text = Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1')
    const ready = rewriting.push(text)
    if (ready !== '') yield Buffer.from(ready, 'latin1')
  }
  const end = rewriting.end()
  tell(end.diagnostics)
  if (end.text !== '') yield Buffer.from(end.text, 'latin1')
}
