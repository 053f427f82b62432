/** A part of a compiled pattern; each takes one character, but for the stars. */
type Step =
  | { readonly kind: 'character'; readonly character: string }
  /** `?`: any character but a slash. */
  | { readonly kind: 'any' }
  /** `[…]`: never a slash. */
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly string[] }
  /** `*`: any characters but slashes. */
  | { readonly kind: 'star' }
  /** A `**` between slashes, or at an end of the pattern: anything. */
  | { readonly kind: 'stars' }
  /** Stands before the steps of `**` and its slash, which may be left out together. */
  | { readonly kind: 'optional-folders' }

/** Whether a text matches. */
export type Matcher = (text: string) => boolean

/**
 * Compiles a pattern of `.gitattributes` as git's `wildmatch` reads it with `WM_PATHNAME` (git
 * 2.39): `*`, `?` and `[…]` take no slash, `**` between slashes takes any number of folders.
 * Matching is linear in text times pattern, whatever the stars.
 */
export function wildmatch(pattern: string): Matcher {
  const steps = compile(pattern)
  if (steps === undefined) return () => false
  const [first, ...others] = steps
  // Nearly every pattern is a name or `*.ext`.
  const name = literal(steps)
  if (name !== undefined) return (text) => text === name
  const ending = first?.kind === 'star' ? literal(others) : undefined
  if (ending !== undefined) {
    return (text) => text.endsWith(ending) && !text.slice(0, -ending.length).includes('/')
  }
  const parts = literalParts(steps)
  return (text) =>
    parts === undefined || text.includes('/') ? run(steps, text) : hasInOrder(text, parts)
}

/** The texts between the single stars of a pattern that has nothing else; `undefined` of others. */
function literalParts(steps: readonly Step[]): readonly string[] | undefined {
  const parts: string[] = []
  let part = ''
  for (const step of steps) {
    if (step.kind === 'character') {
      part += step.character
    } else if (step.kind === 'star') {
      parts.push(part)
      part = ''
    } else {
      return undefined
    }
  }
  return [...parts, part]
}

/** Whether a text begins with the first part, ends with the last, and has the others between. */
function hasInOrder(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  const last = others.pop() ?? ''
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at + last.length <= text.length && text.endsWith(last)
}

function literal(steps: readonly Step[]): string | undefined {
  const characters = steps.map((step) => (step.kind === 'character' ? step.character : undefined))
  return steps.length === 0 || characters.includes(undefined) ? undefined : characters.join('')
}

/** Follows all ways through the pattern at once: `at` holds the steps that may come next. */
function run(steps: readonly Step[], text: string): boolean {
  let at = skipStars(steps, new Set([0]))
  for (const character of text) {
    const next = new Set<number>()
    for (const index of at) {
      const step = steps[index]
      if (step === undefined) continue
      if (step.kind === 'star' ? character !== '/' : step.kind === 'stars') next.add(index)
      else if (takes(step, character)) next.add(index + 1)
    }
    if (next.size === 0) return false
    at = skipStars(steps, next)
  }
  return at.has(steps.length)
}

/** Adds what may come next when stars take nothing. */
function skipStars(steps: readonly Step[], at: Set<number>): Set<number> {
  // A set that grows while it is walked is walked to its end.
  for (const index of at) {
    const kind = steps[index]?.kind
    if (kind === 'star' || kind === 'stars') at.add(index + 1)
    if (kind === 'optional-folders') at.add(index + 1).add(index + 3)
  }
  return at
}

function takes(step: Step, character: string): boolean {
  switch (step.kind) {
    case 'character':
      return step.character === character
    case 'any':
      return character !== '/'
    case 'set':
      return (
        character !== '/' && step.ranges.some((range) => within(range, character)) !== step.negated
      )
    case 'star':
    case 'stars':
    case 'optional-folders':
      return false
  }
}

function within(range: string, character: string): boolean {
  const named = characterClasses.get(range)
  if (named !== undefined) return named.test(character)
  const [low = '', high = low] = range
  return low <= character && character <= high
}

const characterClasses: ReadonlyMap<string, RegExp> = new Map([
  ['[:alnum:]', /[0-9A-Za-z]/],
  ['[:alpha:]', /[A-Za-z]/],
  ['[:blank:]', /[ \t]/],
  ['[:digit:]', /[0-9]/],
  ['[:graph:]', /[!-~]/],
  ['[:lower:]', /[a-z]/],
  ['[:print:]', /[ -~]/],
  ['[:punct:]', /[!-/:-@[-`{-~]/],
  ['[:space:]', /[ \t-\r]/],
  ['[:upper:]', /[A-Z]/],
  ['[:xdigit:]', /[0-9A-Fa-f]/],
])

/** `undefined` for a pattern that matches nothing: an open bracket, a backslash at the end. */
function compile(pattern: string): readonly Step[] | undefined {
  const steps: Step[] = []
  // git compares what stands before the first special character by itself and takes the rest for a
  // pattern of its own: `a/b**` is then `a/b` followed by anything.
  const special = /[*?[\\]/.exec(pattern)?.index ?? 0
  for (let at = 0; at < pattern.length;) {
    const character = pattern[at] ?? ''
    if (character === '*') {
      const end = endOfStars(pattern, at)
      const alone =
        end - at > 1 &&
        (at === special || pattern[at - 1] === '/') &&
        (end === pattern.length || pattern[end] === '/')
      if (alone && end < pattern.length) steps.push({ kind: 'optional-folders' })
      steps.push({ kind: alone ? 'stars' : 'star' })
      at = end
    } else if (character === '[') {
      const set = readSet(pattern, at)
      if (set === undefined) return undefined
      steps.push(set.step)
      at = set.end
    } else if (character === '\\') {
      if (at + 1 === pattern.length) return undefined
      steps.push({ kind: 'character', character: pattern[at + 1] ?? '' })
      at += 2
    } else {
      steps.push(character === '?' ? { kind: 'any' } : { kind: 'character', character })
      at++
    }
  }
  return steps
}

function endOfStars(pattern: string, start: number): number {
  let end = start
  while (pattern[end] === '*') end++
  return end
}

function readSet(pattern: string, start: number): { step: Step; end: number } | undefined {
  let at = start + 1
  const negated = pattern[at] === '!' || pattern[at] === '^'
  if (negated) at++
  const ranges: string[] = []
  for (const first = at; at < pattern.length;) {
    if (pattern[at] === ']' && at > first) {
      return { step: { kind: 'set', negated, ranges }, end: at + 1 }
    }
    const named = /^\[:[a-z]*:\]/.exec(pattern.slice(at, at + 12))?.[0]
    if (named !== undefined && !characterClasses.has(named)) return undefined
    if (named !== undefined) {
      ranges.push(named)
      at += named.length
      continue
    }
    const low = readMember(pattern, at)
    at = low.end
    if (pattern[at] === '-' && pattern[at + 1] !== ']') {
      const high = readMember(pattern, at + 1)
      ranges.push(low.character + high.character)
      at = high.end
    } else {
      ranges.push(low.character)
    }
  }
  return undefined
}

function readMember(pattern: string, at: number): { character: string; end: number } {
  const escaped = pattern[at] === '\\'
  return { character: pattern[escaped ? at + 1 : at] ?? '', end: escaped ? at + 2 : at + 1 }
}
