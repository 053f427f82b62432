/** Whether a value is an object with members that can be asked for: not `null`, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * What stands at a path of member names (`release.author.login`) in a value read from JSON;
 * `undefined` where there is nothing or `null`. Only members of the value itself count.
 */
export function valueAt(value: unknown, path: string): unknown {
  let found = value
  for (const name of path.split('.')) {
    found = isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined
  }
  return found ?? undefined
}

/** The text at a path, where there is one; it may be empty. */
export function optionalTextAt(value: unknown, path: string): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : undefined
}
