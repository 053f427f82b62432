import type { Diagnostic } from '../../text/diagnostic.ts'

/** How several findings of a kind, each about one dependency of a package, are told as one. */
interface ListTexts {
  readonly message: (count: number, names: string) => string
  /** What to do with the lines. */
  readonly advice: string
}

/** By the code of the findings. */
const lists: ReadonlyMap<string, ListTexts> = new Map([
  [
    'opam-review-missing-lower-bound',
    {
      message: (count, names) => `${count} dependencies have no lower bound: ${names}.`,
      advice:
        'Write these lines. Replace each newest version by the oldest version that you build with.',
    },
  ],
  [
    'forecast-lowest-unavailable',
    {
      message: (count, names) =>
        `No compiler that opam-repository's CI tests can install the oldest versions that ${count} bounds allow: ${names}. CI tests the lower bounds with newer versions instead.`,
      advice: 'Write these lines, with the versions that CI tests.',
    },
  ],
])

/**
 * The diagnostics, those about the bounds of a package in one of each kind that lists the dependencies and the
 * lines to write: eighteen dependencies without a bound are one thing to do. Those that weigh otherwise, or are
 * ignored for another reason, are another list.
 */
export function listBounds(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const begun = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  const shown: (() => Diagnostic)[] = []
  for (const diagnostic of diagnostics) {
    const { code, severity, ignored, subjects = [] } = diagnostic
    const texts = lists.get(code)
    if (texts === undefined) {
      shown.push(() => diagnostic)
      continue
    }
    const key = JSON.stringify([code, severity, ignored, subjects[0]])
    const list = begun.get(key)
    if (list === undefined) {
      const all: [Diagnostic, ...Diagnostic[]] = [diagnostic]
      begun.set(key, all)
      shown.push(() => listed(all, texts))
    } else list.push(diagnostic)
  }
  return shown.map((show) => show())
}

/** Several as one, at the place of the first. */
function listed(
  all: readonly [Diagnostic, ...Diagnostic[]],
  { message, advice }: ListTexts,
): Diagnostic {
  const [first, ...others] = all
  if (others.length === 0) return first
  const { line: _, ...common } = first
  const names = all.flatMap(({ subjects = [] }) => subjects.slice(1))
  const lines =
    first.ignored === undefined ? all.flatMap(({ line }) => (line === undefined ? [] : [line])) : []
  const isShared = (hint: string): boolean => all.every(({ hints }) => hints.includes(hint))
  // What no line says stays a hint.
  const own = first.ignored === undefined ? all.filter(({ line }) => line === undefined) : []
  const hints = [
    ...(lines.length === 0 ? [] : [advice]),
    ...own.flatMap((one) => one.hints.filter((hint) => !isShared(hint))),
    ...first.hints.filter(isShared),
  ]
  return {
    ...common,
    message: message(all.length, names.join(', ')),
    hints,
    subjects: [...(first.subjects ?? []).slice(0, 1), ...names],
    detail: lines.length === 0 ? undefined : `${lines.join('\n')}\n`,
  }
}
