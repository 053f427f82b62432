import { Failure } from '../release/model/failure.ts'
import { follow, valueAt } from '../text/json.ts'

/** The text at a path. @throws Failure where there is none. */
export function textAt(value: unknown, path: string): string {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : unreadable('text', path)
}

/** The number at a path. @throws Failure where there is none. */
export function numberAt(value: unknown, path: string): number {
  const found = valueAt(value, path)
  return typeof found === 'number' ? found : unreadable('number', path)
}

/** The truth value at a path. @throws Failure where there is none. */
export function flagAt(value: unknown, path: string): boolean {
  const found = valueAt(value, path)
  return typeof found === 'boolean' ? found : unreadable('true or false', path)
}

/** One of several texts at a path. @throws Failure for anything else. */
export function choiceAt<T extends string>(value: unknown, path: string, choices: readonly T[]): T {
  const found = valueAt(value, path)
  return choices.find((one) => one === found) ?? unreadable(choices.join(' or '), path)
}

/** The list at a path; an empty path is the value itself. @throws Failure where there is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = path === '' ? value : valueAt(value, path)
  return Array.isArray(found) ? found : unreadable('list', path)
}

/**
 * What stands at a path of members that GitHub always sends; `undefined` where one of them is `null`.
 *
 * @throws Failure where one of them is missing: such an answer does not say that there is nothing.
 */
export function nullableAt(value: unknown, path: string): unknown {
  const found = follow(value, path)
  if (found.kind === 'value') return found.value
  return found.kind === 'null' ? undefined : unreadable('value', path)
}

/** The text at such a path; `undefined` for `null`. @throws Failure for anything else. */
export function nullableTextAt(value: unknown, path: string): string | undefined {
  const found = nullableAt(value, path)
  return found === undefined || typeof found === 'string' ? found : unreadable('text', path)
}

/** The text at a path that servers may leave out. @throws Failure for something that is no text. */
export function optionalTextAt(value: unknown, path: string): string | undefined {
  const found = optionalAt(value, path)
  return found === undefined || typeof found === 'string' ? found : unreadable('text', path)
}

/** The truth value at a path that servers may leave out. @throws Failure for anything else. */
export function optionalFlagAt(value: unknown, path: string): boolean | undefined {
  const found = optionalAt(value, path)
  return found === undefined || typeof found === 'boolean'
    ? found
    : unreadable('true or false', path)
}

function optionalAt(value: unknown, path: string): unknown {
  const found = follow(value, path)
  if (found.kind === 'value') return found.value
  return found.kind === 'no-object' ? unreadable('object', path) : undefined
}

function unreadable(kind: string, path: string): never {
  throw unreadableAnswer(
    path === ''
      ? `GitHub's answer is not a ${kind}.`
      : `GitHub's answer has no ${kind} at "${path}".`,
  )
}

/** The failure of an answer that is not what GitHub documents. */
export function unreadableAnswer(message: string): Failure {
  return new Failure('answer-unreadable', message, {
    hint: 'Run again. If the error stays, check that the API address belongs to a GitHub server, and that no proxy answers instead.',
  })
}
