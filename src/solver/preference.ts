import type { Demand } from './demand.ts'
import type { Platform } from './platform.ts'
import type { Package } from './universe.ts'

/** The candidates of one name, which come with the oldest first, in the order in which they are tried. */
export function inOrderOfPreference(
  candidates: readonly Package[],
  platform: Platform,
  { preference, installed }: Demand,
): readonly Package[] {
  if (preference === 'oldest') return candidates
  const [first] = candidates
  if (first === undefined) return candidates
  const version = installed.get(first.name)
  const current = version === undefined ? undefined : platform.universe.find(first.name, version)
  const isFlagged = (one: Package): boolean => platform.universe.definition(one)?.isAvoided === true
  // When the installed version is flagged, opam takes no version of that name for flagged.
  const isAvoided = current !== undefined && isFlagged(current) ? (): boolean => false : isFlagged
  const newestFirst = candidates.toReversed()
  const unflagged = newestFirst.filter((one) => !isAvoided(one))
  const ordered = [...unflagged, ...newestFirst.filter(isAvoided)]
  if (preference === 'fixup' || current === undefined || !ordered.includes(current)) return ordered
  return [current, ...ordered.filter((one) => one !== current)]
}
