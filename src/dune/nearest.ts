import { editDistance } from '../text/edit-distance.ts'

/**
 * The hint for a mistyped name: the candidates one or two edits away, in their order; none where there
 * is no such candidate (dune 3.24, `User_message.did_you_mean`).
 */
export function didYouMean(name: string, candidates: readonly string[]): readonly string[] {
  const near = candidates.filter((candidate) => {
    if (candidate === name || Math.abs(candidate.length - name.length) > 2) return false
    return editDistance(name, candidate) < 3
  })
  const last = near.at(-1)
  if (last === undefined) return []
  const before = near.slice(0, -1).join(', ')
  return [`did you mean ${before === '' ? last : `${before} or ${last}`}?`]
}
