import type { IncomingMessage, ServerResponse } from 'node:http'
import { apiVersion } from '../rest/api-version.ts'
import { perform, refusalAnswer } from '../rest/api.ts'
import { json } from '../rest/call.ts'
import type { Answer, Upload } from '../rest/call.ts'
import { graphqlAnswer } from '../graphql/graphql-answer.ts'
import { isRecord } from '../../text/json.ts'
import type { Reception } from './reception.ts'
import { Refusal } from '../world/refusal.ts'
import { afterPush, gitAccess, serveGit } from './smart-http.ts'
import { webAnswer } from './web.ts'
import type { World } from '../world/world.ts'

/** What requests are answered from. */
export interface Service {
  readonly world: World
  /** Versions of the API that are answered with 410. */
  readonly retiredVersions: readonly string[]
}

/** A request and the answer to be written. */
export type Wire = readonly [IncomingMessage, ServerResponse]

/** What a request came to: an answer to be sent, or one that git's own program sent but for its end. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly version: string }
  | { readonly kind: 'sent'; readonly status: number }

async function restOutcome(
  service: Service,
  reception: Reception,
  [wire, upload]: readonly [Wire, Upload | undefined],
): Promise<Outcome> {
  const { world } = service
  const { match, token, body } = reception
  const { headers } = wire[0]
  let version = ''
  try {
    const field = headers['x-github-api-version']
    version = apiVersion(typeof field === 'string' ? field : undefined, service.retiredVersions)
    if (headers['user-agent'] === undefined) {
      throw new Refusal(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      )
    }
    if (reception.tokenKind === 'unknown') throw new Refusal(401, 'Bad credentials')
    if (match === undefined) throw new Refusal(404, 'Not Found')
    if (body === undefined) throw new Refusal(400, 'Problems parsing JSON')
    if (!isRecord(body)) throw new Refusal(400, 'Body should be a JSON object')
    const { path } = match
    const { url } = reception
    const call = {
      world,
      token,
      path,
      query: url.searchParams,
      headers,
      body,
      upload,
      version,
      url,
    }
    return { kind: 'answer', answer: await perform(match, call), version }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { kind: 'answer', answer: refusalAnswer(error), version }
  }
}

function refuse(status: number, message: string): Outcome {
  const documentation_url = 'https://docs.github.com/graphql'
  return { kind: 'answer', answer: json(status, { message, documentation_url }), version: '' }
}

async function graphqlOutcome({ world }: Service, reception: Reception): Promise<Outcome> {
  const { token, document, body } = reception
  if (reception.tokenKind === 'unknown') return refuse(401, 'Bad credentials')
  if (token === undefined) return refuse(401, 'This endpoint requires you to be authenticated.')
  if (reception.method !== 'POST' || document === undefined) return refuse(404, 'Not Found')
  if (!isRecord(body)) return refuse(400, 'Problems parsing JSON')
  const answer = await graphqlAnswer({ world, token }, document, body['variables'])
  return { kind: 'answer', answer, version: '' }
}

async function gitOutcome({ world }: Service, reception: Reception, wire: Wire): Promise<Outcome> {
  const { git, token } = reception
  if (git === undefined) return { kind: 'answer', answer: { status: 404 }, version: '' }
  const repository = gitAccess(world, token, git)
  if ('status' in repository) {
    const { status, text } = repository
    const headers = status === 401 ? { 'WWW-Authenticate': 'Basic realm="GitHub"' } : {}
    const type = 'text/plain; charset=utf-8'
    const answer: Answer = { status, headers, body: { kind: 'text', text: `${text}\n`, type } }
    return { kind: 'answer', answer, version: '' }
  }
  const status = await serveGit(repository, git, wire)
  if (reception.writes) await afterPush(world, repository)
  return { kind: 'sent', status }
}

/**
 * Does what a request asks; what an upload carried has been received before. Refusals are answers, too.
 */
export async function outcomeOf(
  service: Service,
  reception: Reception,
  [wire, upload]: readonly [Wire, Upload | undefined],
): Promise<Outcome> {
  switch (reception.surface) {
    case 'rest':
    case 'uploads':
      return await restOutcome(service, reception, [wire, upload])
    case 'graphql':
      return await graphqlOutcome(service, reception)
    case 'git':
      return await gitOutcome(service, reception, wire)
    case 'download':
    case 'web': {
      const answer = await webAnswer(service.world, reception.token, reception.url)
      return { kind: 'answer', answer, version: '' }
    }
  }
}
