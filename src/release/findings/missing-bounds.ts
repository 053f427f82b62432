import type { Diagnostic } from '../../text/diagnostic.ts'

const code = 'opam-review-missing-lower-bound'

/**
 * The diagnostics, the missing lower bounds of a package in one that lists the dependencies and the lines to
 * write: eighteen dependencies without one are one thing to do. Those that weigh otherwise, or are ignored for
 * another reason, are another list.
 */
export function listMissingBounds(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lists = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  const shown: (() => Diagnostic)[] = []
  for (const diagnostic of diagnostics) {
    const { severity, ignored, subjects = [] } = diagnostic
    if (diagnostic.code !== code) {
      shown.push(() => diagnostic)
      continue
    }
    const key = JSON.stringify([severity, ignored, subjects[0]])
    const list = lists.get(key)
    if (list === undefined) {
      const begun: [Diagnostic, ...Diagnostic[]] = [diagnostic]
      lists.set(key, begun)
      shown.push(() => listed(begun))
    } else list.push(diagnostic)
  }
  return shown.map((show) => show())
}

/** Several as one, at the place of the first. */
function listed(all: readonly [Diagnostic, ...Diagnostic[]]): Diagnostic {
  const [first, ...others] = all
  if (others.length === 0) return first
  const { line: _, ...common } = first
  const names = all.flatMap(({ subjects = [] }) => subjects.slice(1))
  const lines =
    first.ignored === undefined ? all.flatMap(({ line }) => (line === undefined ? [] : [line])) : []
  const shared = first.hints.filter((hint) => others.every(({ hints }) => hints.includes(hint)))
  const advice =
    lines.length === 0
      ? []
      : [
          'Write these lines. Replace each newest version by the oldest version that you build with.',
        ]
  return {
    ...common,
    message: `${all.length} dependencies have no lower bound: ${names.join(', ')}.`,
    hints: [...advice, ...shared],
    subjects: [...(first.subjects ?? []).slice(0, 1), ...names],
    detail: lines.length === 0 ? undefined : `${lines.join('\n')}\n`,
  }
}
