import { HttpClient } from '@actions/http-client'
import { fetch } from 'undici'
import type { Dispatcher, RequestInit, Response } from 'undici'

/** How long one request may take, in milliseconds; one that carries a file may take longer. */
export const patience: { readonly answer: number; readonly file: number } = {
  answer: 60_000,
  file: 900_000,
}

/** The way to each origin: through a proxy, or (`undefined`) straight. */
const ways = new Map<string, Dispatcher | undefined>()

/**
 * `fetch` through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name for the address,
 * by the same means as `@actions/github` — which asks only once, when it is loaded, and for the
 * runner's own API: an opam repository on another host, the upload host and a server on loopback
 * would get the wrong answer.
 *
 * @throws what undici throws, and a `TimeoutError` when the request, its answer's body included, has
 * taken longer than `limit` milliseconds (a minute, or a quarter of an hour where it sends a file).
 */
export async function proxiedFetch(
  url: string,
  init: RequestInit = {},
  limit = sendsFile(init) ? patience.file : patience.answer,
): Promise<Response> {
  const way = wayTo(new URL(url).origin)
  return await fetch(url, { ...init, ...way, signal: AbortSignal.timeout(limit) })
}

function sendsFile({ body }: RequestInit): boolean {
  return body !== undefined && body !== null && typeof body !== 'string'
}

function wayTo(origin: string): { dispatcher?: Dispatcher } {
  if (!ways.has(origin)) ways.set(origin, new HttpClient().getAgentDispatcher(origin))
  const dispatcher = ways.get(origin)
  return dispatcher === undefined ? {} : { dispatcher }
}
