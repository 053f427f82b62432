import { rm } from 'node:fs/promises'

/**
 * Removes a folder with all that lies in it, if it is there. Windows refuses that while a program has
 * something open there, and a git that was told to end needs a moment for it.
 */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
