import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { Failure } from '../release/failure.ts'
import type { Checksums, PublicDownloads } from '../release/ports.ts'
import type { Transfer } from '../release/progress.ts'
import { proxiedDownload } from './network.ts'
import type { RawAnswer } from './network.ts'
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
 * 429, is begun anew up to three times.
 *
 * @param waitFactor what waits between attempts are multiplied by.
 * @param moved told how far a download is.
 */
export function publicDownloads(
  waitFactor = 1,
  moved: (transfer: Transfer) => void = () => undefined,
): KeptDownloads {
  const counted =
    (take: Take): Take =>
    async (body) =>
      await take(counting(body, moved))
  const insist = async (url: string, take: Take, late: number): Promise<Download | undefined> => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await tryDownload(url, take)
      // What was published a moment ago may not be everywhere yet.
      const isLate = outcome === undefined && attempt < late
      if (!(outcome instanceof Failure) && !isLate) return outcome
      if (outcome instanceof Failure) {
        if (outcome.code !== 'download-broken' || attempt === attempts.times) throw outcome
      }
      await setTimeout(attempts.wait * attempt * waitFactor)
    }
  }
  return {
    checksums: async (url) => await insist(url, counted(hashed), attempts.times),
    keep: async (url, file) =>
      await insist(
        url,
        counted(async (body) => await kept(url, body, file)),
        attempts.whereKnown,
      ),
  }
}

/** What is done with the pieces of an answer. */
type Take = (body: AsyncIterable<Uint8Array>) => Promise<Download>

async function tryDownload(url: string, take: Take): Promise<Download | undefined | Failure> {
  try {
    const { status, body, dismiss } = await followed(url)
    if (status === 200) return await take(body)
    await dismiss()
    if (status === 404 || status === 410) return undefined
    return status >= 500 || status === 429 ? broken(url, `${status}`) : refused(url, status)
  } catch (error) {
    return error instanceof Failure ? error : broken(url, readRefusal(error).words)
  }
}

const mostRedirects = 10

/** The answer at the end of the redirects. */
async function followed(url: string): Promise<RawAnswer> {
  let address = url
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await proxiedDownload(address)
    const { status, location } = answer
    const leads = [301, 302, 303, 307, 308].includes(status)
    if (!leads || location === undefined || !URL.canParse(location, address)) return answer
    await answer.dismiss()
    const next = new URL(location, address)
    const isPlain = next.protocol !== 'https:'
    if (isPlain && (next.protocol !== 'http:' || address.startsWith('https:'))) {
      throw unencrypted(url, next)
    }
    address = next.href
  }
  throw new Failure(
    'download-refused',
    `${url} leads from one address to the next without an end.`,
    {
      hint: 'Correct the redirects of the server, or name the address where the file is.',
    },
  )
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

async function hashed(chunks: AsyncIterable<Uint8Array>): Promise<Download> {
  return await passed(chunks, async () => {})
}

async function kept(
  url: string,
  chunks: AsyncIterable<Uint8Array>,
  { path, limit }: { readonly path: string; readonly limit: number },
): Promise<Download> {
  const file = await open(path, 'w', 0o600)
  let size = 0
  try {
    return await passed(chunks, async (chunk) => {
      size += chunk.byteLength
      if (size > limit) throw tooLarge(url, limit)
      for (let at = 0; at < chunk.byteLength;) at += (await file.write(chunk, at)).bytesWritten
    })
  } finally {
    await file.close()
  }
}

/** Hands each piece on, and hashes all. */
async function passed(
  chunks: AsyncIterable<Uint8Array>,
  on: (chunk: Uint8Array) => Promise<void>,
): Promise<Download> {
  const sha256 = createHash('sha256')
  const sha512 = createHash('sha512')
  let size = 0
  for await (const chunk of chunks) {
    sha256.update(chunk)
    sha512.update(chunk)
    size += chunk.byteLength
    await on(chunk)
  }
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size }
}

function broken(url: string, words: string): Failure {
  return new Failure('download-broken', `${url} could not be downloaded: ${words}.`, {
    hint: 'Run again when the server is well; behind a proxy, HTTPS_PROXY and NO_PROXY say the way.',
  })
}

function refused(url: string, status: number): Failure {
  return new Failure('download-refused', `${url} is not for everybody: it answered ${status}.`, {
    hint: 'Make it public: opam users download it without a token.',
  })
}

function unencrypted(url: string, next: URL): Failure {
  const place = next.protocol === 'http:' ? next.origin : next.protocol
  return new Failure(
    'download-refused',
    `${url} leads to ${place}, which is not encrypted: anybody on the way could give other bytes.`,
    { hint: 'Name an address that stays with https.' },
  )
}

function tooLarge(url: string, limit: number): Failure {
  return new Failure('archive-url-too-large', `${url} gives more than ${limit} bytes.`, {
    hint: 'Check that it is the archive of a release; opam users download it with each install.',
  })
}
