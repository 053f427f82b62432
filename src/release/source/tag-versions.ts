import { readTag } from '../../version/tag.ts'
import { Failure } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'

/**
 * The versions that a tag may have been released as: which one it was depends on the versions published
 * then (`keep-v: auto`, pre-releases such as `1.2.0rc1`).
 *
 * @throws Failure `tag-no-version`
 */
export function versionsOfTag(
  tag: string,
  { tagPrefix, keepV }: Pick<Settings, 'tagPrefix' | 'keepV'>,
): readonly string[] {
  const kept = keepV === 'auto' ? [false, true] : [keepV === 'always']
  const readings = kept.flatMap((v) =>
    [false, true].map((keepAttached) =>
      readTag(tag, { prefix: tagPrefix, keepV: v, keepAttached }),
    ),
  )
  const [first] = readings
  const versions = readings.flatMap((one) => (one.kind === 'version' ? [one.version] : []))
  if (first?.kind === 'no-version' && versions.length === 0) {
    throw new Failure('tag-no-version', `No release was found: ${first.cause}.`, {
      hint: first.fix,
    })
  }
  return [...new Set<string>(versions)]
}
