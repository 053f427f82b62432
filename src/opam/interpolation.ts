import type { Variable, VariableReference } from './variable.ts'
import { parseReference, referencedVariables } from './variable.ts'

/** `%%`, `%{…}%`, or `%{…` that is not closed on its line. */
interface Interpolation {
  readonly start: number
  readonly end: number
  readonly kind: 'percent' | 'closed' | 'open'
}

/** The first from an offset on. Looked for by hand: a pattern runs out of stack in long texts. */
function nextInterpolation(text: string, from: number): Interpolation | undefined {
  for (let at = text.indexOf('%', from); at !== -1; at = text.indexOf('%', at + 1)) {
    if (text[at + 1] === '%') return { start: at, end: at + 2, kind: 'percent' }
    if (text[at + 1] === '{') return variableAt(text, at)
  }
  return undefined
}

/** What starts with `%{`. A `}` is part of it with the character behind, unless that is `%`. */
function variableAt(text: string, start: number): Interpolation {
  let at = start + 2
  while (at < text.length && text[at] !== '\n') {
    if (text[at] !== '}') {
      at++
    } else if (text[at + 1] === '%') {
      return { start, end: at + 2, kind: 'closed' }
    } else if (text[at + 1] === '\n') {
      break
    } else {
      at += 2
    }
  }
  return { start, end: Math.min(at, text.length), kind: 'open' }
}

/** Whether a text is one interpolation and nothing else. */
export function isInterpolation(text: string): boolean {
  const found = nextInterpolation(text, 0)
  return found?.start === 0 && found.end === text.length
}

/** The texts between `%{` and `}%`, in the order opam 2.6.1 lists them: the last first. */
export function interpolatedTexts(text: string): readonly string[] {
  const found: string[] = []
  let match = nextInterpolation(text, 0)
  while (match !== undefined) {
    const { start, end, kind } = match
    if (kind === 'closed') found.push(text.slice(start + 2, end - 2))
    // opam looks on behind the first character, so that `%%{a}%` mentions a. What is not closed has
    // nothing closed in it either.
    match = nextInterpolation(text, kind === 'percent' ? start + 1 : end)
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
  const pieces: string[] = []
  let last = 0
  for (let at = nextInterpolation(text, 0); at; at = nextInterpolation(text, at.end)) {
    const { start, end, kind } = at
    pieces.push(text.slice(last, start))
    last = end
    if (kind !== 'closed') {
      pieces.push(kind === 'percent' ? '%' : text.slice(start, end))
      continue
    }
    const parsed = parseReference(text.slice(start + 2, end - 2), true)
    if (parsed.kind === 'reference') pieces.push(valueOf(parsed.reference))
    else defect ??= parsed.message
  }
  const expanded = pieces.join('') + text.slice(last)
  return defect === undefined
    ? { kind: 'text', text: expanded }
    : { kind: 'defect', message: defect }
}
