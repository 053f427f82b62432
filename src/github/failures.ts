import { Failure } from '../release/model/failure.ts'
import { acceptedPermissions, namedPermissions } from './accepted-permissions.ts'
import { newTokenPage } from './addresses.ts'
import { NoAnswer } from './answer-edge.ts'
import { tellsOfLimit } from './limits.ts'
import { Refusal, readRefusal } from './refusal.ts'
import type { FieldError, Said } from './refusal.ts'
import { rightsHint } from './rights-hint.ts'
import { unreadableAnswer } from './shape.ts'
import { listed, tokenKind } from './token-kind.ts'
import type { TokenKind } from './token-kind.ts'
import { readDecimal } from '../text/decimal.ts'

/** Which client asked for what; enough to explain a refusal to the person who reads the log. */
export interface Circumstances {
  /** What was asked for, after "to": `read the tag v1.0 of owner/name`. */
  readonly doing: string
  readonly writes: boolean
  /** What a person can do in its place, as a sentence. */
  readonly instead?: string
  /** The API's host, `api.github.com`. */
  readonly host: string
  /** The web pages' address, `https://github.com`. */
  readonly webUrl: string
  readonly token: string
  /** The input that gave the token. */
  readonly tokenInput: 'github-token' | 'opam-token'
}

/**
 * Explains an error of octokit: a `Refusal` with a stable code, found by status, header fields and
 * GitHub's codes, never by its words, and with nothing of the request in it. A `Failure` is let through.
 */
export function explain(error: unknown, circumstances: Circumstances): Failure {
  if (error instanceof Failure) return error
  if (error instanceof NoAnswer) {
    const { host, doing } = circumstances
    return unreadableAnswer(`${host} answered the request to ${doing} with ${error.fact}.`)
  }
  return explainSaid(readRefusal(error), circumstances)
}

/** Explains what an API said. */
export function explainSaid(said: Said, circumstances: Circumstances): Refusal {
  const cause = new Error(`${said.status ?? 'no answer'}: ${said.words}`)
  return new Refusal(said, { ...explanation(said, circumstances), cause })
}

interface Explanation {
  readonly code: string
  readonly message: string
  readonly hint: string
  /** For a person at a terminal, where the hint is for a workflow. */
  readonly terminalHint?: string
}

function explanation(said: Said, circumstances: Circumstances): Explanation {
  const { status, headers } = said
  const { host, doing, writes } = circumstances
  if (status === undefined) {
    return {
      code: 'github-unreachable',
      message: `${host} did not answer when asked to ${doing}: ${said.words}.`,
      hint: 'Run again when the network works. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
    }
  }
  const message = `${host} refused to ${doing}: ${wordsOfAll(said)}`
  if (status === 401) return invalidToken(message, circumstances)
  if (isRateLimit(said)) return { code: 'rate-limited', message, hint: waitHint(headers) }
  if (bringsWorkflow(said)) {
    return {
      code: 'workflow-scope',
      message,
      hint: 'The branch contains a workflow file that the fork does not have yet. Open the fork on GitHub and choose "Sync fork", or add the scope workflow to the token.',
    }
  }
  if (status === 403 || (status === 404 && writes)) return missingRight(said, circumstances)
  if (status === 404) {
    return {
      code: 'not-found',
      message,
      hint: `Check the name. GitHub shows a private repository only to a token that can read it (the input ${circumstances.tokenInput}).`,
    }
  }
  if (status >= 500) {
    return {
      code: 'github-unavailable',
      message: `${host} failed to ${doing}: ${wordsOfAll(said)}`,
      hint: 'Run again in a few minutes. The next run continues from where this one stopped.',
    }
  }
  if (said.errors.some(isOfTag)) {
    return {
      code: 'tag-refused',
      message,
      hint: 'A ruleset of the repository may forbid the tag. Or an immutable release had this name, and nobody can use it again. Release the next version from a new tag.',
    }
  }
  if (violatesRules(said)) {
    return {
      code: 'ruleset-refused',
      message,
      hint: `A ruleset of the repository forbids this. Let the owner of the token passed as ${circumstances.tokenInput} bypass the ruleset, or exclude the name from it.`,
    }
  }
  return {
    code: 'github-refused',
    message,
    hint: 'Run again once. If GitHub refuses again, its words above say why.',
  }
}

/** Status, words, errors of the fields, and the number under which GitHub's support finds the request. */
function wordsOfAll({ status, words, errors, headers }: Said): string {
  const id = headers['x-github-request-id']
  const fields = errors.map(fieldWords).filter((one) => one !== '' && !words.includes(one))
  const told = [words, ...fields].filter((one) => one !== '').join('; ')
  return `${status}${told === '' ? '' : ` ${told}`}${id === undefined ? '' : ` (request ${id})`}.`
}

