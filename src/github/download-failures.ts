import { STATUS_CODES } from 'node:http'
import { Failure } from '../release/model/failure.ts'

/** What of a status is said besides its name, and what to do about it. */
interface Meaning {
  readonly why: string
  readonly hint: string
}

const isPublic = 'opam users download it without a token.'

/** Where nothing is found at this status. */
const missing: readonly number[] = [404, 410]
/** A server that answers so may answer otherwise in a moment; so it is from 500 on. */
const passing: readonly number[] = [408, 425, 429]

const addressHint = 'Open the address in a browser, and fix it.'

/** Statuses that say of an address that nobody gets a file there, each in its own way. */
const meanings: Readonly<Record<number, Meaning>> = {
  300: {
    why: 'The address is ambiguous, for example because a branch and a tag on GitHub have the same name',
    hint: 'Write the tag as "refs/tags/TAG" in the address.',
  },
  400: { why: 'The server does not understand the address', hint: addressHint },
  401: { why: 'The file is not public', hint: `Make it public: ${isPublic}` },
  402: { why: 'The server requires payment', hint: `Publish the file elsewhere: ${isPublic}` },
  403: { why: 'The file is not public', hint: `Make it public: ${isPublic}` },
  405: { why: 'The address does not belong to a file', hint: addressHint },
  406: {
    why: 'The server does not offer the file in a form that every client accepts',
    hint: 'Use an address from which "curl -L ADDRESS" downloads the archive.',
  },
  407: {
    why: 'A proxy requires a user name and a password',
    hint: 'Set them in HTTPS_PROXY, for example http://NAME:PASSWORD@proxy.example:8080.',
  },
  451: {
    why: 'The server cannot provide the file for legal reasons',
    hint: `Publish it elsewhere: ${isPublic}`,
  },
}

/** What an answer without a file says; `undefined` where it says that there is none (yet). */
export function failureOf(url: string, status: number): Failure | undefined {
  if (missing.includes(status)) return undefined
  if (status >= 500 || passing.includes(status)) return broken(url, named(status))
  const { why, hint } = meanings[status] ?? generalMeaning(status)
  return new Failure(
    'download-refused',
    `${url} cannot be downloaded. ${why}: the server answered ${named(status)}.`,
    { hint },
  )
}

function generalMeaning(status: number): Meaning {
  if (status < 300) return { why: 'The answer does not contain the whole file', hint: addressHint }
  return status < 400
    ? { why: 'The server redirects, but does not say where to', hint: addressHint }
    : { why: 'The server refuses to provide the file', hint: addressHint }
}

/** `404 (Not Found)`; a status that HTTP does not know has no name. */
function named(status: number): string {
  const name = STATUS_CODES[status]
  return name === undefined ? `${status}` : `${status} (${name})`
}

/** The failure of a download that may work in a moment. */
export function broken(url: string, words: string, cause?: unknown): Failure {
  return new Failure('download-broken', `${url} could not be downloaded: ${words}.`, {
    hint: 'Run again when the server works. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
    cause,
  })
}
