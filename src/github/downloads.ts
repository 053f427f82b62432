import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { Failure } from '../release/model/failure.ts'
import type { Checksums, PublicDownloads } from '../release/model/ports/archive.ts'
import type { Transfer } from '../release/model/progress.ts'
import { broken, failureOf } from './download-failures.ts'
import { proxiedDownload } from './network.ts'
import type { StreamedAnswer } from './network.ts'
import { outOfPatience, patience } from './patience.ts'
import type { Patience } from './patience.ts'
import { readRefusal } from './refusal.ts'

/** What came in, hashed on the way. */
export type Download = Checksums & { readonly size: number }

/** Downloads that are kept. */
export interface KeptDownloads extends PublicDownloads {
  /**
   * Downloads to a file, which is overwritten; `undefined` where there is nothing (404).
   *
   * @throws Failure `archive-url-too-large` where more comes than `limit` bytes.
   */
  keep(
    url: string,
    file: { readonly path: string; readonly limit: number },
  ): Promise<Download | undefined>
}

/** What was public before this run is not late for long. */
const attempts = { times: 4, whereKnown: 2, wait: 1000 } as const

/**
 * Downloads as any opam user's machine does: no token, redirects followed, but from an encrypted address
 * to no other. Hashed as it comes in, never held. What breaks, is not there (yet), or gets a 5xx or a
 * 429, is begun anew up to three times, and once where the server was silent, within a quarter of an hour.
 *
 * @param waitFactor what waits between attempts are multiplied by.
 * @param moved told how far a download is.
 * @param givenUp ends the downloads of which nobody waits for the rest.
 */
export function publicDownloads(
  waitFactor = 1,
  moved: (transfer: Transfer) => void = () => undefined,
  givenUp?: AbortSignal,
): KeptDownloads {
  const insist = async <T>(url: string, take: Take<T>, late: number): Promise<T | undefined> => {
    const end = performance.now() + patience.file.total
    for (let attempt = 1; ; attempt++) {
      const left = { ...patience.file, total: Math.max(end - performance.now(), 0) }
      const outcome = await tryDownload(
        url,
        async (body, announced) => await take(counting(body, moved), announced),
        { limits: left, givenUp },
      )
      // What was published a moment ago may not be everywhere yet.
      const isLate = outcome === undefined && attempt < late
      if (!(outcome instanceof Failure) && !isLate) return outcome
      const isLast = outcome instanceof Failure && attempt >= mostAttempts(outcome)
      if (outcome instanceof Failure && (isLast || givenUp?.aborted === true)) throw outcome
      await setTimeout(attempts.wait * attempt * waitFactor)
    }
  }
  return {
    checksums: async (url, limit) =>
      await insist(url, async (body) => await hashed(body, limit), attempts.times),
    keep: async (url, file) =>
      await insist(
        url,
        async (body, announced) => await kept(body, { url, announced, ...file }),
        attempts.whereKnown,
      ),
  }
}

/** How often what failed in that way is tried. */
function mostAttempts(failure: Failure): number {
  if (failure.code !== 'download-broken') return 1
  const impatient = outOfPatience(failure.cause)
  return impatient === undefined ? attempts.times : 1 + impatient.mayRepeat
}

/** What is done with the pieces of an answer, and the size that the server announced, in bytes. */
type Take<T> = (body: AsyncIterable<Uint8Array>, announced: number) => Promise<T>

/** How long a download is waited for. */
interface Wait {
  readonly limits: Patience
  readonly givenUp: AbortSignal | undefined
}

async function tryDownload<T>(
  url: string,
  take: Take<T>,
  wait: Wait,
): Promise<T | undefined | Failure> {
  try {
    const { status, headers, body, dismiss } = await followed(url, wait)
    if (status === 200) return await take(body, Number(headers.get('content-length')))
    await dismiss()
    return failureOf(url, status)
  } catch (error) {
    return error instanceof Failure ? error : broken(url, readRefusal(error).words, error)
  }
}

const mostRedirects = 10

/** The answer at the end of the redirects. */
async function followed(url: string, { limits, givenUp }: Wait): Promise<StreamedAnswer> {
  let address = url
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await proxiedDownload(address, limits, givenUp)
    const { status, headers } = answer
    const location = headers.get('location')
    const leads = [301, 302, 303, 307, 308].includes(status)
    if (!leads || location === null || !URL.canParse(location, address)) return answer
    await answer.dismiss()
    const next = new URL(location, address)
    const isPlain = next.protocol !== 'https:'
    if (isPlain && (next.protocol !== 'http:' || address.startsWith('https:'))) {
      throw unencrypted(url, next)
    }
    address = next.href
  }
  throw new Failure('download-refused', `${url} redirects endlessly.`, {
    hint: 'Fix the redirects on the server, or use the final address of the file.',
  })
}

async function* counting(
  chunks: AsyncIterable<Uint8Array>,
  moved: (transfer: Transfer) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let done = 0
  for await (const chunk of chunks) {
    done += chunk.byteLength
    moved({ done })
    yield chunk
  }
}

async function hashed(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Download | 'longer'> {
  try {
    return await passed(chunks, limit, async () => {})
  } catch (error) {
    if (error instanceof TooLong) return 'longer'
    throw error
  }
}

async function kept(
  chunks: AsyncIterable<Uint8Array>,
  {
    url,
    announced,
    path,
    limit,
  }: {
    readonly url: string
    readonly announced: number
    readonly path: string
    readonly limit: number
  },
): Promise<Download> {
  const file = await open(path, 'w', 0o600)
  try {
    return await passed(chunks, limit, async (chunk) => {
      // Where too much is to come, nobody waits for it.
      if (announced > limit) throw new TooLong()
      for (let at = 0; at < chunk.byteLength;) at += (await file.write(chunk, at)).bytesWritten
    })
  } catch (error) {
    throw error instanceof TooLong ? tooLarge(url, limit) : error
  } finally {
    await file.close()
  }
}

/** More came than may. */
class TooLong extends Error {}

/** Hands each piece on, and hashes all. @throws TooLong where they are more than `limit` bytes */
async function passed(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  on: (chunk: Uint8Array) => Promise<void>,
): Promise<Download> {
  const sha256 = createHash('sha256')
  const sha512 = createHash('sha512')
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > limit) throw new TooLong()
    sha256.update(chunk)
    sha512.update(chunk)
    await on(chunk)
  }
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size }
}

function unencrypted(url: string, next: URL): Failure {
  const place = next.protocol === 'http:' ? next.origin : next.protocol
  return new Failure(
    'download-refused',
    `${url} redirects to ${place}, which is not encrypted. Anybody on the network could replace the file.`,
    { hint: 'Use an address that only redirects to https.' },
  )
}

function tooLarge(url: string, limit: number): Failure {
  return new Failure('archive-url-too-large', `${url} is larger than ${limit} bytes.`, {
    hint: 'Check that it is the archive of a release. opam users download it for each installation.',
  })
}
