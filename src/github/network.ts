import { HttpClient } from '@actions/http-client'
import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'
import { fetch, request } from 'undici'
import type { Dispatcher, RequestInit, Response } from 'undici'
import { networkWords } from './refusal.ts'

/** How long one request may take, in milliseconds; one that carries a file may take longer. */
export const patience: { readonly answer: number; readonly file: number } = {
  answer: 60_000,
  file: 900_000,
}

/** The way to an origin. */
type Way =
  | { readonly kind: 'straight' }
  /** `proxy`: its address without the credentials. */
  | { readonly kind: 'proxied'; readonly dispatcher: Dispatcher; readonly proxy: string }

/** The way to each origin that was asked. */
const ways = new Map<string, Way>()

/**
 * `fetch` through the proxy that `https_proxy`, `http_proxy` and `no_proxy` (or the same in capitals) name
 * for the address, by the same means as `@actions/github` — which asks only once, when it is loaded, and
 * for the runner's own API: an opam repository on another host, the upload host and a server on loopback
 * would get the wrong answer.
 *
 * @throws what undici throws, told to be the proxy's doing where there is one, and a `TimeoutError` when
 * the request, its answer's body included, has taken longer than `limit` milliseconds (a minute, or a
 * quarter of an hour where it sends a file).
 */
export async function proxiedFetch(
  url: string,
  init: RequestInit = {},
  limit = sendsFile(init) ? patience.file : patience.answer,
): Promise<Response> {
  const bounded = { ...init, signal: AbortSignal.timeout(limit) }
  return await onWay(url, async (dispatched) => await fetch(url, { ...bounded, ...dispatched }))
}

/** What a server answers to a download: no redirect is followed, and nothing decoded. */
export interface RawAnswer {
  readonly status: number
  readonly location: string | undefined
  /** As it was sent. */
  readonly body: AsyncIterable<Uint8Array>
  /** Takes what is left of the body, and lets it go. */
  readonly dismiss: () => Promise<void>
}

/**
 * Asks for a file on the same way, as curl does: it names no encodings, and takes the bytes as they come
 * even where the server says that they are encoded, as many do of every `.tgz`. `fetch` would decode them.
 *
 * @throws as `proxiedFetch` does.
 */
export async function proxiedDownload(url: string, limit = patience.file): Promise<RawAnswer> {
  const headers = { 'user-agent': 'dune-publish', accept: '*/*' }
  const init = { headers, signal: AbortSignal.timeout(limit) }
  const ask = async (dispatched: Dispatched) => await request(url, { ...init, ...dispatched })
  const { statusCode: status, headers: said, body } = await onWay(url, ask)
  // What breaks before anybody reads is told to whoever reads then; unheard, it would end the process.
  body.on('error', () => undefined)
  const location = typeof said['location'] === 'string' ? said['location'] : undefined
  return { status, location, body, dismiss: async () => await body.dump() }
}

/** With what to ask, where not straight. */
interface Dispatched {
  readonly dispatcher?: Dispatcher
}

async function onWay<T>(url: string, ask: (dispatched: Dispatched) => Promise<T>): Promise<T> {
  const way = wayTo(new URL(url))
  if (way.kind === 'straight') return await ask({})
  const { dispatcher, proxy } = way
  return await ask({ dispatcher }).catch((error: unknown): never => {
    // Without the cause: its address may hold the proxy's password.
    throw new Error(`the proxy ${proxy} did not lead there: ${networkWords(error)}`)
  })
}

function sendsFile({ body }: RequestInit): boolean {
  return body !== undefined && body !== null && typeof body !== 'string'
}

function wayTo(url: URL): Way {
  const known = ways.get(url.origin)
  if (known !== undefined) return known
  const way = findWay(url)
  ways.set(url.origin, way)
  return way
}

function findWay(url: URL): Way {
  if (checkBypass(url)) return { kind: 'straight' }
  const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const { env } = process
  // In small letters first, as `@actions/http-client` reads them.
  const given = [env[variable.toLowerCase()], env[variable]].find((text) => (text ?? '') !== '')
  if (given === undefined) return { kind: 'straight' }
  const way = proxiedWay(url)
  if (way !== undefined) return way
  throw new Error(`${variable} does not name a proxy such as http://proxy.example:8080`)
}

function proxiedWay(url: URL): Way | undefined {
  try {
    const proxy = getProxyUrl(url)
    const dispatcher = new HttpClient().getAgentDispatcher(url.origin)
    return proxy === undefined || dispatcher === undefined
      ? undefined
      : { kind: 'proxied', dispatcher, proxy: `${proxy.protocol}//${proxy.host}` }
  } catch {
    // The errors of Node and undici may quote it, password and all.
    return undefined
  }
}
