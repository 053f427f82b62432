import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { Failure } from '../release/failure.ts'
import type { Checksums, PublicDownloads } from '../release/ports.ts'
import { patience, proxiedFetch } from './network.ts'
import { readRefusal } from './refusal.ts'

type Download = Checksums & { readonly size: number }

const attempts = { times: 4, wait: 1000 } as const

/**
 * Downloads as any opam user's machine does: no token, redirects followed. Hashed as it comes in,
 * never held. What breaks, is not there (yet), or gets a 5xx or a 429, is begun anew up to three times.
 *
 * @param waitFactor what waits between attempts are multiplied by.
 */
export function publicDownloads(waitFactor = 1): PublicDownloads {
  return {
    checksums: async (url) => {
      for (let attempt = 1; ; attempt++) {
        const outcome = await tryDownload(url)
        // What was published a moment ago may not be everywhere yet.
        const isLate = outcome === undefined && attempt < attempts.times
        if (!(outcome instanceof Failure) && !isLate) return outcome
        if (outcome instanceof Failure) {
          if (outcome.code !== 'download-broken' || attempt === attempts.times) throw outcome
        }
        await setTimeout(attempts.wait * attempt * waitFactor)
      }
    },
  }
}

async function tryDownload(url: string): Promise<Download | undefined | Failure> {
  try {
    const headers = { 'user-agent': 'dune-publish' }
    const { status, body } = await proxiedFetch(url, { headers }, patience.file)
    if (status === 200 && body !== null) return await hashed(body)
    await body?.cancel()
    if (status === 404 || status === 410) return undefined
    return status >= 500 || status === 429 ? broken(url, `${status}`) : refused(url, status)
  } catch (error) {
    return broken(url, readRefusal(error).words)
  }
}

async function hashed(chunks: AsyncIterable<Uint8Array>): Promise<Download> {
  const sha256 = createHash('sha256')
  const sha512 = createHash('sha512')
  let size = 0
  for await (const chunk of chunks) {
    sha256.update(chunk)
    sha512.update(chunk)
    size += chunk.byteLength
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
