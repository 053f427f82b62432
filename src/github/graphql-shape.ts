import { isRecord } from '../text/json.ts'

/** What a query asks of an object. */
interface Selection {
  /** Fields by the name that they have in the answer; with what is asked of them, where that is an object. */
  readonly fields: ReadonlyMap<string, Selection | undefined>
  /** What is asked of an object of one type only. */
  readonly fragments: readonly { readonly type: string; readonly selection: Selection }[]
}

/**
 * Where an answer lacks what its query asked for. GraphQL answers every field that was asked for, with
 * `null` where there is nothing (GraphQL specification, "Executing Selection Sets"): a field that is missing
 * says nothing at all, and is not taken for one that is not there.
 *
 * @param query one operation without directives and named fragments. What is asked in `... on T` counts
 * for objects whose `__typename` is `T`.
 * @returns the path of the first place that is wrong (`repository.ref`), empty for `data` itself;
 * `undefined` where the answer is whole.
 */
export function wrongPlaceIn(query: string, data: unknown): string | undefined {
  const words = query.match(/\.\.\.|\w+|[{}():]/g) ?? []
  const selection = readSelection(words, afterParameters(words))
  return isRecord(data) ? wrongIn(selection.selection, data, '') : ''
}

interface Reading {
  readonly selection: Selection
  /** The place behind its closing brace. */
  readonly end: number
}

function afterParameters(words: readonly string[]): number {
  let at = 0
  while (words[at] !== '{' && at < words.length) at = afterArguments(words, at + 1)
  return at + 1
}

/** Behind the arguments, where there are some. */
function afterArguments(words: readonly string[], start: number): number {
  if (words[start] !== '(') return start
  let at = start
  for (let depth = 0; at < words.length; at++) {
    if (words[at] === '(') depth++
    else if (words[at] === ')' && --depth === 0) return at + 1
  }
  return at
}

/** Reads from behind an opening brace. */
function readSelection(words: readonly string[], start: number): Reading {
  const fields = new Map<string, Selection | undefined>()
  const fragments: { type: string; selection: Selection }[] = []
  let at = start
  while (at < words.length && words[at] !== '}') {
    if (words[at] === '...') {
      // Behind `... on T {`.
      const inner = readSelection(words, at + 4)
      fragments.push({ type: words[at + 2] ?? '', selection: inner.selection })
      at = inner.end
      continue
    }
    const name = words[at] ?? ''
    at = afterArguments(words, words[at + 1] === ':' ? at + 3 : at + 1)
    const inner = words[at] === '{' ? readSelection(words, at + 1) : undefined
    fields.set(name, inner?.selection)
    at = inner?.end ?? at
  }
  return { selection: { fields, fragments }, end: at + 1 }
}

function wrongIn(selection: Selection, value: unknown, path: string): string | undefined {
  if (value === null) return undefined
  if (Array.isArray(value)) {
    return firstOf(value, (one, index) => wrongIn(selection, one, `${path}[${index}]`))
  }
  if (!isRecord(value)) return path
  const asked = [
    ...selection.fields,
    ...selection.fragments.flatMap((one) =>
      one.type === value['__typename'] ? [...one.selection.fields] : [],
    ),
  ]
  return firstOf(asked, ([name, inner]) => {
    const place = path === '' ? name : `${path}.${name}`
    if (!Object.hasOwn(value, name)) return place
    return inner === undefined ? undefined : wrongIn(inner, value[name], place)
  })
}

function firstOf<T>(
  all: readonly T[],
  look: (one: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, one] of all.entries()) {
    const found = look(one, index)
    if (found !== undefined) return found
  }
  return undefined
}
