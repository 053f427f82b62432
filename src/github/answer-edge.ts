import type { GitHub } from '@actions/github/lib/utils'
import { Failure } from '../release/model/failure.ts'
import { isRecord, valueAt } from '../text/json.ts'
import { outOfPatience } from './patience.ts'

/** What octokit hands to a plugin. */
type AnyOctokit = Parameters<Parameters<typeof GitHub.plugin>[0]>[0]

/** An answer that is no answer of GitHub's API; `fact` says what it is instead, after "with". */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly fact: string
  /** octokit's plugins ask an error for the request that it belongs to. */
  readonly request: unknown

  constructor(fact: string, request: unknown) {
    super(fact)
    this.fact = fact
    this.request = request
  }
}

/**
 * A plugin of octokit, to be loaded before all others, which read answers without looking whether they can:
 * an answer is a status of 200 to 299 and a JSON object or list, and its `errors`, if any, are a list of
 * objects. Nothing is asked of the answer to a `DELETE`. In what a server says when it refuses, `errors` of
 * another shape are left out.
 *
 * A `Failure` that `fetch` threw is thrown as it is: asking again would not help. A server that was silent
 * is asked once more where it may be, one that was slow is not.
 */
export function refuseNonAnswers(octokit: AnyOctokit): void {
  octokit.hook.after('request', (response, request) => {
    if (request.method === 'DELETE') return
    const fact = whatIsWrong(response)
    if (fact !== undefined) throw new NoAnswer(fact, request)
  })
  octokit.hook.error('request', (error, { request }) => {
    if (error.cause instanceof Failure) throw error.cause
    const most = outOfPatience(error)?.mayRepeat
    if (most !== undefined && request?.['retries'] !== 0)
      Object.assign(request ?? {}, { retries: most })
    throw withPlainErrors(error)
  })
}

function whatIsWrong({ status, data }: { status: number; data: unknown }): string | undefined {
  if (status < 200 || status > 299) return `the status ${status}`
  if (Array.isArray(data)) return undefined
  if (!isRecord(data))
    return data === null ? '"null"' : 'something that is not a JSON object or list'
  return hasPlainErrors(data) ? undefined : '"errors" that are not a list of errors'
}

function hasPlainErrors(data: object): boolean {
  const errors = valueAt(data, 'errors')
  return errors === undefined || (Array.isArray(errors) && errors.every(isError))
}

/** Old answers hold mere texts. */
function isError(value: unknown): boolean {
  return isRecord(value) || typeof value === 'string'
}

function withPlainErrors(error: Error): Error {
  if (!('response' in error) || !isRecord(error.response)) return error
  const { data } = error.response
  if (!isRecord(data) || hasPlainErrors(data)) return error
  const { errors: _, ...rest } = data
  return Object.assign(error, { response: { ...error.response, data: rest } })
}
