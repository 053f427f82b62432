import { encodedPath } from '../../text/encoded-path.ts'
import { storedAssetName, unescapedAssetName } from '../../version/asset-name.ts'
import type { Candidate } from './release.ts'
import type { SourceFacts } from '../look/source-facts.ts'
import type { Archive, ForgeAsset, ForgeRelease } from './ports.ts'

/** The release's asset of the archive's name, as GitHub spells it, or spelt it for another tool. */
export function assetOf(
  { assets }: Pick<ForgeRelease, 'assets'>,
  archive: Archive,
): ForgeAsset | undefined {
  const { name } = archive
  const names = [name, storedAssetName(name), unescapedAssetName(name)]
  return assets.find((asset) => names.includes(asset.name))
}

/** Whether an asset is known to hold the archive's bytes. */
export function holdsArchive(asset: ForgeAsset, archive: Archive): boolean {
  return asset.state === 'uploaded' && asset.digest === `sha256:${archive.sha256}`
}

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
