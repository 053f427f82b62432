import { Failure } from './failure.ts'
import { fullName } from './repository-name.ts'
import type { RepositoryName } from './settings.ts'

/** A repository that can only be read, by anybody: no release, branch or pull request is made in it. */
export function archivedRepository(
  repository: RepositoryName & { readonly webUrl: string },
): Failure {
  return new Failure(
    'repository-archived',
    `The repository ${fullName(repository)} is archived: nothing can be written to it.`,
    { hint: `Its owner can take it out of the archive at ${repository.webUrl}/settings.` },
  )
}
