/** Levenshtein's distance of two names. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const diagonal = row[j - 1] ?? 0
      const edit = Math.min(row[j] ?? 0, next[j - 1] ?? 0, diagonal) + 1
      next.push(from[i - 1] === to[j - 1] ? diagonal : edit)
    }
    row = next
  }
  return row[to.length] ?? 0
}

/**
 * The hint for a mistyped name: the candidates one or two edits away, in their order; none where there
 * is no such candidate (dune 3.24, `User_message.did_you_mean`).
 */
export function didYouMean(name: string, candidates: readonly string[]): readonly string[] {
  const near = candidates.filter((candidate) => {
    if (candidate === name || Math.abs(candidate.length - name.length) > 2) return false
    return distance(name, candidate) < 3
  })
  const last = near.at(-1)
  if (last === undefined) return []
  const before = near.slice(0, -1).join(', ')
  return [`did you mean ${before === '' ? last : `${before} or ${last}`}?`]
}
