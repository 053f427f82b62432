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

/** How many letters must be put in, left out or exchanged to get from one text to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1]
    for (let column = 0; column < to.length; column++) {
      const exchanged = (row[column] ?? 0) + (from[index] === to[column] ? 0 : 1)
      const shifted = Math.min(row[column + 1] ?? 0, next[column] ?? 0) + 1
      next.push(Math.min(exchanged, shifted))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
