import type { Variable, VariableReference } from './variable.ts'
import { parseReference, referencedVariables } from './variable.ts'

/** `%%`, `%{…}%`, or `%{…` that is not closed on its line. */
const interpolation = /%%|%\{((?:[^\n}]|\}(?:[^\n%]|$))*)(\}%)?/g

/** The texts between `%{` and `}%`, in the order opam 2.6.1 lists them: the last first. */
export function interpolatedTexts(text: string): readonly string[] {
  if (!text.includes('%')) return []
  const found: string[] = []
  const pattern = new RegExp(interpolation)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[2] !== undefined) {
      found.push(match[1] ?? '')
    } else if (match[0] === '%%') {
      // opam looks on behind the first character, so that `%%{a}%` mentions a. What is not closed
      // has nothing closed in it either.
      pattern.lastIndex = match.index + 1
    }
  }
  return found.toReversed()
}

/** The variables that a string mentions, in its order; texts that name no variable are left out. */
export function interpolatedVariables(text: string): readonly Variable[] {
  if (!text.includes('%{')) return []
  return interpolatedTexts(text)
    .toReversed()
    .flatMap((content) => {
      const parsed = parseReference(content, true)
      return parsed.kind === 'defect' ? [] : referencedVariables(parsed.reference)
    })
}

/** An expanded string, or what opam says against a package's name in it. */
export type Expansion =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'defect'; readonly message: string }

/** Replaces `%{…}%` by what `valueOf` gives, and `%%` by `%`. What is not closed stays as it is. */
export function expandInterpolations(
  text: string,
  valueOf: (reference: VariableReference) => string,
): Expansion {
  if (!text.includes('%')) return { kind: 'text', text }
  let defect: string | undefined
  const expanded = text.replace(new RegExp(interpolation), (whole: string) => {
    if (whole === '%%') return '%'
    if (!whole.endsWith('}%')) return whole
    const parsed = parseReference(whole.slice(2, -2), true)
    if (parsed.kind === 'reference') return valueOf(parsed.reference)
    defect ??= parsed.message
    return whole
  })
  return defect === undefined
    ? { kind: 'text', text: expanded }
    : { kind: 'defect', message: defect }
}
