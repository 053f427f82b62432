import { HttpClient } from '@actions/http-client'
import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'
import { Headers, fetch, request } from 'undici'
import type { Dispatcher, RequestInit, Response } from 'undici'
import { CountedBlob } from './counted-blob.ts'
import { outOfPatience, patience, watchFor } from './patience.ts'
import type { Watch } from './patience.ts'
import { networkWords } from './refusal.ts'

/** The way to an origin. */
type Way =
  | { readonly kind: 'straight' }
  /** `proxy`: its address without the credentials. */
  | { readonly kind: 'proxied'; readonly dispatcher: Dispatcher; readonly proxy: string }

/** The way to each origin that was asked. */
const ways = new Map<string, Way>()

/** What a server answers. */
export interface StreamedAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: AsyncIterable<Uint8Array>
  /** Lets go of what is left of the body. */
  readonly dismiss: () => Promise<void>
}

/**
 * `fetch` through the proxy that `https_proxy`, `http_proxy` and `no_proxy` (or the same in capitals) name
 * for the address, by the same means as `@actions/github` — which asks only once, when it is loaded, and
 * for the runner's own API: an opam repository on another host, the upload host and a server on loopback
 * would get the wrong answer.
 *
 * @throws what undici throws, told to be the proxy's doing where there is one, and `OutOfPatience`, also
 * while the body is read.
 */
export async function proxiedFetch(
  url: string,
  init: RequestInit = {},
  limits = sendsFile(init) ? patience.file : patience.answer,
): Promise<StreamedAnswer> {
  const watch = watchFor(limits)
  const { body } = init
  const counted = body instanceof CountedBlob ? { body: body.alsoTelling(watch.heard) } : {}
  const bounded = { ...init, ...counted, signal: watch.signal }
  const ask = async (dispatched: Dispatched): Promise<Response> =>
    await fetch(url, { ...bounded, ...dispatched })
  const response = await watched(watch, onWay(url, ask))
  return {
    status: response.status,
    headers: response.headers,
    body: heardOf(watch, response.body ?? noBody()),
    dismiss: async () => {
      watch.end()
      await response.body?.cancel()
    },
  }
}

/**
 * Asks for a file on the same way, as curl does: it names no encodings, and takes the bytes as they come
 * even where the server says that they are encoded, as many do of every `.tgz`. `fetch` would decode them.
 * No redirect is followed.
 *
 * @param givenUp ends it, also while the body is read.
 * @throws as `proxiedFetch` does.
 */
export async function proxiedDownload(
  url: string,
  limits = patience.file,
  givenUp?: AbortSignal,
): Promise<StreamedAnswer> {
  const watch = watchFor(limits)
  const signals = givenUp === undefined ? [watch.signal] : [watch.signal, givenUp]
  const init = {
    headers: { 'user-agent': 'dune-publish', accept: '*/*' },
    signal: AbortSignal.any(signals),
  }
  const ask = async (dispatched: Dispatched) => await request(url, { ...init, ...dispatched })
  const { statusCode: status, headers: said, body } = await watched(watch, onWay(url, ask))
  // What breaks before anybody reads is told to whoever reads then; unheard, it would end the process.
  body.on('error', () => undefined)
  return {
    status,
    headers: headersOf(said),
    body: heardOf(watch, body),
    dismiss: async () => {
      watch.end()
      await body.dump()
    },
  }
}

async function watched<T>(watch: Watch, asked: Promise<T>): Promise<T> {
  try {
    const answer = await asked
    watch.heard()
    return answer
  } catch (error) {
    watch.end()
    throw error
  }
}

async function* heardOf(
  watch: Watch,
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of body) {
      watch.heard()
      yield chunk
    }
  } finally {
    watch.end()
  }
}

async function* noBody(): AsyncGenerator<Uint8Array, void, undefined> {}

function headersOf(said: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(said)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  return headers
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
    const impatient = outOfPatience(error)
    if (impatient !== undefined) throw impatient
    // Without the cause: its address may hold the proxy's password.
    throw new Error(`the proxy ${proxy} failed: ${networkWords(error)}`)
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
