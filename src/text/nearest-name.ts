import { editDistance } from './edit-distance.ts'

/**
 * The known name that a misspelt one most likely means: the same but for case, `-` and `_`, or a letter
 * or two away. `undefined` where none is that near.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const folded = fold(name)
  const same = known.find((candidate) => fold(candidate) === folded)
  if (same !== undefined) return same
  const reach = folded.length <= 4 ? 1 : 2
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(folded, fold(candidate)) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}
