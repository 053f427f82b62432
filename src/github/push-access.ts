import type { PushAccess } from '../release/model/token-power.ts'
import { proxiedFetch } from './network.ts'
import { readRefusal } from './refusal.ts'

/** A sentence of git's server, not a page of the proxy before it. */
const longestWords = 300

/**
 * Asks git's own server whether the token may push there: the first request of a push, for the list of
 * references (`GET …/info/refs?service=git-receive-pack`, git's `http-protocol`). It is answered only to
 * who may push, and changes nothing; the rest of a push is never sent.
 *
 * The API tells less: `permissions.push` is the right of the person, not of the token, and an App's
 * installation is told nothing, or `false` where it may. Every request there that is refused for a lack
 * of rights would do something if it were not. A classic token needs the scope, a fine-grained one and an
 * App "Contents: write" on the repository, a workflow's own `contents: write`; an archived repository is
 * closed to all of them.
 *
 * @param webUrl the repository's page, as the API tells it.
 * @returns never a failure: where the answer is not clear, the run goes on and finds out.
 */
export async function askPushAccess(webUrl: string, token: string): Promise<PushAccess> {
  if (token === '') return { kind: 'refused', words: 'There is no token.' }
  const url = `${webUrl}.git/info/refs?service=git-receive-pack`
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  const headers = { authorization: `Basic ${credentials}`, 'user-agent': 'git/dune-publish' }
  try {
    // A redirect would take the token elsewhere; the API has told the present address.
    const init = { headers, redirect: 'manual' } as const
    const { status, headers: said, body, dismiss } = await proxiedFetch(url, init)
    const words = status === 200 ? '' : await firstWords(body)
    // What is left of the list, which may be long.
    if (status === 200) await dismiss()
    const type = said.get('content-type') ?? ''
    if (status === 200) return advertises(type) ? { kind: 'granted' } : unclear(url, 'a web page')
    const isLimit = status === 429 || said.get('retry-after') !== null
    const saysNo = (status === 401 || status === 403) && type.startsWith('text/plain')
    return saysNo && !isLimit ? { kind: 'refused', words } : unclear(url, `${status}`)
  } catch (error) {
    return unclear(url, readRefusal(error).words)
  }
}

function advertises(contentType: string): boolean {
  return contentType.startsWith('application/x-git-receive-pack-advertisement')
}

function unclear(url: string, answer: string): PushAccess {
  return { kind: 'unknown', why: `${new URL(url).host} gave no clear answer: ${answer}` }
}

/** The first line of an answer, and no more of it than can be read. */
async function firstWords(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of body) {
    text += Buffer.from(chunk).toString('utf8')
    if (text.length > longestWords || text.includes('\n')) break
  }
  return (text.split('\n')[0] ?? '').slice(0, longestWords).trim()
}
