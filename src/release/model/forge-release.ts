import { storedAssetName, unescapedAssetName } from '../../version/asset-name.ts'
import type { Archive } from './ports/archive.ts'
import type { ForgeAsset, ForgeRelease } from './ports/source-forge.ts'

/** The release's asset of the archive's name, as GitHub spells it, or spelt it for another tool. */
export function assetOf(
  { assets }: Pick<ForgeRelease, 'assets'>,
  { name }: Pick<Archive, 'name'>,
): ForgeAsset | undefined {
  const names = [name, storedAssetName(name), unescapedAssetName(name)]
  return assets.find((asset) => names.includes(asset.name))
}

/** Whether an asset is known to hold the archive's bytes. */
export function holdsArchive(asset: ForgeAsset, archive: Archive): boolean {
  return asset.state === 'uploaded' && asset.digest === `sha256:${archive.sha256}`
}

/** The published release of a tag, else the draft with the lowest id: two runs agree on it. */
export function releaseOfTag(
  releases: readonly ForgeRelease[],
  tag: string,
): ForgeRelease | undefined {
  const ofTag = releases.filter((release) => release.tag === tag)
  const published = ofTag.find((release) => !release.draft)
  return published ?? ofTag.toSorted((a, b) => a.id - b.id)[0]
}

/** Tags of the published releases besides `tag`'s that are no pre-releases. */
export function otherTags(releases: readonly ForgeRelease[], tag: string): readonly string[] {
  return releases
    .filter((release) => !release.draft && !release.prerelease && release.tag !== tag)
    .map((release) => release.tag)
}

/** Whether an asset is the archive, as far as the server tells: some tell no digests. */
export function seemsWhole(asset: ForgeAsset, archive: Archive): boolean {
  if (asset.digest !== undefined) return holdsArchive(asset, archive)
  return asset.state === 'uploaded' && asset.size === archive.size
}
