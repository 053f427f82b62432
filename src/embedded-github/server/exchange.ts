import type { Json } from '../../text/json.ts'
import type { TokenKind } from '../world/tokens.ts'

/** Which part of the server a request went to. */
export type Surface = 'rest' | 'uploads' | 'graphql' | 'git' | 'download' | 'web'

/** A line of the request log. Tokens are never part of it, only their kind. */
export interface LogEntry {
  /** Counted from 1. */
  readonly number: number
  readonly surface: Surface
  readonly method: string
  /** Without `/api/v3` or `/api/uploads`, and without the query; `/graphql` for all of GraphQL. */
  readonly path: string
  /** With `?`, or empty. */
  readonly query: string
  /** The status that was sent; `undefined` where the connection was cut. */
  readonly status: number | undefined
  readonly token: TokenKind
  /** Whether the operation changes something (a GraphQL mutation does). */
  readonly writes: boolean
  /** Whether an injected fault had a hand in it. */
  readonly faulty: boolean
  /** When it arrived and when its answer was ready, in milliseconds of a clock that never goes back. */
  readonly began: number
  readonly ended: number
}

/** A request and its answer in full, for whoever checks them. */
export interface Exchange extends LogEntry {
  /** The operation's path as GitHub's OpenAPI description writes it; `undefined`: there is none. */
  readonly operation: string | undefined
  /** The version of the API that was asked for. */
  readonly version: string
  readonly requestHeaders: Readonly<Record<string, string>>
  /** The JSON body of the request, where it had one. */
  readonly requestBody: Json | undefined
  readonly responseHeaders: Readonly<Record<string, string>>
  /** The JSON body of the answer, where it had one. */
  readonly responseBody: Json | undefined
}
