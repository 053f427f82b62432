import { rmSync } from 'node:fs'
import { constants } from 'node:os'
import { stopPrograms } from './program.ts'

/** What lies on the disk for no longer than this process runs. */
const passing = new Set<string>()

/**
 * Lets a file or folder be removed when a signal ends this process.
 *
 * @returns takes that back: what was made is to stay now, or is gone.
 */
export function removeIfInterrupted(path: string): () => void {
  passing.add(path)
  return () => {
    passing.delete(path)
  }
}

/**
 * Lets SIGINT, SIGTERM and SIGHUP (a terminal that is closed) end this process in order: the programs that it
 * started are ended, what would be of use to nobody is removed, and the exit status is the one that shells
 * give to a program that a signal ended, 130, 143 and 129. Nothing else of this process runs after the signal:
 * a release that is interrupted writes nothing more.
 */
export function endInOrder(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopPrograms()
      for (const path of passing) removeAtOnce(path)
      process.exit(128 + constants.signals[signal])
    })
  }
}

function removeAtOnce(path: string): void {
  try {
    // A program that was just ended may still be at its last file.
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
  } catch {
    // It stays: there is nobody to hear more of it.
  }
}
