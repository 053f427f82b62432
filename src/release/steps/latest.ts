import { compareVersions } from '../../version/opam-version.ts'
import { readTag } from '../../version/tag.ts'
import { carriesV } from '../../version/version.ts'

/**
 * Whether a version is the project's latest: newer, in opam's order, than every other published
 * release. A back-port (`1.2.4` after `2.0.0`) is not. Tags that name no version, such as those of
 * another project in the same repository, do not count.
 */
export function isLatest(
  version: string,
  otherTags: readonly string[],
  tagPrefix: string,
): boolean {
  return newestAbove(version, otherTags, tagPrefix) === undefined
}

/** The tag of the newest version above this one, where there is any. */
export function newestAbove(
  version: string,
  otherTags: readonly string[],
  tagPrefix: string,
): string | undefined {
  let newest: { readonly version: string; readonly tag: string | undefined } = {
    version,
    tag: undefined,
  }
  for (const tag of otherTags) {
    const meaning = readTag(tag, { prefix: tagPrefix, keepV: carriesV(version) })
    if (meaning.kind === 'no-version') continue
    if (compareVersions(meaning.version, newest.version) > 0) {
      newest = { version: meaning.version, tag }
    }
  }
  return newest.tag
}
