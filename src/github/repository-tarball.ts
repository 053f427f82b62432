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
  /** Absent: the default branch. */
  readonly branch: string | undefined
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
 * Downloads the tarball of a repository's branch, as it is, and hands it on as it comes in. The token goes to
 * the server of the API alone, which leads to another one. One that is too slow or too large is let go.
 * Nothing is tried again: who asks can do without.
 */
export async function takeTarball<T>(
  wanted: RepositoryTarball,
  take: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<Downloaded<T>> {
  const { repository, moved } = wanted
  try {
    const { status, headers, body, dismiss } = await followed(wanted)
    if (status === 200) return { kind: 'taken', value: await take(bounded(body, moved)) }
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
async function followed({
  access,
  repository,
  branch,
}: RepositoryTarball): Promise<StreamedAnswer> {
  const { apiUrl, token, patience: limits = patience.answer } = access
  const ref = (branch ?? 'HEAD').split('/').map(encodeURIComponent).join('/')
  let address = `${apiUrl}/repos/${repository.owner}/${repository.name}/tarball/${ref}`
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const isOwn = token !== '' && isOwnAddress(apiUrl, address)
    const headers = {
      'user-agent': 'dune-publish',
      ...(isOwn ? { authorization: `token ${token}` } : {}),
    }
    const answer = await proxiedFetch(address, { headers, redirect: 'manual' }, limits)
    const location = answer.headers.get('location')
    const leads = [301, 302, 303, 307, 308].includes(answer.status)
    if (!leads || location === null || !URL.canParse(location, address)) return answer
    await answer.dismiss()
    const next = new URL(location, address)
    if (next.protocol !== new URL(apiUrl).protocol) throw new Error('it leads to another protocol')
    address = next.href
  }
  throw new Error('it leads from one address to the next without an end')
}

async function* bounded(
  pieces: AsyncIterable<Uint8Array>,
  moved: RepositoryTarball['moved'],
): AsyncGenerator<Uint8Array, void, undefined> {
  let done = 0
  for await (const piece of pieces) {
    done += piece.byteLength
    if (done > largestTarball) throw new Error('it is far too large')
    moved?.({ done })
    yield piece
  }
}
