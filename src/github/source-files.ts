import type { FileAtRevision } from '../release/ports.ts'
import type { RepositoryName } from '../release/settings.ts'
import { encodeBytes } from '../text/source.ts'
import type { GithubClient } from './client.ts'
import { readTexts } from './objects.ts'

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
  const texts = await readTexts(client, {
    repository,
    expressions: places.map(({ revision, path }) => `${revision}:${path}`),
    doing: 'read earlier files',
  })
  return texts.map((text) => (text === undefined ? undefined : encodeBytes(text)))
}