function fieldWords({ code, field, message }: FieldError): string {
  const what = message ?? code
  return field === undefined ? what : `${field}: ${what}`
}

function invalidToken(message: string, circumstances: Circumstances): Explanation {
  return {
    code: 'token-invalid',
    message,
    hint: renewalHint(circumstances),
    terminalHint: `The token passed as ${circumstances.tokenInput} is unknown, expired or revoked. Create a new one at ${newTokenPage(circumstances.webUrl)}.`,
  }
}

function renewalHint({ token, tokenInput, webUrl }: Circumstances): string {
  // GitHub gives these for a job, or for an hour.
  if (tokenKind(token, {}) === 'installation') {
    return `The token passed as ${tokenInput} is a token of an App installation, such as the workflow's own. It has expired or was revoked. Run the job again to get a new one.`
  }
  return tokenInput === 'github-token'
    ? 'The token passed as github-token is unknown, expired or revoked. Remove the input, so that the workflow uses its own token.'
    : `The token passed as opam-token is unknown, expired or revoked. Create a new one at ${newTokenPage(webUrl)} and put it into the secret.`
}

/** Both kinds of limit come as 403 or 429, a secondary one at times with words and no header field. */
function isRateLimit({ status, headers, words }: Said): boolean {
  if (status === 429) return true
  const asksToWait = headers['retry-after'] !== undefined
  const isTold = asksToWait || headers['x-ratelimit-remaining'] === '0' || tellsOfLimit(words)
  return status === 403 && isTold
}

/** That another release of the tag is public already is found, and taken, by the next run. */
function isOfTag({ code, field }: FieldError): boolean {
  return (field === 'tag_name' && code !== 'already_exists') || field === 'pre_receive'
}

/** GitHub has no code for this either. */
function violatesRules({ words, errors }: Said): boolean {
  return [words, ...errors.map(({ message }) => message ?? '')].some((text) =>
    text.includes('Repository rule violations found'),
  )
}

/** GitHub has no code for this; the folder's name is in its words in any case. */
function bringsWorkflow({ words, errors }: Said): boolean {
  return [words, ...errors.map(({ message }) => message ?? '')].some((text) =>
    text.includes('.github/workflows/'),
  )
}

/** A `Date` holds no time from here on, in seconds: the year 275760. */
const lastSecond = 8.64e12

function waitHint(headers: Readonly<Record<string, string>>): string {
  const wait = headers['retry-after']
  if (wait !== undefined) {
    return /^\d{1,9}$/.test(wait) ? `Run again in ${wait} seconds.` : 'Run again in a few minutes.'
  }
  const reset = readDecimal(headers['x-ratelimit-reset'] ?? '') ?? 0
  return reset > 0 && reset < lastSecond
    ? `Run again after ${new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC.`
    : 'Run again in an hour.'
}

const nameOfKind: Readonly<Record<TokenKind, string>> = {
  classic: 'a classic token',
  'fine-grained': 'a fine-grained token',
  installation: "a token of an App installation, such as the workflow's own",
  'app-user': 'an App user token',
  other: 'a token of an unknown kind',
}

function missingRight(said: Said, circumstances: Circumstances): Explanation {
  const { headers } = said
  const { host, doing, token, tokenInput } = circumstances
  const kind = tokenKind(token, headers)
  const lacks = lacking(headers)
  return {
    code: `${tokenInput}-rights`,
    message: `${host} refused to ${doing}: ${wordsOfAll(said)} The token passed as ${tokenInput} is ${nameOfKind[kind]}${lacks}.`,
    hint: rightsHint(said, { ...circumstances, kind }),
    ...(tokenInput === 'github-token' && {
      terminalHint: `Set GITHUB_TOKEN to a classic token with the scope public_repo. Create it at ${newTokenPage(circumstances.webUrl)}. Its owner must have the right to do this.`,
    }),
  }
}

/** What the endpoint takes, from the header fields that say so, beside what a classic token has. */
function lacking(headers: Readonly<Record<string, string>>): string {
  const permissions = acceptedPermissions(headers['x-accepted-github-permissions'])
  if (permissions.length > 0)
    return `; this requires the permission ${namedPermissions(permissions)}`
  const accepted = listed(headers['x-accepted-oauth-scopes'])
  const has = headers['x-oauth-scopes']
  if (has === undefined) return ''
  const scopes = listed(has)
  const owns = scopes.length === 0 ? 'no scopes' : `the scopes ${scopes.join(', ')}`
  if (accepted.length === 0) return ` with ${owns}`
  return ` with ${owns}; this requires the scope ${accepted.join(' or ')}`
}
