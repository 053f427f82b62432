import type { JsonObject } from '../../text/json.ts'
import type { Asset, Release } from '../world/world.ts'
import { nodeId, simpleUser } from './account-json.ts'
import type { RepositoryInWorld } from './git-data-json.ts'
import { repositoryPage, repositoryUrl } from './repository-json.ts'

/** What stands for the tag in a release's addresses: a draft has none yet. */
function addressName(release: Release): string {
  return release.draft ? release.untagged : encodeURIComponent(release.tag)
}

/** A release's file (`release-asset`). */
export function assetAnswer(place: RepositoryInWorld, release: Release, asset: Asset): JsonObject {
  const { world, repository } = place
  const page = repositoryPage(world, repository)
  return {
    url: `${repositoryUrl(world, repository)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: simpleUser(world, asset.uploader),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    browser_download_url: `${page}/releases/download/${addressName(release)}/${encodeURIComponent(asset.name)}`,
  }
}

/** A release (`release`). */
export function releaseAnswer(place: RepositoryInWorld, release: Release): JsonObject {
  const { world, repository } = place
  const url = `${repositoryUrl(world, repository)}/releases/${release.id}`
  const archive = `${repositoryUrl(world, repository)}/{}/refs/tags/${encodeURIComponent(release.tag)}`
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${world.addresses.uploads}${new URL(url).pathname.replace(/^\/api\/v3/, '')}/assets{?name,label}`,
    html_url: `${repositoryPage(world, repository)}/releases/tag/${addressName(release)}`,
    id: release.id,
    node_id: nodeId('RE', release.id),
    author: simpleUser(world, release.author),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => assetAnswer(place, release, asset)),
    tarball_url: release.draft ? null : archive.replace('{}', 'tarball'),
    zipball_url: release.draft ? null : archive.replace('{}', 'zipball'),
    body: release.body,
  }
}
