import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileContent, PlannedEntry } from '../archive/plan.ts'
import { planArchive } from '../archive/plan.ts'
import { converting } from '../archive/conversion.ts'
import type { StartRewriting } from '../text/rewriting.ts'
import { inTurn, wholeText } from '../text/rewriting.ts'
import { versionedOpamFiles, withVersionLine } from '../archive/version-line.ts'
import { removeIfInterrupted } from '../process/interruption.ts'
import { makeFolder } from '../process/make-folder.ts'
import { Failure } from '../release/model/failure.ts'
import type { ArchiveOrder, MadeArchive } from '../release/model/ports/archive.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { encodeBytes } from '../text/source.ts'
import type { Formats } from './commit-formats.ts'
import { readFormats } from './commit-formats.ts'
import { loadTree } from './commit-tree.ts'
import { bzip2Compression } from './bzip2-compression.ts'
import { gzipCompression } from './gzip-compression.ts'
import { writeCheckedArchive } from './checked-archive.ts'
import type { CheckedArchive } from './checked-archive.ts'
import type { Compression } from './compression.ts'
import type { ArchiveFile, TarOrder } from './tar-stream.ts'
import { archiveName } from '../version/asset-name.ts'

/** Where an archive is made. */
export interface ArchivePlace {
  /** Made where it is missing. */
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
}

/**
 * Makes the archive of a commit: `PROJECT-VERSION.tbz`, bit for bit as `dune-release` 2.2.1 does, or
 * the same compressed with gzip. It is checked while it is written, then hashed. The same commit
 * gives the same bytes from every clone and on every machine; memory does not grow with the size of
 * its files.
 *
 * @throws Failure `commit-missing`, `bzip2-missing`, `bzip2-failed`, `gzip-failed`,
 *   `archive-unwritten`, `archive-damaged`, and the reader's own.
 */
export async function makeReleaseArchive(
  reader: CommitReader,
  order: ArchiveOrder,
  place: ArchivePlace,
): Promise<MadeArchive> {
  const commit = await reader.commit(order.commit)
  if (commit === undefined) {
    throw new Failure('commit-missing', `The commit ${order.commit} is not in the clone.`, {
      hint: 'Fetch it, then run again.',
    })
  }
  const loaded = await loadTree(reader, order.commit, order.submodules)
  const plan = planArchive(loaded.tree, order)
  const root = `${order.project}-${order.version}`
  const { formats, unfilled } = await readFormats(loaded, plan.entries, order.tag)
  const rewriting = rewritings(plan.entries, order, formats)
  const files: ArchiveFile[] = plan.entries.map((entry) => ({
    entry,
    stored:
      entry.kind === 'file'
        ? {
            reader: loaded.readers.get(entry.content.repository) ?? reader,
            object: entry.content.object,
            size: entry.content.size,
            rewriting: rewriting(entry.path, entry.content),
          }
        : undefined,
  }))
  const compression = order.format === 'tgz' ? gzipCompression : bzip2Compression(place.environment)
  const name = archiveName(order.project, order.version, compression.extension)
  const path = join(place.folder, name)
  const tar = { root: order.topFolder ?? encodeBytes(root), time: commit.committedAt, files }
  try {
    await makeFolder(place.folder)
    const written = await writeWhole(path, tar, compression)
    const { size, sha256, sha512, entries, metadata } = written
    const diagnostics = [...plan.diagnostics, ...unfilled, ...written.diagnostics]
    if (!hasErrors(diagnostics)) {
      const archive = { path, name, root, size, sha256, sha512, entries }
      return { archive, diagnostics, metadata }
    }
    await rm(path)
    return { archive: undefined, diagnostics, metadata }
  } catch (error) {
    throw diskFailure(error, path)
  }
}

/** The archive gets its name when all of it is there and checked; else nothing stays. */
async function writeWhole(
  path: string,
  tar: TarOrder,
  compression: Compression,
): Promise<CheckedArchive> {
  const unfinished = `${path}.unfinished`
  const done = removeIfInterrupted(unfinished)
  try {
    const written = await writeCheckedArchive(unfinished, tar, compression)
    await rename(unfinished, path)
    return written
  } finally {
    await rm(unfinished, { force: true })
    done()
  }
}

function rewritings(
  entries: readonly PlannedEntry[],
  order: ArchiveOrder,
  formats: Formats,
): (path: string, content: FileContent) => StartRewriting | undefined {
  const versioned = new Set(versionedOpamFiles(entries.map(({ path }) => path)))
  const versionLine = wholeText((text) => ({
    text: withVersionLine(text, encodeBytes(order.version)),
    diagnostics: [],
  }))
  return (path, { conversion, repository, object, rewrittenAs }) =>
    inTurn([
      conversion === undefined
        ? undefined
        : converting(conversion, { path, object, formats: formats.get(repository) ?? new Map() }),
      rewrittenAs === undefined ? undefined : order.rewrite(rewrittenAs),
      rewrittenAs !== undefined && versioned.has(rewrittenAs) ? versionLine : undefined,
    ])
}

/**
 * What a disk that is full, or may not be written to, makes of writing a file, as a `Failure`
 * `archive-unwritten`; every other error stays what it is.
 */
function diskFailure(error: unknown, path: string): unknown {
  // Errors of the system alone tell which call it was.
  if (typeof error !== 'object' || error === null || !('syscall' in error)) return error
  const said = 'message' in error ? String(error.message) : String(error.syscall)
  return new Failure('archive-unwritten', `The archive "${path}" could not be written: ${said}.`, {
    hint: 'Free some space on the disk, or choose a folder that you can write to. Then run again.',
    cause: error,
  })
}
