import type { GithubAccess } from './access.ts'
import { setTimeout } from 'node:timers/promises'
import { isOwnAddress, webAddress } from './addresses.ts'
import { explain, explainSaid } from './failures.ts'
import type { Circumstances } from './failures.ts'
import { wrongPlaceIn } from './graphql-shape.ts'
import { octokitFor } from './octokit.ts'
import { answerTooLarge } from './bounded-body.ts'
import { askPushAccess } from './push-access.ts'
import { readRefusal } from './refusal.ts'
import { listAt, unreadableAnswer } from './shape.ts'
import { tokenKind } from './token-kind.ts'
import type { TokenKind } from './token-kind.ts'
import { Failure } from '../release/model/failure.ts'
import type { PushAccess } from '../release/model/token-power.ts'
import { isRecord, valueAt } from '../text/json.ts'

/** A list that never ends is not read for ever; GitHub itself shows the first 10,000 releases of a repository. */
const mostPages = 100

/** One request to the API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the API's address, with its query; or a whole address. */
  readonly path: string
  /** What it is for, after "to", shown when it fails: `read the tag v1.0 of owner/name`. */
  readonly doing: string
  /** What a person can do in its place, as a sentence. */
  readonly instead?: string
  readonly body?: Readonly<Record<string, unknown>> | Blob
  readonly contentType?: string
  /**
   * Whether it may be sent again although the first may have arrived; so it is with everything but
   * a POST, unless said otherwise.
   */
  readonly repeatable?: boolean
}

