import { resolve } from 'node:path'
import { repositoryOfUrl } from '../release/model/repository-url.ts'
import type { Origin } from '../release/model/repository-url.ts'
import { gitFailed, noCommit, notARepository, runGit } from './command.ts'
import type { GitAnswer, GitPlace } from './command.ts'
import { readingEnvironment } from './environment.ts'
import { gitFolderOf, isDistrusted, prefixInTree } from './git-folder.ts'

/** What a person's checkout says of itself. */
export interface Checkout {
  /** Its git repository: `.git` in full, that of the main working tree where there are several. */
  readonly repository: string
  /** The commit that is checked out. */
  readonly head: string
  /** The folder below the repository's root, without slashes at its ends; empty for the root. */
  readonly prefix: string
  /** Tags of the commit that is checked out, the newest first; of one time, that of the highest version. */
  readonly tagsAtHead: readonly string[]
  /** All tags, the newest first; of one time, that of the highest version. */
  readonly tags: readonly string[]
  /** The repository that `origin` names, where it is a repository of a forge. */
  readonly origin: Origin | undefined
}

/**
 * Reads what a checkout (or a bare repository) says of itself.
 *
 * @throws Failure `not-a-repository`, `no-commit`, `git-missing`.
 */
export async function readCheckout(
  directory: string,
  environment: NodeJS.ProcessEnv,
): Promise<Checkout> {
  return await checkoutAt({ directory, environment: readingEnvironment(environment) }, directory)
}

/** Where git distrusts the owner of the repository, its git directory is the place. */
async function checkoutAt(place: GitPlace, directory: string): Promise<Checkout> {
  const ask = async (...command: readonly string[]): Promise<GitAnswer> =>
    await runGit(place, command)
  const [repository, head, ...others] = await Promise.all([
    ask('rev-parse', '--git-common-dir'),
    ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    ask('rev-parse', '--show-prefix'),
    ask('tag', '--points-at', 'HEAD', '--sort=-version:refname', '--sort=-creatordate'),
    ask('tag', '--sort=-version:refname', '--sort=-creatordate'),
    ask('config', '--get', 'remote.origin.url'),
  ])
  if (repository.status !== 0) {
    const isNamed = place.isGitDirectory === true
    const found = isNamed || !isDistrusted(repository) ? undefined : gitFolderOf(directory)
    if (found === undefined) throw notARepository(directory, repository)
    return await checkoutAt({ ...place, directory: found, isGitDirectory: true }, directory)
  }
  if (head.status !== 0) throw noCommit(directory)
  const [prefix, tagsAtHead, tags, origin] = others
  return {
    // git answers relative to the folder, or in full.
    repository: resolve(place.directory, repository.stdout.toString('utf8').replace(/\r?\n$/, '')),
    head: head.stdout.toString('latin1').trim(),
    prefix:
      place.isGitDirectory === true
        ? prefixInTree(directory)
        : (lines('rev-parse', prefix)[0] ?? '').replace(/\/$/, ''),
    tagsAtHead: lines('tag', tagsAtHead),
    tags: lines('tag', tags),
    origin: repositoryOfUrl(origin.stdout.toString('utf8').trim()),
  }
}

function lines(subcommand: string, answer: GitAnswer): readonly string[] {
  if (answer.status !== 0) throw gitFailed([subcommand], answer)
  return answer.stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}
