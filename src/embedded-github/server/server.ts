import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { json } from '../rest/call.ts'
import type { Answer, Upload } from '../rest/call.ts'
import type { Exchange } from './exchange.ts'
import type { Faults, Trouble } from './faults.ts'
import { outcomeOf } from './outcome.ts'
import type { Outcome, Service, Wire } from './outcome.ts'
import { receiveFile } from './received-body.ts'
import { receive } from './reception.ts'
import type { Reception } from './reception.ts'
import { requestId, send, standingHeaders } from './response.ts'

/** What the HTTP server works with. */
export interface Site extends Service {
  readonly faults: Faults
  /** Told of every exchange, before the last of its answer is sent or when its connection is cut. */
  readonly onExchange: (exchange: Exchange) => void
}

/** Lets one write in at a time, so that each sees what the one before it did. */
function createGate(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const before = last
    const result = (async () => {
      await before
      return await work()
    })()
    last = result.catch(() => undefined)
    return await result
  }
}

/** An answer a fault gives in place of the server's. */
function faultAnswer(trouble: Extract<Trouble, { kind: 'answer' }>): Answer {
  const { status, body, headers = {} } = trouble
  if (body === undefined) return { status, headers }
  if (typeof body !== 'string') return json(status, body, headers)
  return { status, headers, body: { kind: 'text', text: body, type: 'text/html; charset=utf-8' } }
}

function plain(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'authorization')
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}

/** What is known of a request when its end is reported. */
interface Story {
  readonly number: number
  /** When it arrived. */
  readonly began: number
  readonly reception: Reception
  readonly request: IncomingMessage
  readonly troubles: readonly Trouble[]
}

/** How it ends: with an answer, with the status that git's own program sent, or cut off. */
interface End {
  readonly status: number | undefined
  readonly answer?: Answer
  readonly headers?: Readonly<Record<string, string>>
  readonly version?: string
}

function exchangeOf(story: Story, end: End): Exchange {
  const { number, began, reception, request, troubles } = story
  const { surface, method, path, writes, match, body } = reception
  return {
    number,
    surface,
    method,
    path,
    query: reception.url.search,
    status: end.status,
    token: reception.tokenKind,
    writes,
    faulty: troubles.length > 0,
    began,
    ended: performance.now(),
    operation: match?.route.path.replace('{+', '{'),
    version: end.version ?? '',
    requestHeaders: plain(request.headers),
    requestBody: match?.route.takesFile === true ? undefined : body,
    responseHeaders: plain(end.headers ?? {}),
    responseBody: end.answer?.body?.kind === 'json' ? end.answer.body.value : undefined,
  }
}

function cuts(troubles: readonly Trouble[], when: 'before' | 'during' | 'after'): boolean {
  return troubles.some((trouble) => trouble.kind === 'cut' && trouble.when === when)
}

async function hold(troubles: readonly Trouble[], when: 'before' | 'after'): Promise<void> {
  for (const trouble of troubles) {
    if (trouble.kind === 'hold' && trouble.when === when) await trouble.until()
  }
}

async function answerWith(
  site: Site,
  [story, wire]: readonly [Story, Wire],
  end: End,
): Promise<void> {
  const { answer } = end
  if (answer === undefined) {
    wire[0].socket.destroy()
    site.onExchange(exchangeOf(story, end))
    return
  }
  const { surface, token } = story.reception
  const api = surface === 'rest' || surface === 'uploads' || surface === 'graphql'
  const headers = {
    'X-GitHub-Request-Id': requestId(story.number),
    ...(api ? standingHeaders(site.world, token, end.version ?? '') : {}),
    ...answer.headers,
  }
  site.onExchange(exchangeOf(story, { ...end, headers }))
  await send(answer, headers, wire)
}

/** Makes the HTTP server; it does not listen yet. */
export function createHttpServer(site: Site): Server {
  const alone = createGate()
  let requests = 0
  let uploads = 0

  const receiveUpload = async (request: IncomingMessage, half: boolean): Promise<Upload> => {
    uploads += 1
    const length = Number(request.headers['content-length'] ?? 0)
    const file = join(site.world.folder, 'assets', String(uploads))
    return await receiveFile(request, file, half ? Math.floor(length / 2) : Infinity)
  }

  const serve = async (wire: Wire, number: number): Promise<void> => {
    const [request] = wire
    const began = performance.now()
    const reception = await receive(site.world, request)
    const { method, path, writes } = reception
    const troubles = site.faults.strike({ method, path, writes })
    const told = [{ number, began, reception, request, troubles }, wire] as const
    const cut = async (): Promise<void> => await answerWith(site, told, { status: undefined })
    const answer = async (given: Answer, version = ''): Promise<void> =>
      await answerWith(site, told, { status: given.status, answer: given, version })
    for (const trouble of troubles) {
      if (trouble.kind === 'delay') await wait(trouble.milliseconds)
    }
    await hold(troubles, 'before')
    const instead = troubles.find((trouble) => trouble.kind === 'answer')
    if (cuts(troubles, 'before') || reception.broken) return await cut()
    if (instead?.when === 'before') return await answer(faultAnswer(instead))
    const half = cuts(troubles, 'during')
    const takesFile = reception.match?.route.takesFile === true
    const upload = takesFile ? await receiveUpload(request, half) : undefined
    if (half && upload === undefined) return await cut()
    const work = async (): Promise<Outcome> => await outcomeOf(site, reception, [wire, upload])
    const outcome = writes ? await alone(work) : await work()
    await hold(troubles, 'after')
    if (upload?.complete === false || cuts(troubles, 'after')) return await cut()
    if (outcome.kind === 'sent') {
      site.onExchange(exchangeOf(told[0], { status: outcome.status }))
      wire[1].end()
      return
    }
    const given = instead === undefined ? outcome.answer : faultAnswer(instead)
    await answer(given, outcome.version)
  }

  return createServer((request, response) => {
    requests += 1
    serve([request, response], requests).catch((error: unknown) => {
      // A bug of the server itself: said to the client, so that nobody waits for an answer.
      const stack = typeof error === 'object' && error !== null && 'stack' in error
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' })
      response.end(String(stack ? error.stack : error))
    })
  })
}
