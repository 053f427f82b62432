import { duneLock, opamLock } from '../fix/lock-files.ts'
import type { LockedVersions } from '../fix/lower-bound.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { ProjectFiles } from '../release/source/project-files.ts'
import type { Source } from '../text/source.ts'
import { byteString } from '../text/source.ts'

/** The lock files of a project that its commit has. */
export async function committedLocks(
  git: Pick<CommitReader, 'read'>,
  { entries }: Pick<ProjectFiles, 'entries'>,
): Promise<readonly LockedVersions[]> {
  const read = async (names: RegExp): Promise<readonly Source[]> =>
    await Promise.all(
      entries
        .filter(({ kind, path }) => kind === 'file' && names.test(path))
        .map(async ({ path, object }) => ({
          name: path.replace(/^dune\.lock\//, ''),
          text: byteString(await git.read(object)),
        })),
    )
  const opamLocks = await read(/^[^/]+\.opam\.locked$/)
  const dunePackages = await read(/^dune\.lock\/[^/]+\.pkg$/)
  const locked = opamLocks.map((file) => opamLock(file))
  return dunePackages.length === 0 ? locked : [...locked, duneLock('dune.lock', dunePackages)]
}
