import { Failure } from '../release/model/failure.ts'
import { isRecord, textIfThere, valueAt } from '../text/json.ts'

/** An entry of `errors` in a 422, or of a GraphQL answer. */
export interface FieldError {
  /** `already_exists`, `invalid`, `missing_field`, `custom`; a GraphQL error's `type`. */
  readonly code: string
  readonly field: string | undefined
  readonly message: string | undefined
}

/** What an API said when it said no, read from whatever was thrown. */
export interface Said {
  /** The HTTP status; absent: there was no answer. */
  readonly status: number | undefined
  /** The server's words, or the network's. */
  readonly words: string
  readonly errors: readonly FieldError[]
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** What is made of an answer: what a failure is made of. */
interface Explained {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly terminalHint?: string
  readonly cause: Error
}

/**
 * An API said no, or nothing. A `Failure` that can be shown as it is; the adapter's operations look
 * at its status to tell an answer ("not there", "exists already") from trouble.
 */
export class Refusal extends Failure {
  /** The HTTP status; absent: there was no answer. */
  readonly status: number | undefined
  readonly errors: readonly FieldError[]

  constructor(said: Said, { code, message, ...options }: Explained) {
    super(code, message, options)
    this.status = said.status
    this.errors = said.errors
  }

  /** Whether the request may have been carried out although nobody said so. */
  get lost(): boolean {
    return this.status === undefined || this.status >= 500
  }

  /** Whether GitHub names this code among the errors of a 422. */
  names(code: string): boolean {
    return this.errors.some((error) => error.code === code)
  }
}

/** Whether the API answered with this status. */
export function isRefusal(error: unknown, ...statuses: readonly number[]): error is Refusal {
  return (
    error instanceof Refusal &&
    (statuses.length === 0 || (error.status !== undefined && statuses.includes(error.status)))
  )
}

/**
 * Reads what octokit threw. Nothing of the request is taken over: octokit's errors carry its header
 * fields. Errors are told apart by shape, for those that Node makes are of another realm in tests.
 */
export function readRefusal(error: unknown): Said {
  const response = valueAt(error, 'response')
  const status = valueAt(response, 'status')
  const data = valueAt(response, 'data')
  const answered = typeof status === 'number' && status >= 100
  const errors = fieldErrors(valueAt(data, 'errors'))
  return {
    status: answered ? statusOf(status, errors) : undefined,
    words: onOneLine(
      (answered ? wordsOf(data) : undefined) ?? (answered ? '' : networkWords(error)),
    ),
    errors,
    headers: textHeaders(valueAt(response, 'headers')),
  }
}

/** The status that a GraphQL error would have had in the REST API; GraphQL answers all with 200. */
const statusOfType: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  STALE_DATA: 409,
  UNPROCESSABLE: 422,
  INTERNAL: 500,
  SERVICE_UNAVAILABLE: 503,
}

function statusOf(status: number, [first]: readonly FieldError[]): number {
  if (status !== 200) return status
  // A query that took too long, or hit a fault of GitHub's, has no type, and may have been carried out.
  if (first?.message?.startsWith('Something went wrong while executing your query') === true) {
    return 500
  }
  return statusOfType[first?.code ?? ''] ?? 422
}

/** The entries of `errors`, which are objects, or in old answers mere texts. */
export function fieldErrors(value: unknown): readonly FieldError[] {
  if (!Array.isArray(value)) return []
  return value.map((entry) => {
    if (typeof entry === 'string') return { code: 'custom', field: undefined, message: entry }
    const code = textIfThere(entry, 'code') ?? textIfThere(entry, 'type') ?? 'custom'
    const field = textIfThere(entry, 'field')
    const message = textIfThere(entry, 'message')
    return { code, field, message: message === undefined ? undefined : onOneLine(message) }
  })
}

/** GitHub tells of violated rules in several lines. */
function onOneLine(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(': ')
}

function wordsOf(data: unknown): string | undefined {
  const message = textIfThere(data, 'message')
  if (message !== undefined) return message
  // A proxy's page of HTML says nothing that helps.
  if (typeof data !== 'string' || data.trimStart().startsWith('<')) return undefined
  return data.trim().split('\n', 1)[0]?.slice(0, 200)
}

/** The innermost reason of a connection that failed: `ECONNREFUSED 127.0.0.1:1`. */
export function networkWords(error: unknown): string {
  let words = 'no answer'
  let inner = error
  for (let depth = 0; isRecord(inner) && depth < 8; depth++) {
    const code = textIfThere(inner, 'code')
    const message = textIfThere(inner, 'message')
    if (message !== undefined && message !== '') words = message
    if (code !== undefined && !words.includes(code)) words = `${code} ${words}`
    inner = inner['cause'] ?? firstOf(inner['errors'])
  }
  return words
}

/** Of a host with several addresses, each failed: the first reason will do. */
function firstOf(errors: unknown): unknown {
  return Array.isArray(errors) ? errors[0] : undefined
}

function textHeaders(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {}
  const headers: Record<string, string> = {}
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'string' || typeof field === 'number') {
      headers[name.toLowerCase()] = String(field)
    }
  }
  return headers
}
