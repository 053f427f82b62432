/** What JSON can say. Absent members may be written as `undefined`; they are not sent. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object. */
export interface JsonObject {
  readonly [member: string]: Json | undefined
}

/** The value a text holds, or `undefined` where it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** A value as text: a string as it is, anything else as JSON; the empty string where there is none. */
export function asText(value: Json | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Whether a value is an object with members that can be asked for: not `null`, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a path of member names leads to. */
export type Found =
  | { readonly kind: 'value'; readonly value: unknown }
  /** It, or what should hold it, is `null` (or a member that is `undefined`). */
  | { readonly kind: 'null' }
  | { readonly kind: 'missing' }
  /** What should hold it is neither an object nor `null`. */
  | { readonly kind: 'no-object' }

/** Follows a path of member names (`release.author.login`). Only members of the value itself count. */
export function follow(value: unknown, path: string): Found {
  let found = value
  for (const name of path.split('.')) {
    if (found === null) return { kind: 'null' }
    if (!isRecord(found)) return { kind: found === undefined ? 'missing' : 'no-object' }
    if (!Object.hasOwn(found, name)) return { kind: 'missing' }
    found = found[name] ?? null
  }
  return found === null ? { kind: 'null' } : { kind: 'value', value: found }
}

/** What stands at a path; `undefined` where there is nothing or `null`. */
export function valueAt(value: unknown, path: string): unknown {
  const found = follow(value, path)
  return found.kind === 'value' ? found.value : undefined
}

/** The text at a path, where a text stands there; it may be empty. */
export function textIfThere(value: unknown, path: string): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : undefined
}
