import type {
  FileAtRevision,
  SourceForgeReader,
  SourceForgeWriter,
} from '../release/model/ports/source-forge.ts'
import type { Transfer } from '../release/model/progress.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { deleteAsset, uploadAsset } from './assets.ts'
import type { GithubClient } from './client.ts'
import { identityOf } from './identity.ts'
import {
  createDraft,
  deleteDraft,
  findRelease,
  generatedNotes,
  listReleases,
  publishRelease,
} from './releases.ts'
import { findRepository, readRepository } from './repositories.ts'
import { findTag } from './found-tag.ts'
import { createTag, tagNames } from './tags.ts'
import { readFiles } from './objects.ts'

/** Reads the source repository on its GitHub; whose the token is, which never changes, is asked once. */
export function sourceForgeReader(
  client: GithubClient,
  repository: RepositoryName,
): SourceForgeReader {
  let identity: ReturnType<typeof identityOf> | undefined
  return {
    identity: async () => await (identity ??= identityOf(client)),
    repository: async () => await readRepository(client, repository),
    presentName: async (name) => (await findRepository(client, name))?.repository,
    pushAccess: async (webUrl) => await client.pushAccess(webUrl),
    tag: async (name) => await findTag(client, repository, name),
    tagNames: async () => await tagNames(client, repository),
    releases: async () => await listReleases(client, repository),
    release: async (id) => await findRelease(client, repository, id),
    generatedNotes: async (tag) => await generatedNotes(client, repository, tag),
    files: async (places) => await readFilesAt(client, repository, places),
  }
}

/**
 * Writes to the source repository on its GitHub; every method may be repeated.
 *
 * @param moved told how far an upload is
 */
export function sourceForgeWriter(
  client: GithubClient,
  repository: RepositoryName,
  moved: (transfer: Transfer) => void = () => undefined,
): SourceForgeWriter {
  return {
    createTag: async (tag) => await createTag(client, repository, tag),
    createDraft: async (draft) => await createDraft(client, repository, draft),
    uploadAsset: async (release, archive) =>
      await uploadAsset(client, { repository, release, moved }, archive),
    deleteAsset: async (release, { id }) => {
      await deleteAsset(client, repository, { release, id })
    },
    deleteDraft: async (id) => {
      await deleteDraft(client, repository, id)
    },
    publish: async (id, marks) => await publishRelease(client, repository, { id, ...marks }),
  }
}

/**
 * Files of a repository as they were at commits or tags, in one request, for which a token is needed:
 * without one there are none.
 *
 * @throws Refusal
 */
async function readFilesAt(
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
