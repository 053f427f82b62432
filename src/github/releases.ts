import { releaseOfTag } from '../release/model/forge-release.ts'
import type { ForgeAsset, ForgeRelease } from '../release/model/ports/source-forge.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { once, unlessMissing } from './repetition.ts'
import {
  flagAt,
  listAt,
  nullableTextAt,
  numberAt,
  optionalFlagAt,
  optionalTextAt,
  textAt,
} from './shape.ts'

/** A release, from the API's answer. Enterprise servers know no `immutable`. */
export function releaseFrom(data: unknown): ForgeRelease {
  return {
    id: numberAt(data, 'id'),
    tag: textAt(data, 'tag_name'),
    name: nullableTextAt(data, 'name') ?? '',
    body: optionalTextAt(data, 'body') ?? '',
    draft: flagAt(data, 'draft'),
    prerelease: flagAt(data, 'prerelease'),
    immutable: optionalFlagAt(data, 'immutable') ?? false,
    webUrl: textAt(data, 'html_url'),
    uploadUrl: textAt(data, 'upload_url'),
    assets: listAt(data, 'assets').map(assetFrom),
  }
}

/** An asset, from the API's answer: what is not `uploaded` (`starter`, `open`) never ended. */
export function assetFrom(data: unknown): ForgeAsset {
  const digest = optionalTextAt(data, 'digest')
  return {
    id: numberAt(data, 'id'),
    name: textAt(data, 'name'),
    state: textAt(data, 'state') === 'uploaded' ? 'uploaded' : 'starter',
    size: numberAt(data, 'size'),
    digest,
    downloadUrl: textAt(data, 'browser_download_url'),
  }
}

/** Every release; drafts are found in no other way than by listing. */
export async function listReleases(
  client: GithubClient,
  repository: RepositoryName,
): Promise<readonly ForgeRelease[]> {
  const path = repositoryPath(repository, 'releases')
  const doing = `list the releases of ${fullName(repository)}`
  return (await client.pages({ path, doing })).map(releaseFrom)
}

/** The notes that GitHub would write; nothing is made by asking. */
export async function generatedNotes(
  client: GithubClient,
  repository: RepositoryName,
  tag: string,
): Promise<string> {
  const { data } = await client.call({
    method: 'POST',
    path: repositoryPath(repository, 'releases/generate-notes'),
    doing: `generate the notes of ${tag} in ${fullName(repository)}`,
    body: { tag_name: tag },
    repeatable: true,
  })
  return textAt(data, 'body')
}

/** What a draft starts with. */
export interface Draft {
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly prerelease: boolean
}

/**
 * Makes a draft, with no `target_commitish`: the tag exists, and a target whose commit changes a
 * workflow is refused to the workflow's own token. Where the reply is lost, the tag's release is
 * looked for instead of making a second one. Of two runs that make one at the same time, both go on
 * with the older one, and the other, still empty, is removed.
 */
export async function createDraft(
  client: GithubClient,
  repository: RepositoryName,
  draft: Draft,
): Promise<ForgeRelease> {
  const created = await once(client, {
    send: async () => await sendDraft(client, repository, draft),
    find: async () => releaseOfTag(await listReleases(client, repository), draft.tag),
  })
  const listed = await listReleases(client, repository)
  // A list may lack what was made a moment ago, and then each of two runs would give way to the other.
  const all = [created, ...listed.filter(({ id }) => id !== created.id)]
  const first = releaseOfTag(all, draft.tag) ?? created
  if (first.id !== created.id && created.assets.length === 0) {
    await deleteDraft(client, repository, created.id)
  }
  return first
}

/** Removes a draft; one that was published meanwhile, or is gone, is left. */
export async function deleteDraft(
  client: GithubClient,
  repository: RepositoryName,
  id: number,
): Promise<void> {
  const release = await findRelease(client, repository, id)
  if (release?.draft !== true) return
  const path = repositoryPath(repository, `releases/${id}`)
  const doing = `remove the second draft of ${release.tag} in ${fullName(repository)}`
  await unlessMissing(client.call({ method: 'DELETE', path, doing }))
}

/** The release of that number, as it is now. */
export async function findRelease(
  client: GithubClient,
  repository: RepositoryName,
  id: number,
): Promise<ForgeRelease | undefined> {
  const path = repositoryPath(repository, `releases/${id}`)
  const doing = `read the release ${id} of ${fullName(repository)}`
  const answer = await unlessMissing(client.call({ method: 'GET', path, doing }))
  return answer && releaseFrom(answer.data)
}

async function sendDraft(
  client: GithubClient,
  repository: RepositoryName,
  { tag, name, body, prerelease }: Draft,
): Promise<ForgeRelease> {
  const { data } = await client.call({
    method: 'POST',
    path: repositoryPath(repository, 'releases'),
    doing: `create the draft release of ${tag} in ${fullName(repository)}`,
    body: { tag_name: tag, name, body, draft: true, prerelease },
  })
  return releaseFrom(data)
}

/**
 * Makes a draft public, marked as said; `legacy`, the default of `make_latest`, would go by dates.
 * May be repeated.
 */
export async function publishRelease(
  client: GithubClient,
  repository: RepositoryName,
  release: { readonly id: number; readonly prerelease: boolean; readonly makeLatest: boolean },
): Promise<ForgeRelease> {
  const { id, prerelease, makeLatest } = release
  const { data } = await client.call({
    method: 'PATCH',
    path: repositoryPath(repository, `releases/${id}`),
    doing: `publish the release ${id} of ${fullName(repository)}`,
    body: { draft: false, prerelease, make_latest: makeLatest ? 'true' : 'false' },
  })
  return releaseFrom(data)
}
