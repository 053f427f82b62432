import { runGit } from './command.ts'
import { comparingEnvironment } from './environment.ts'

/**
 * The files of a checkout's folder that differ from its commit, new ones included, by their paths below
 * the root of the repository; a new folder is named alone, with a slash at its end. None where git
 * cannot say: in a bare repository, or one that belongs to another user whom the configuration does not trust.
 *
 * Comparing starts the filters that the repository's configuration names, so that git's check of the
 * owner counts here, unlike where objects are read.
 */
export async function uncommittedFiles(
  directory: string,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const place = {
    directory,
    checksOwner: true,
    environment: comparingEnvironment(environment),
  }
  const { status, stdout } = await runGit(place, [
    '-c',
    'core.fsmonitor=false',
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=normal',
    '--ignore-submodules=all',
    '--no-renames',
    '--',
    '.',
  ])
  if (status !== 0) return []
  return stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => (line === '' ? [] : [line.slice('XY '.length)]))
}
