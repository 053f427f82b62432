import { openAsBlob } from 'node:fs'
import { assetOf } from '../release/model/forge-release.ts'
import { Failure } from '../release/model/failure.ts'
import type { Archive } from '../release/model/ports/archive.ts'
import type { ForgeAsset, ForgeRelease } from '../release/model/ports/source-forge.ts'
import type { Transfer } from '../release/model/progress.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { repositoryPath, uploadAddress } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { CountedBlob } from './counted-blob.ts'
import { isRefusal } from './refusal.ts'
import { assetFrom, findRelease } from './releases.ts'
import { unlessMissing } from './repetition.ts'

const attempts = { times: 3, wait: 2000 } as const

/** Where an archive goes. */
export interface Destination {
  /** Told how far an upload is. */
  readonly moved?: (transfer: Transfer) => void
  readonly repository: RepositoryName
  readonly release: ForgeRelease
}

/**
 * Uploads an archive, read from the disk piece by piece (a file-backed `Blob`, which also says its
 * length and can be sent again, on Node 20 and 24).
 *
 * An upload can fail and yet leave its asset behind, whole or broken. So after a failure, and where
 * the name is taken, the release's assets are listed: the one with the archive's digest is the
 * answer; another is removed from a draft, and the upload repeated.
 *
 * @throws Failure `asset-differs` where a published release holds other bytes under the name.
 */
export async function uploadAsset(
  client: GithubClient,
  destination: Destination,
  archive: Archive,
): Promise<ForgeAsset> {
  for (let attempt = 1; ; attempt++) {
    try {
      const asset = await send(client, destination, archive)
      if (isWhole(asset, archive) || attempt === attempts.times) return asset
    } catch (error) {
      const taken = isRefusal(error, 422) && error.names('already_exists')
      if (!isRefusal(error) || !(error.lost || taken) || attempt === attempts.times) throw error
      if (error.lost) await client.wait(attempts.wait * attempt)
    }
    const there = await findOrClear(client, destination, archive)
    if (there !== undefined) return there
  }
}

/**
 * Removes an asset of a draft, or an upload that never ended; one that is gone already is no trouble. The
 * release is read once more: it may have been published since, and lists lag behind.
 *
 * @throws Failure `asset-differs` where it is published with the asset.
 */
export async function deleteAsset(
  client: GithubClient,
  repository: RepositoryName,
  { release, id }: { readonly release: ForgeRelease; readonly id: number },
): Promise<void> {
  const now = await findRelease(client, repository, release.id)
  const asset = now?.assets.find((one) => one.id === id)
  if (now === undefined || asset === undefined) return
  if (!now.draft && asset.state === 'uploaded') throw differs(now, asset)
  const path = repositoryPath(repository, `releases/assets/${id}`)
  const doing = `remove the asset ${id} in ${fullName(repository)}`
  await unlessMissing(client.call({ method: 'DELETE', path, doing }))
}

async function send(
  client: GithubClient,
  { repository, release, moved = () => undefined }: Destination,
  archive: Archive,
): Promise<ForgeAsset> {
  const { data } = await client.call({
    method: 'POST',
    path: uploadAddress(release.uploadUrl, archive.name),
    doing: `upload ${archive.name} to the release of ${release.tag} in ${fullName(repository)}`,
    body: new CountedBlob(await openAsBlob(archive.path), moved),
    contentType: archive.name.endsWith('.tbz') ? 'application/x-bzip2' : 'application/gzip',
  })
  return assetFrom(data)
}

/** The asset of the archive's name if it holds its bytes; else that asset is removed. */
async function findOrClear(
  client: GithubClient,
  { repository, release }: Destination,
  archive: Archive,
): Promise<ForgeAsset | undefined> {
  const path = repositoryPath(repository, `releases/${release.id}/assets`)
  const doing = `list the assets of the release of ${release.tag} in ${fullName(repository)}`
  const assets = (await client.pages({ path, doing })).map(assetFrom)
  const there = assetOf({ assets }, archive)
  if (there === undefined) return undefined
  if (there.digest !== undefined && isWhole(there, archive)) return there
  await deleteAsset(client, repository, { release, id: there.id })
  return undefined
}

/** As far as the server tells: Enterprise servers before 3.18 tell no digest. */
function isWhole(asset: ForgeAsset, archive: Archive): boolean {
  const digest = asset.digest ?? `sha256:${archive.sha256}`
  return (
    asset.state === 'uploaded' &&
    asset.size === archive.size &&
    digest === `sha256:${archive.sha256}`
  )
}

function differs(release: ForgeRelease, asset: ForgeAsset): Failure {
  return new Failure(
    'asset-differs',
    `The published release ${release.webUrl} has a different file called ${asset.name}.`,
    { hint: 'Release the next version from a new tag. A published archive never changes.' },
  )
}
