import { Failure } from '../release/failure.ts'
import { valueAt } from '../text/json-value.ts'

/** The text at a path. @throws Failure where there is none. */
export function textAt(value: unknown, path: string): string {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : unreadable('a text', path)
}

/** The number at a path. @throws Failure where there is none. */
export function numberAt(value: unknown, path: string): number {
  const found = valueAt(value, path)
  return typeof found === 'number' ? found : unreadable('a number', path)
}

/** The truth value at a path, where there is one. */
export function flagAt(value: unknown, path: string): boolean | undefined {
  const found = valueAt(value, path)
  return typeof found === 'boolean' ? found : undefined
}

/** The list at a path; an empty path is the value itself. @throws Failure where there is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = path === '' ? value : valueAt(value, path)
  return Array.isArray(found) ? found : unreadable('a list', path)
}

function unreadable(kind: string, path: string): never {
  const place = path === '' ? 'the answer itself' : `"${path}"`
  throw new Failure('answer-unreadable', `The API's answer should have ${kind} as ${place}.`, {
    hint: 'Run again; if it stays so, check that the API address is that of a GitHub server.',
  })
}
