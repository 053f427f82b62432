import { compareVersions } from '../version/opam-version.ts'
import { readTag } from '../version/tag.ts'
import { carriesV } from '../version/version.ts'

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
  return otherTags.every((tag) => {
    const meaning = readTag(tag, { prefix: tagPrefix, keepV: carriesV(version) })
    return meaning.kind === 'no-version' || compareVersions(meaning.version, version) <= 0
  })
}
