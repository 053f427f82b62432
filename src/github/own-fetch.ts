import type { RequestInit } from 'undici'
import { isOwnAddress } from './addresses.ts'
import { boundedBody } from './bounded-body.ts'
import { proxiedFetch } from './network.ts'
import type { StreamedAnswer } from './network.ts'
import type { Patience } from './patience.ts'
import { unreadableAnswer } from './shape.ts'

const mostRedirects = 5

/** Statuses whose answers have no body. */
const bodiless = [204, 205, 304]

/**
 * `fetch` for requests with a token, to the server of an API and to no other: a redirect is followed where
 * it stays there (repositories that were renamed answer so), and is an error where it leads away. The
 * answer's body has come in whole, so that one that breaks off is never taken for a short one.
 *
 * @param patience how long an answer is waited for, where that is not as usual.
 * @throws what `proxiedFetch` throws, an error that names the other server, and Failure `answer-too-large`.
 */
export function ownFetch(
  apiUrl: string,
  patience?: Patience,
): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, init = {}) => {
    let [address, sent]: [string, RequestInit] = [url, { ...init, redirect: 'manual' }]
    for (let hops = 0; ; hops++) {
      const answer = await proxiedFetch(address, sent, patience)
      const next = redirectOf(answer, address)
      if (next === undefined) return await whole(answer)
      await answer.dismiss()
      if (hops === mostRedirects) throw new Error('it redirects endlessly')
      if (!isOwnAddress(apiUrl, next.href)) {
        throw new Error(`it redirects to another server, ${next.host || next.protocol}`)
      }
      address = next.href
      if (answer.status === 303) {
        const { body: _, ...rest } = sent
        sent = { ...rest, method: 'GET' }
      }
    }
  }
}

async function whole({ status, headers, body }: StreamedAnswer): Promise<Response> {
  // No other can be told to octokit.
  if (status < 200 || status > 599) {
    throw unreadableAnswer(`A server answered with ${status}, which is not an HTTP status.`)
  }
  const content = await boundedBody(body, headers.get('content-length'))
  return new Response(bodiless.includes(status) ? null : content, { status, headers: [...headers] })
}

/** Where an answer leads. */
function redirectOf({ status, headers }: StreamedAnswer, from: string): URL | undefined {
  const location = headers.get('location')
  const leads = [301, 302, 303, 307, 308].includes(status)
  return leads && location !== null && URL.canParse(location, from)
    ? new URL(location, from)
    : undefined
}
