/** Whether a name is meant. */
export type NamePredicate = (name: string) => boolean

/** One character, or any number of them. */
type Token = 'star' | ((character: string) => boolean)

const nothing: NamePredicate = () => false

/** A longer pattern, or one of more alternatives, is one that nobody wrote: it means no name. */
const longest = 1000
const mostAlternatives = 200
const deepest = 100

/**
 * The names that a glob of a `dune` file means; one that dune refuses means none. As dune reads it (tried with
 * 3.24): `[a-c]` is a set of three characters and `[!a]` all but one; `*` stands for anything but at the start,
 * where it stands for at least one character and for no leading dot; with `**` it is the other way around.
 */
export function glob(pattern: string): NamePredicate {
  if (!/[*?[\]{}\\]/.test(pattern)) return (name) => name === pattern
  const read = pattern.length > longest ? undefined : readAlternatives(pattern, 0, 0)
  if (read === undefined) return nothing
  return (name) => read.alternatives.some((tokens) => matches(tokens, name))
}

interface Alternatives {
  readonly alternatives: readonly (readonly Token[])[]
  /** Behind the closing brace. */
  readonly end: number
}

function readAlternatives(pattern: string, start: number, depth: number): Alternatives | undefined {
  if (depth > deepest) return undefined
  const finished: Token[][] = []
  let current: Token[][] = [[]]
  let at = start
  while (at < pattern.length) {
    const character = pattern[at] ?? ''
    if (character === '}' && depth > 0) {
      return { alternatives: [...finished, ...current], end: at + 1 }
    }
    if (character === ',' && depth > 0) {
      finished.push(...current)
      current = [[]]
      at++
      continue
    }
    const next = readNext(pattern, at, depth)
    if (next === undefined) return undefined
    const { alternatives } = next
    if ((finished.length + current.length) * alternatives.length > mostAlternatives)
      return undefined
    const [only, second] = alternatives
    if (second === undefined) for (const tokens of current) tokens.push(...(only ?? []))
    else current = current.flatMap((before) => alternatives.map((after) => [...before, ...after]))
    at = next.end
  }
  return depth === 0 ? { alternatives: current, end: at } : undefined
}

function one(token: Token, end: number): Alternatives {
  return { alternatives: [[token]], end }
}

function readNext(pattern: string, at: number, depth: number): Alternatives | undefined {
  const stars = /^\*\*?/.exec(pattern.slice(at, at + 2))?.[0]
  if (stars !== undefined) {
    const isAnything = (stars === '*') === at > 0
    const alternatives: readonly Token[][] = [isAnything ? ['star'] : [isNoDot, 'star']]
    return { alternatives, end: at + stars.length }
  }
  const character = pattern[at] ?? ''
  switch (character) {
    case '?':
      return one(() => true, at + 1)
    case '{':
      return readAlternatives(pattern, at + 1, depth + 1)
    case '[':
      return readSet(pattern, at + 1)
    case ']':
    case '}':
      return undefined
    case '\\': {
      const escaped = pattern[at + 1]
      return escaped === undefined ? undefined : one((each) => each === escaped, at + 2)
    }
    default:
      return one((each) => each === character, at + 1)
  }
}

const isNoDot: Token = (character) => character !== '.'

function readSet(pattern: string, start: number): Alternatives | undefined {
  const end = pattern.indexOf(']', start)
  if (end === -1) return undefined
  const isNegated = pattern[start] === '!'
  const members = new Set(pattern.slice(isNegated ? start + 1 : start, end))
  const token: Token = (character) => members.has(character) !== isNegated
  return { alternatives: [[token]], end: end + 1 }
}

/** At most the length of the one times that of the other. */
function matches(tokens: readonly Token[], name: string): boolean {
  let token = 0
  let at = 0
  let star: { readonly token: number; at: number } | undefined
  while (at < name.length) {
    const wanted = tokens[token]
    if (wanted === 'star') {
      star = { token, at }
      token++
    } else if (wanted?.(name.charAt(at)) === true) {
      token++
      at++
    } else if (star === undefined) {
      return false
    } else {
      star.at++
      token = star.token + 1
      at = star.at
    }
  }
  return tokens.slice(token).every((rest) => rest === 'star')
}
