import type { Diagnostic } from './diagnostic.ts'

/** dune repeats itself; so often it is not yet tiresome. */
const mostRepeated = 10

/**
 * The diagnostics, in their order; of those that say the same at more than ten places the first one alone,
 * which says how many there are.
 */
export function withoutRepetition(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const said = new Set<string>()
  return diagnostics.flatMap((diagnostic) => {
    const key = keyOf(diagnostic)
    const count = counts.get(key) ?? 0
    if (count <= mostRepeated) return [diagnostic]
    if (said.has(key)) return []
    said.add(key)
    const hints = [...diagnostic.hints, `The same is found at ${count - 1} other places.`]
    return [{ ...diagnostic, hints }]
  })
}

function keyOf({ severity, code, message, hints, detail, location }: Diagnostic): string {
  return JSON.stringify([severity, code, message, hints, detail, location?.source.name])
}
