import { repositoryAddress } from '../opam/repository-address.ts'
import type { Examined } from '../release/release.ts'
import type { Settings } from '../release/model/settings.ts'
import { fixFindings } from './fix-findings.ts'
import type { LockedVersions } from './lower-bound.ts'
import { patchText } from './patch.ts'

/**
 * The corrections of what a check of a commit found, as a patch for `git apply`: a byte string, empty where there
 * are none.
 *
 * @param around the versions of committed lock files, and the address that the repository is cloned from.
 */
export function patchOfExamined(
  { source, checked }: Examined,
  { ignore, workingDirectory }: Pick<Settings, 'ignore' | 'workingDirectory'>,
  { locked, sourceUrl }: { readonly locked: readonly LockedVersions[]; readonly sourceUrl: string },
): string {
  const { files, packages } = source
  const { upstream, forecast } = checked
  const { fixed } = fixFindings({
    texts: files.texts,
    links: new Set(files.entries.flatMap(({ kind, path }) => (kind === 'symlink' ? [path] : []))),
    around: checked,
    known: {
      previous: upstream.kind === 'seen' ? upstream.previous : new Map(),
      locked,
      forecast: forecast?.forecast?.packages ?? [],
      repository: repositoryAddress(sourceUrl),
    },
    choice: { codes: [], names: new Set(packages.map(({ name }) => name)), ignore },
    history: undefined,
  })
  return fixed === undefined ? '' : patchText(fixed, workingDirectory)
}
