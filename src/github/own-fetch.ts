import type { RequestInit, Response } from 'undici'
import { isOwnAddress } from './addresses.ts'
import { proxiedFetch } from './network.ts'

const mostRedirects = 5

/**
 * `fetch` for requests with a token, to the server of an API and to no other: a redirect is followed where
 * it stays there (repositories that were renamed answer so), and is an error where it leads away.
 *
 * @throws what `proxiedFetch` throws, and an error that names the other server.
 */
export function ownFetch(apiUrl: string): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, init = {}) => {
    let [address, sent]: [string, RequestInit] = [url, { ...init, redirect: 'manual' }]
    for (let hops = 0; ; hops++) {
      const response = await proxiedFetch(address, sent)
      const next = redirectOf(response, address)
      if (next === undefined) return response
      await response.body?.cancel()
      if (hops === mostRedirects) throw new Error('it leads from one address to the next')
      if (!isOwnAddress(apiUrl, next.href)) {
        throw new Error(`it leads to ${next.host || next.protocol}, another server`)
      }
      address = next.href
      if (response.status === 303) {
        const { body: _, ...rest } = sent
        sent = { ...rest, method: 'GET' }
      }
    }
  }
}

/** Where an answer leads. */
function redirectOf({ status, headers }: Response, from: string): URL | undefined {
  const location = headers.get('location')
  const leads = [301, 302, 303, 307, 308].includes(status)
  return leads && location !== null && URL.canParse(location, from)
    ? new URL(location, from)
    : undefined
}
