import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemFailure } from '../process/system-error.ts'
import { Failure } from '../release/model/failure.ts'

/** A file to write, and what it holds until then. */
export interface ReplacedFile {
  readonly path: string
  /** A byte string; `undefined` where there must be no such file. */
  readonly before: string | undefined
  readonly after: string
}

/**
 * Writes several files, or none: each is written beside its place first, and all are moved there in the end.
 *
 * @throws Failure `file-changed`, `file-not-written` where a file is not as it was, or cannot be replaced.
 */
export async function replaceFiles(files: readonly ReplacedFile[]): Promise<void> {
  const made: string[] = []
  try {
    const moves: { readonly from: string; readonly file: ReplacedFile }[] = []
    for (const file of files) {
      const mode = await checkedMode(file)
      const from = `${file.path}.dune-publish-${process.pid}`
      await mkdir(dirname(file.path), { recursive: true })
      made.push(from)
      await writeFile(from, file.after, { encoding: 'latin1', mode, flag: 'wx' })
      moves.push({ from, file })
    }
    await moveAll(moves)
  } catch (error) {
    throw systemFailure(error, 'The corrections cannot be written.') ?? error
  } finally {
    await Promise.all(made.map(async (path) => await rm(path, { force: true })))
  }
}

async function moveAll(
  moves: readonly { readonly from: string; readonly file: ReplacedFile }[],
): Promise<void> {
  const moved: ReplacedFile[] = []
  try {
    for (const { from, file } of moves) {
      await rename(from, file.path)
      moved.push(file)
    }
  } catch (error) {
    for (const { path, before } of moved) {
      if (before === undefined) await rm(path, { force: true })
      else await writeFile(path, before, 'latin1')
    }
    throw error
  }
}

/** The permissions of a file that is still as it was. */
async function checkedMode({ path, before }: ReplacedFile): Promise<number> {
  const status = await lstat(path).catch(() => undefined)
  if (status === undefined) {
    if (before === undefined) return 0o666
    throw changed(path)
  }
  if (!status.isFile()) throw notWritten(path, 'it is not a regular file')
  if ((status.mode & 0o200) === 0) throw notWritten(path, 'it is read-only')
  if ((await readFile(path, 'latin1')) !== before) throw changed(path)
  return status.mode & 0o777
}

function changed(path: string): Failure {
  return new Failure('file-changed', `${path} changed while the command was running.`, {
    hint: 'Nothing was written. Run the command again.',
  })
}

function notWritten(path: string, why: string): Failure {
  return new Failure('file-not-written', `${path} cannot be written: ${why}.`, {
    hint: 'Nothing was written. Make the file writable, or apply the printed diff yourself.',
  })
}
