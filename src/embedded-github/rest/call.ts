import type { IncomingHttpHeaders } from 'node:http'
import { unprocessable } from '../world/refusal.ts'
import { isRecord } from '../../text/json.ts'
import type { Json, JsonObject } from '../../text/json.ts'
import type { Token } from '../world/tokens.ts'
import type { World } from '../world/world.ts'

/** A file a request carried, already on disk. */
export interface Upload {
  readonly file: string
  readonly size: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** Whether all of it arrived. */
  readonly complete: boolean
}

/** One request to an operation, read and recognised. */
export interface Call {
  readonly world: World
  readonly token: Token | undefined
  /** The parts of the path the route names, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** A JSON body; the empty object where there was none. */
  readonly body: JsonObject
  readonly upload: Upload | undefined
  /** The version of the API the client asked for. */
  readonly version: string
  /** The request's own address, for `Link`. */
  readonly url: URL
}

/** What an operation answers. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: AnswerBody
}

/** What an answer carries. */
export type AnswerBody =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'file'; readonly path: string; readonly type: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly type: string }
  | { readonly kind: 'text'; readonly text: string; readonly type: string }

/** An answer in JSON. */
export function json(
  status: number,
  value: Json,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: { kind: 'json', value } }
}

/** 204: done, and nothing to say. */
export const noContent: Answer = { status: 204 }

/** A member that is a string; absent where it is missing or `null`; 422 where it is something else. */
export function textField(body: JsonObject, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw wrongType(name, value, 'a string')
}

/** A member that must be there and be a string. */
export function requiredText(body: JsonObject, name: string): string {
  const value = textField(body, name)
  if (value === undefined) throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`)
  return value
}

/** A member that is `true` or `false`; absent where it is missing or `null`. */
export function flagField(body: JsonObject, name: string): boolean | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'boolean') return value
  throw wrongType(name, value, 'a boolean')
}

/** A member that is an object; absent where it is missing. */
export function objectField(body: JsonObject, name: string): JsonObject | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (isRecord(value)) return value
  throw wrongType(name, value, 'an object')
}

function wrongType(name: string, value: Json, wanted: string): Error {
  return unprocessable(
    `Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${wanted}.`,
  )
}

/** One page of a list, and the `Link` field that leads to the others. */
export function page(call: Call, items: readonly Json[]): Answer {
  const number = (name: string, usual: number): number => {
    const value = Number(call.query.get(name) ?? usual)
    return Number.isInteger(value) && value > 0 ? value : usual
  }
  const size = Math.min(number('per_page', 30), 100)
  const current = number('page', 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, relation: string): string => {
    const url = new URL(call.url)
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${relation}"`
  }
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ]
  return json(
    200,
    items.slice((current - 1) * size, current * size),
    links.length === 0 ? {} : { Link: links.join(', ') },
  )
}
