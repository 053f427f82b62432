import { assetOf } from './forge-release.ts'
import { encodedPath } from '../../text/encoded-path.ts'
import { storedAssetName } from '../../version/asset-name.ts'
import type { Release } from './release.ts'
import type { SourceFacts } from './facts.ts'

/** Where the archive is (or will be, once its release is published). */
export function archiveAddress(release: Release, facts: SourceFacts): string {
  if (release.archiveUrl !== undefined) return release.archiveUrl
  const { forgeRelease } = facts
  const asset = forgeRelease?.draft === false ? assetOf(forgeRelease, release.archive) : undefined
  return asset?.downloadUrl ?? predictedAddress(release, facts.repository.webUrl)
}

/**
 * The archive's address, if it is public already; else the one GitHub gives an asset of a published
 * release, from that of the repository's page.
 */
export function predictedAddress(release: Release, webUrl: string): string {
  if (release.archiveUrl !== undefined) return release.archiveUrl
  const tag = encodedPath(release.tag.name)
  const name = encodeURIComponent(storedAssetName(release.archive.name))
  return `${webUrl}/releases/download/${tag}/${name}`
}
