import { isOwnAddress } from './addresses.ts'
import type { GithubAccess } from './access.ts'
import { proxiedFetch } from './network.ts'
import type { StreamedAnswer } from './network.ts'
import { patience } from './patience.ts'
import { networkWords } from './refusal.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { fullName } from '../release/model/repository.ts'
import type { Transfer } from '../release/model/progress.ts'

/** What is downloaded, and from where. */
export interface RepositoryTarball {
  readonly access: Pick<GithubAccess, 'apiUrl' | 'token' | 'patience'>
  readonly repository: RepositoryName
  /** A branch or a commit; absent: the default branch. */
  readonly revision: string | undefined
  /** Told how far it is. */
  readonly moved?: ((transfer: Transfer) => void) | undefined
}

/** What was made of the tarball; or why there is none, as the end of a sentence. */
export type Downloaded<T> =
  | { readonly kind: 'taken'; readonly value: T }
  | { readonly kind: 'refused'; readonly why: string }

/** Ten times what that of opam-repository has, in bytes. */
const largestTarball = 100_000_000

const mostRedirects = 5

/**
 * Downloads the tarball of a revision of a repository, as it is, and hands it on as it comes in. The token goes
 * to the server of the API alone, which leads to another one. One that is too slow or too large is let go.
 * Nothing is tried again: who asks can do without.
 */
export async function takeTarball<T>(
  wanted: RepositoryTarball,
  take: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<Downloaded<T>> {
  const request = { kind: 'tarball', accept: '*/*' } as const
  return await taken(wanted, request, async (body) => await take(bounded(body, wanted.moved)))
}

/** Asks which commit a revision is now, as `takeTarball` asks for what it holds. */
export async function readCommit(
  wanted: RepositoryTarball,
): Promise<Downloaded<string | undefined>> {
  const request = { kind: 'commits', accept: 'application/vnd.github.sha' } as const
  return await taken(wanted, request, async (body) => {
    let text = ''
    for await (const piece of bounded(body, undefined)) {
      if (text.length < longestCommit) text += Buffer.from(piece).toString('latin1')
    }
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined
  })
}

/** That of SHA-256. */
const longestCommit = 64

/** What is asked of a revision, and in which form. */
interface RevisionRequest {
  readonly kind: 'tarball' | 'commits'
  readonly accept: string
}

async function taken<T>(
  wanted: RepositoryTarball,
  request: RevisionRequest,
  take: (body: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<Downloaded<T>> {
  const { repository } = wanted
  try {
    const { status, headers, body, dismiss } = await followed(wanted, request)
    if (status === 200) return { kind: 'taken', value: await take(body) }
    await dismiss()
    const isLimit = status === 429 || headers.get('x-ratelimit-remaining') === '0'
    const reason = isLimit ? "GitHub's rate limit is reached" : `GitHub answered ${status}`
    return { kind: 'refused', why: `${fullName(repository)} could not be downloaded: ${reason}` }
  } catch (error) {
    const why = `${fullName(repository)} could not be downloaded: ${networkWords(error)}`
    return { kind: 'refused', why }
  }
}

/** The answer at the end of the redirects. */
async function followed(
  { access, repository, revision }: RepositoryTarball,
  { kind, accept }: RevisionRequest,
): Promise<StreamedAnswer> {
  const { apiUrl, token, patience: limits = patience.answer } = access
  const ref = (revision ?? 'HEAD').split('/').map(encodeURIComponent).join('/')
  let address = `${apiUrl}/repos/${repository.owner}/${repository.name}/${kind}/${ref}`
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const isOwn = token !== '' && isOwnAddress(apiUrl, address)
    const headers = {
      accept,
      'user-agent': 'dune-publish',
      ...(isOwn ? { authorization: `token ${token}` } : {}),
    }
    const answer = await proxiedFetch(address, { headers, redirect: 'manual' }, limits)
    const location = answer.headers.get('location')
    const leads = [301, 302, 303, 307, 308].includes(answer.status)
    if (!leads || location === null || !URL.canParse(location, address)) return answer
    await answer.dismiss()
    const next = new URL(location, address)
    if (next.protocol !== new URL(apiUrl).protocol)
      throw new Error('it redirects to another protocol')
    address = next.href
  }
  throw new Error('it redirects endlessly')
}

async function* bounded(
  pieces: AsyncIterable<Uint8Array>,
  moved: RepositoryTarball['moved'],
): AsyncGenerator<Uint8Array, void, undefined> {
  let done = 0
  for await (const piece of pieces) {
    done += piece.byteLength
    if (done > largestTarball) throw new Error('it is too large')
    moved?.({ done })
    yield piece
  }
}
