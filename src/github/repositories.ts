import type { ForgeRepository, RepositoryName } from '../release/model/repository.ts'
import type { SourceRepository } from '../release/model/ports/source-forge.ts'
import { fullName } from '../release/model/repository.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { unlessMissing } from './repetition.ts'
import { flagAt, optionalFlagAt, optionalTextAt, textAt } from './shape.ts'

/** What the API tells of a repository. */
export interface GithubRepository {
  /** It and its owner; whether it is a fork or not, it is described as one. */
  readonly repository: ForgeRepository
  /** Full names of the repository it was forked from, and of the one at the root of all the forks. */
  readonly forkOf: readonly string[]
}

/**
 * A repository, from the API's answer. Its name is the present one: a renamed repository answers under
 * its old name too. `canPush` is the part of the token's owner; an App's installation is told `false`
 * even where it may write.
 */
function repositoryFrom(data: unknown): GithubRepository {
  const isFork = flagAt(data, 'fork')
  const ancestors = isFork ? ['parent.full_name', 'source.full_name'] : []
  return {
    repository: {
      owner: textAt(data, 'owner.login'),
      name: textAt(data, 'name'),
      defaultBranch: textAt(data, 'default_branch'),
      webUrl: textAt(data, 'html_url'),
      canPush: optionalFlagAt(data, 'permissions.push'),
      archived: flagAt(data, 'archived'),
    },
    forkOf: ancestors.flatMap((path) => optionalTextAt(data, path) ?? []),
  }
}

/** The repository. @throws Refusal `not-found` where the token cannot see one. */
export async function readRepository(
  client: GithubClient,
  repository: RepositoryName,
): Promise<SourceRepository> {
  const data = await askRepository(client, repository)
  const of = optionalTextAt(data, 'parent.full_name')
  return {
    ...repositoryFrom(data).repository,
    private: flagAt(data, 'private'),
    ...(flagAt(data, 'fork') ? { fork: { of } } : {}),
  }
}

/** The repository, where there is one that the token can see. */
export async function findRepository(
  client: GithubClient,
  repository: RepositoryName,
): Promise<GithubRepository | undefined> {
  const data = await unlessMissing(askRepository(client, repository))
  return data === undefined ? undefined : repositoryFrom(data)
}

async function askRepository(client: GithubClient, repository: RepositoryName): Promise<unknown> {
  const doing = `read the repository ${fullName(repository)}`
  const path = repositoryPath(repository)
  return (await client.call({ method: 'GET', path, doing })).data
}
