import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeIfInterrupted } from './interruption.ts'

/** A new folder for as long as this process runs, or until it is kept. */
export interface TemporaryFolder {
  readonly path: string
  /** Lets it stay when a signal ends this process; also once it is removed. */
  readonly keep: () => void
}

/**
 * Makes a new folder for temporary files; a signal that ends this process removes it.
 *
 * @param above the folder it is made in; absent: the system's
 */
export function makeTemporaryFolder(prefix: string, above = tmpdir()): TemporaryFolder {
  const path = mkdtempSync(join(above, prefix))
  return { path, keep: removeIfInterrupted(path) }
}