/** What the API answered, when it did not refuse. */
export interface Answer {
  readonly data: unknown
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** A GitHub's API, spoken to with one token. */
export interface GithubClient {
  /** What its token is by its prefix; `none` where it has no token. */
  readonly tokenKind: TokenKind | 'none'
  /** @throws Refusal */
  readonly call: (request: ApiRequest) => Promise<Answer>
  /** The elements of all pages of a list. @throws Refusal; Failure `answer-unreadable` for another answer */
  readonly pages: (request: Pick<ApiRequest, 'path' | 'doing'>) => Promise<readonly unknown[]>
  /**
   * The `data` of a GraphQL answer, which holds all that the query asks for, or `null` in its place.
   *
   * @throws Refusal also for `errors` in the answer; Failure `answer-unreadable` where something is missing
   */
  readonly graphql: (request: GraphqlRequest) => Promise<Readonly<Record<string, unknown>>>
  /** Whether the token may push to the repository of that page. */
  readonly pushAccess: (webUrl: string) => Promise<PushAccess>
  /** Waits that many milliseconds, as far as the client's wait factor says. */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** A query or mutation; as with every POST, it is sent once unless it may be repeated. */
export interface GraphqlRequest extends Pick<ApiRequest, 'doing' | 'repeatable'> {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Whether the answer is taken that has `null` for what is not there; else that is a refusal. */
  readonly missingIsNull?: boolean
}

/**
 * A client of a GitHub's API: `@actions/github`'s octokit with the plugins for repetition and limits.
 *
 * A request without an answer, or with a 5xx, is repeated three times if nothing can be doubled by
 * that; a 4xx never is. Limits are waited for as GitHub asks, up to five minutes. Writes follow one
 * another without a pause, at most one at a time: a release makes fewer than ten.
 */
export function githubClient(access: GithubAccess): GithubClient {
  const factor = access.waitFactor ?? 1
  const { host } = new URL(access.apiUrl)
  const octokit = octokitFor(access, factor)
  const circumstances = (doing: string, writes: boolean): Circumstances => ({
    doing,
    writes,
    host,
    webUrl: webAddress(access.apiUrl),
    token: access.token,
    tokenInput: access.tokenInput,
  })

  async function call({ method, path, doing, body, ...more }: ApiRequest): Promise<Answer> {
    const repeatable = more.repeatable ?? method !== 'POST'
    refuseForeign(path, access)
    try {
      const { data, headers } = await octokit.request<unknown>({
        method,
        url: path,
        headers: {
          accept: 'application/vnd.github+json',
          'x-github-api-version': '2022-11-28',
          ...(more.contentType === undefined ? {} : { 'content-type': more.contentType }),
        },
        ...(body === undefined ? {} : { data: body }),
        // A number of its own would make the plugin repeat what it is told not to (403, 404 …).
        ...(repeatable ? {} : { request: { retries: 0 } }),
      })
      return { data, headers: { ...headers } }
    } catch (error) {
      const { instead } = more
      const asked = circumstances(doing, method !== 'GET')
      throw explain(error, instead === undefined ? asked : { ...asked, instead })
    }
  }

  const pages: GithubClient['pages'] = async (request) => await allPages(call, request)

  async function graphql(request: GraphqlRequest): Promise<Readonly<Record<string, unknown>>> {
    const { query, variables, missingIsNull = false, ...more } = request
    const body = { query, variables }
    const { data, headers } = await call({ method: 'POST', path: access.graphqlUrl, body, ...more })
    const errors = errorsIn(data, missingIsNull)
    if (errors.length > 0) {
      const said = readRefusal({ response: { status: 200, data: { errors }, headers } })
      throw explainSaid(said, circumstances(more.doing, query.startsWith('mutation')))
    }
    return wholeData(data, query, `${host} answered the request to ${more.doing}`)
  }

  const wait = async (milliseconds: number): Promise<void> => {
    await setTimeout(milliseconds * factor)
  }
  const kind = access.token === '' ? 'none' : tokenKind(access.token, {})
  return { tokenKind: kind, call, pages, graphql, pushAccess: pushAccessBy(access), wait }
}

/** The `data` of an answer. @throws Failure where it lacks what the query asked for. */
function wholeData(
  answer: unknown,
  query: string,
  told: string,
): Readonly<Record<string, unknown>> {
  const data = valueAt(answer, 'data')
  const wrong = wrongPlaceIn(query, data)
  if (isRecord(data) && wrong === undefined) return data
  throw unreadableAnswer(`${told} without "${['data', wrong].filter(Boolean).join('.')}".`)
}

async function allPages(
  call: GithubClient['call'],
  { path, doing }: Pick<ApiRequest, 'path' | 'doing'>,
): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (let page = 1, more = true; more; page++) {
    if (page > mostPages) throw endless(doing)
    const separator = path.includes('?') ? '&' : '?'
    const url = `${path}${separator}per_page=100&page=${page}`
    const { data, headers } = await call({ method: 'GET', path: url, doing })
    found.push(...listAt(data, ''))
    more = String(headers['link'] ?? '').includes('rel="next"')
  }
  return found
}

function endless(doing: string): Failure {
  return answerTooLarge(
    `GitHub answered the request to ${doing} with more than ${mostPages} pages.`,
  )
}

function pushAccessBy({ apiUrl, token }: GithubAccess): GithubClient['pushAccess'] {
  return async (webUrl) =>
    isOwnAddress(apiUrl, webUrl)
      ? await askPushAccess(webUrl, token)
      : { kind: 'unknown', why: `${webUrl} is not on the server of the API` }
}

/** Whole addresses come from answers, but for the one of GraphQL, which the runner tells. */
function refuseForeign(path: string, { apiUrl, graphqlUrl }: GithubAccess): void {
  const isWhole = /^[a-z][a-z+.-]*:/i.test(path)
  if (!isWhole || path === graphqlUrl || isOwnAddress(apiUrl, path)) return
  const place = URL.canParse(path) ? new URL(path).host : path
  throw new Failure(
    'address-foreign',
    `An answer of ${new URL(apiUrl).host} contains an address on another server, ${place}. dune-publish does not send the token there.`,
    {
      hint: "Check that the API address belongs to a GitHub server, and report this to the server's administrator.",
    },
  )
}

/** The errors of a GraphQL answer, without those that only say what is not there if that is no trouble. */
function errorsIn(data: unknown, missingIsNull: boolean): readonly unknown[] {
  const errors = valueAt(data, 'errors')
  return (Array.isArray(errors) ? errors : []).filter(
    (error) => !missingIsNull || valueAt(error, 'type') !== 'NOT_FOUND',
  )
}
