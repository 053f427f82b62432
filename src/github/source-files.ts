import type { FileAtRevision } from '../release/model/ports/source-forge.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { GithubClient } from './client.ts'
import { readFiles } from './objects.ts'

/**
 * Files of a repository as they were at commits or tags, in one request, for which a token is needed:
 * without one there are none.
 *
 * @throws Refusal
 */
export async function readFilesAt(
  client: GithubClient,
  repository: RepositoryName,
  places: readonly FileAtRevision[],
): Promise<readonly (string | undefined)[]> {
  if (client.tokenKind === 'none' || places.length === 0) return places.map(() => undefined)
  return await readFiles(client, {
    objects: places.map(({ revision, path }) => ({
      repository,
      expression: `${revision}:${path}`,
    })),
    doing: 'read earlier files',
  })
}
