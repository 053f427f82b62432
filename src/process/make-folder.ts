import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it, where they are missing. Node's own `recursive` tries for ever where
 * the system takes no new folder in one that exists, as in `/proc` (seen with Node 20).
 */
export async function makeFolder(path: string): Promise<void> {
  if ((await kindOf(path)) === 'folder') return
  const above = dirname(path)
  if (above !== path && (await kindOf(above)) === undefined) await makeFolder(above)
  try {
    await mkdir(path)
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if ((await kindOf(path)) !== 'folder') throw error
  }
}

async function kindOf(path: string): Promise<'folder' | 'other' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other'
  } catch {
    return undefined
  }
}
