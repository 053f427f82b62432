import { changingFormat, formatsIn, withTag } from '../archive/export-subst.ts'
import {
  longestFormat,
  overlongFormat,
  tooManyFormats,
  unfilledFormat,
} from '../archive/format-diagnostics.ts'
import type { PlannedEntry } from '../archive/plan.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { encodeBytes } from '../text/source.ts'
import type { LoadedTree } from './commit-tree.ts'

/** By submodule, what git prints of its commit for each format that its files ask for. */
export type Formats = ReadonlyMap<string, ReadonlyMap<string, string>>

/** For so many formats git is asked; projects have a handful. */
const mostFormats = 100

/**
 * Asks git for what the files with `export-subst` say of their commits. A format that is left out stays in its
 * file as it is, with a warning.
 *
 * @param tag the released tag's name; absent for a supposed version.
 */
export async function readFormats(
  loaded: LoadedTree,
  entries: readonly PlannedEntry[],
  tag: string | undefined,
): Promise<{ readonly formats: Formats; readonly unfilled: readonly Diagnostic[] }> {
  const unfilled: Diagnostic[] = []
  const formats = new Map<string, Map<string, string>>()
  const seen = new Set<string>()
  const name = tag === undefined ? undefined : encodeBytes(tag)
  for (const entry of entries) {
    if (entry.kind !== 'file' || entry.content.conversion?.exportSubst !== true) continue
    const { repository, object } = entry.content
    const reader = loaded.readers.get(repository)
    const commit = loaded.commits.get(repository)
    if (reader === undefined || commit === undefined) continue
    const known = formats.get(repository) ?? new Map<string, string>()
    formats.set(repository, known)
    const text = Buffer.from(await reader.read(object)).toString('latin1')
    for (const format of formatsIn(text)) {
      const key = JSON.stringify([repository, format])
      if (seen.has(key)) continue
      seen.add(key)
      if (seen.size > mostFormats) {
        return { formats, unfilled: [...unfilled, tooManyFormats(entry.path, mostFormats)] }
      }
      const changing = changingFormat(format)
      if (changing !== undefined) {
        unfilled.push(unfilledFormat(entry.path, format, changing))
        continue
      }
      // The tag is the project's: a submodule's commit has none that is known.
      const own = withTag(format, repository === '' ? name : undefined)
      const value = own.length > longestFormat ? undefined : await reader.format(commit, own)
      if (value === undefined) unfilled.push(overlongFormat(entry.path, format))
      else known.set(format, value)
    }
  }
  return { formats, unfilled }
}
