import { mayPush, maySee } from '../world/access.ts'
import type { Answer } from './call.ts'
import type { Token } from '../world/tokens.ts'
import { findRepository } from '../world/world.ts'
import type { Asset, Repository, World } from '../world/world.ts'

/** Below this path lie the bytes of assets; downloads redirect there, as GitHub's do to its storage. */
export const storagePath = '/storage-of-release-assets/'

/** The address of an asset's bytes: whoever has it may read them. */
function storageUrl(world: World, asset: Asset): string {
  return `${world.addresses.web}${storagePath}${asset.key}/${encodeURIComponent(asset.name)}`
}

const gone: Answer = {
  status: 404,
  body: { kind: 'text', text: 'Not Found', type: 'text/plain; charset=utf-8' },
}

/** The bytes behind a storage address. */
export function storedAsset(world: World, path: string): Answer {
  const key = path.slice(storagePath.length).split('/')[0]
  for (const repository of world.repositories.values()) {
    for (const release of repository.releases) {
      const asset = release.assets.find((candidate) => candidate.key === key)
      if (asset?.state === 'uploaded') {
        return {
          status: 200,
          headers: { 'Content-Disposition': `attachment; filename=${asset.name}` },
          body: { kind: 'file', path: asset.file, type: 'application/octet-stream' },
        }
      }
    }
  }
  return gone
}

function assetAt(
  repository: Repository,
  token: Token | undefined,
  [tag, name]: readonly [string, string],
): Asset | undefined {
  const release = repository.releases.find((candidate) =>
    candidate.draft
      ? candidate.untagged === tag && mayPush(token, repository)
      : candidate.tag === tag,
  )
  return release?.assets.find((asset) => asset.name === name && asset.state === 'uploaded')
}

/**
 * What `…/releases/download/TAG/NAME` answers: a redirect to the bytes. Published files are for
 * everybody; a draft's lie at an `untagged-…` address, for those who may push, until it is published.
 */
export function download(
  world: World,
  token: Token | undefined,
  path: { readonly repository: string; readonly tag: string; readonly name: string },
): Answer {
  const repository = findRepository(world, path.repository)
  if (repository === undefined || !maySee(token, repository)) return gone
  const asset = assetAt(repository, token, [path.tag, path.name])
  if (asset === undefined) return gone
  asset.downloads += 1
  return { status: 302, headers: { Location: storageUrl(world, asset) } }
}
