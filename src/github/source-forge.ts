import type { SourceForgeReader, SourceForgeWriter } from '../release/ports.ts'
import type { RepositoryName } from '../release/settings.ts'
import { deleteAsset, uploadAsset } from './assets.ts'
import type { GithubClient } from './client.ts'
import { identityOf } from './identity.ts'
import {
  createDraft,
  generatedNotes,
  listReleases,
  publishRelease,
  readRelease,
} from './releases.ts'
import { readRepository } from './repositories.ts'
import { createTag, readTag, tagNames } from './tags.ts'

/** Reads the source repository on its GitHub. */
export function sourceForgeReader(
  client: GithubClient,
  repository: RepositoryName,
): SourceForgeReader {
  return {
    identity: async () => await identityOf(client),
    repository: async () => await readRepository(client, repository),
    tag: async (name) => await readTag(client, repository, name),
    tagNames: async () => await tagNames(client, repository),
    releases: async () => await listReleases(client, repository),
    release: async (id) => await readRelease(client, repository, id),
    generatedNotes: async (tag) => await generatedNotes(client, repository, tag),
  }
}

/** Writes to the source repository on its GitHub; every method may be repeated. */
export function sourceForgeWriter(
  client: GithubClient,
  repository: RepositoryName,
): SourceForgeWriter {
  return {
    createTag: async (tag) => await createTag(client, repository, tag),
    createDraft: async (draft) => await createDraft(client, repository, draft),
    uploadAsset: async (release, archive) =>
      await uploadAsset(client, { repository, release }, archive),
    deleteAsset: async (id) => {
      await deleteAsset(client, repository, id)
    },
    publish: async (id, marks) => await publishRelease(client, repository, { id, ...marks }),
  }
}
