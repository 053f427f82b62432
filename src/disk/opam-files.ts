import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReleasedPackage } from '../release/outcome.ts'

/** Writes the final opam files to their places of the opam repository, below a folder. */
export async function writeOpamFiles(
  folder: string,
  packages: readonly ReleasedPackage[],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { path, opam } of packages) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, opam, 'latin1')
  }
}
