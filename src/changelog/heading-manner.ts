import type { Candidate, Mark } from './candidates.ts'

/** How the headings that stand where versions stand name one: packages, and what leads to them (`in`). */
export interface Manner {
  readonly names: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
}

/** The manner of the headings at a place. */
export function mannerOf(
  candidates: readonly Candidate[],
  place: { readonly mark: Mark; readonly level: number },
): Manner {
  const there = candidates.filter(
    ({ mark, level, heading }) =>
      mark === place.mark && level === place.level && heading.form === 'named',
  )
  return {
    names: new Set(there.flatMap((candidate) => plainName(candidate) ?? [])),
    leads: new Set(there.flatMap(({ heading }) => heading.lead ?? [])),
  }
}

/** Whether a heading without a number is one in the manner of the others: `In ferry-beta:`, `In trunk:`. */
export function followsManner(candidate: Candidate, { names, leads }: Manner): boolean {
  const { form, lead } = candidate.heading
  if (form === 'staged') return names.has(plainName(candidate) ?? '')
  return form === 'unreleased' && lead !== undefined && leads.has(lead)
}

/** `Lablgtk` and `lablgtk2` are one name. */
export function plainName(candidate: Candidate): string | undefined {
  return candidate.heading.name?.toLowerCase().replace(/\d+$/, '')
}
