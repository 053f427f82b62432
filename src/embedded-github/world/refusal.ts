import type { Json, JsonObject } from '../../text/json.ts'

/**
 * The embedded GitHub says no, in GitHub's own words and with its status code. Thrown by handlers,
 * made an answer by the server.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** The HTTP status. */
  readonly status: number
  /** Members beside `message`: `errors`, or another `documentation_url`. */
  readonly members: JsonObject
  /** Header fields beside the usual ones. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    more: { members?: JsonObject; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message)
    this.status = status
    this.members = more.members ?? {}
    this.headers = more.headers ?? {}
  }
}

/** One entry of `errors` in GitHub's "Validation Failed". */
export interface InvalidField {
  readonly resource: string
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom'
  readonly field?: string
  readonly message?: string
  readonly value?: Json
}

/** 404: there is nothing, or the token may not know that there is something. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

/** 422 `Validation Failed` with its list of defects. */
export function validationFailed(...errors: readonly InvalidField[]): Refusal {
  return new Refusal(422, 'Validation Failed', {
    members: { errors: errors.map((e) => ({ ...e })) },
  })
}

/** 422 with a message of its own and no list. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message)
}

/** 401: a write, or `GET /user`, with no token at all. */
export function requiresAuthentication(): Refusal {
  return new Refusal(401, 'Requires authentication')
}
