import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../process/make-folder.ts'
import type { ReleasedPackage } from '../release/model/outcome.ts'

/** Writes the final opam files to their places of the opam repository, below a folder. */
export async function writeOpamFiles(
  folder: string,
  packages: readonly ReleasedPackage[],
): Promise<void> {
  await makeFolder(folder)
  for (const { path, opam } of packages) {
    const file = join(folder, path)
    await makeFolder(dirname(file))
    await writeFile(file, opam, 'latin1')
  }
}
