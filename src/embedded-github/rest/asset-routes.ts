import { assetAnswer } from './release-json.ts'
import { mayPush } from '../world/access.ts'
import { storedAssetName } from '../world/asset-name.ts'
import { json, noContent, page } from './call.ts'
import type { Answer, Call } from './call.ts'
import { asText } from '../../text/json.ts'
import { Refusal, notFound, unprocessable, validationFailed } from '../world/refusal.ts'
import { onRepository, reading, writing } from './route.ts'
import type { Route } from './route.ts'
import { actorOf, timestamp } from '../world/world.ts'
import type { Asset, Release, Repository } from '../world/world.ts'
import { releaseIn } from './release-routes.ts'

interface Found {
  readonly release: Release
  readonly asset: Asset
}

function assetIn(call: Call, repository: Repository): Found {
  const id = Number(call.path['asset_id'])
  for (const release of repository.releases) {
    if (release.draft && !mayPush(call.token, repository)) continue
    const asset = release.assets.find((candidate) => candidate.id === id)
    if (asset !== undefined) return { release, asset }
  }
  throw notFound()
}

function checkNameFree(release: Release, name: string): void {
  if (!release.assets.some((asset) => asset.name === name)) return
  throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
}

async function list(call: Call, repository: Repository): Promise<Answer> {
  const release = releaseIn(call, repository)
  const place = { world: call.world, repository }
  return page(
    call,
    release.assets.map((asset) => assetAnswer(place, release, asset)),
  )
}

/** Takes the file that came; one that broke off stays as a `starter` under its name. */
async function upload(call: Call, repository: Repository): Promise<Answer> {
  const release = releaseIn(call, repository)
  const file = call.upload
  const wanted = call.query.get('name') ?? ''
  if (wanted === '') {
    throw validationFailed({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' })
  }
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.')
  if (file === undefined || (file.complete && file.size === 0)) {
    throw new Refusal(400, 'Bad Content-Length: an asset has at least one byte')
  }
  const name = storedAssetName(wanted)
  checkNameFree(release, name)
  const id = call.world.nextId()
  const asset: Asset = {
    id,
    name,
    label: call.query.get('label') ?? '',
    contentType: call.headers['content-type'] ?? 'application/octet-stream',
    state: file.complete ? 'uploaded' : 'starter',
    size: file.size,
    digest: file.complete ? `sha256:${file.sha256}` : null,
    uploader: call.token === undefined ? repository.owner : actorOf(call.world, call.token),
    createdAt: timestamp(call.world),
    file: file.file,
    key: `${id.toString(16)}-${file.sha256.slice(0, 24)}`,
    downloads: 0,
  }
  release.assets.push(asset)
  const made = assetAnswer({ world: call.world, repository }, release, asset)
  return json(201, made, { Location: asText(made['url']) })
}

async function remove(call: Call, repository: Repository): Promise<Answer> {
  const { release, asset } = assetIn(call, repository)
  if (release.immutable) {
    const message = 'Cannot delete asset from an immutable release'
    throw validationFailed({ resource: 'ReleaseAsset', code: 'custom', message })
  }
  release.assets.splice(release.assets.indexOf(asset), 1)
  return noContent
}

/** Operations on the files of releases. */
export const assetRoutes: readonly Route[] = [
  onRepository('GET /releases/{release_id}/assets', reading, list),
  onRepository('DELETE /releases/assets/{asset_id}', writing, remove),
]

/** The operation of the uploads host. */
export const uploadRoutes: readonly Route[] = [
  onRepository('POST /releases/{release_id}/assets', { ...writing, takesFile: true }, upload),
]
