import { assetOf } from './forge-release.ts'
import { encodedPath } from '../../text/encoded-path.ts'
import { storedAssetName } from '../../version/asset-name.ts'
import type { Candidate } from './release.ts'
import type { SourceFacts } from './facts.ts'

/** Where the archive is (or will be, once its release is published). */
export function archiveAddress(candidate: Candidate, facts: SourceFacts): string {
  if (candidate.archiveUrl !== undefined) return candidate.archiveUrl
  const { release } = facts
  const asset = release?.draft === false ? assetOf(release, candidate.archive) : undefined
  return asset?.downloadUrl ?? predictedAddress(candidate, facts.repository.webUrl)
}

/**
 * The archive's address, if it is public already; else the one GitHub gives an asset of a published
 * release, from that of the repository's page.
 */
export function predictedAddress(candidate: Candidate, webUrl: string): string {
  if (candidate.archiveUrl !== undefined) return candidate.archiveUrl
  const tag = encodedPath(candidate.tag.name)
  const name = encodeURIComponent(storedAssetName(candidate.archive.name))
  return `${webUrl}/releases/download/${tag}/${name}`
}
