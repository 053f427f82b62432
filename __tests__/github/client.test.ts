import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../src/release/model/failure.ts'
import { secret, startScriptedServer } from './scripted-server.ts'
import { longestAnswer } from '../../src/github/bounded-body.ts'
import type { Reply } from './scripted-server.ts'

const doing = 'read the repository ana/tally'
const read = { method: 'GET', path: '/repos/ana/tally', doing } as const
const write = { method: 'POST', path: '/repos/ana/tally/releases', doing, body: {} } as const

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing failed')
}

const told = (failure: Failure): string =>
  [
    inspect(failure, { depth: Infinity, showHidden: true, getters: true }),
    failure.stack,
    JSON.stringify(failure),
    failure.hint,
  ].join('\n')

const secondary = (status: number, words: string, after: string): Reply => ({
  status,
  json: { message: words },
  headers: { 'retry-after': after },
})

describe('a request', () => {
  test('carries the token, the version of the API, and who asks', async () => {
    await using server = await startScriptedServer([{ json: { id: 1 } }])
    expect((await server.client().call(read)).data).toEqual({ id: 1 })
    expect(server.asked[0]?.headers).toMatchObject({
      authorization: `token ${secret}`,
      'x-github-api-version': '2022-11-28',
      accept: 'application/vnd.github+json',
      'user-agent': expect.stringContaining('dune-publish'),
    })
  })

  test('carries no authorization where there is no token', async () => {
    await using server = await startScriptedServer([{ json: {} }])
    await server.client({ token: '' }).call(read)
    expect(server.asked[0]?.headers.authorization).toBeUndefined()
  })

  test('goes below the path of the API address', async () => {
    await using server = await startScriptedServer([{ json: {} }])
    await server.client({ apiUrl: `${server.url}/api/v3/` }).call(read)
    expect(server.log()).toEqual(['GET /api/v3/repos/ana/tally'])
  })

  test('of GraphQL goes to the address that was given for it', async () => {
    await using server = await startScriptedServer([{ json: { data: { ok: true } } }])
    const client = server.client({ graphqlUrl: `${server.url}/elsewhere` })
    const asked = client.graphql({ query: '{ ok }', variables: {}, doing })
    expect(await asked).toEqual({ ok: true })
    expect(server.log()).toEqual(['POST /elsewhere'])
  })

  test.each([
    [301, read],
    [307, write],
  ])('follows a %d to where a renamed repository is now', async (status, request) => {
    const to = `/repositories/1${request === write ? '/releases' : ''}`
    await using server = await startScriptedServer([
      { status, headers: { location: to }, json: {} },
      { json: { id: 1 } },
    ])
    expect((await server.client().call(request)).data).toEqual({ id: 1 })
    expect(server.asked[1]).toMatchObject({
      method: request.method,
      url: to,
      headers: { authorization: `token ${secret}` },
    })
  })

  test('does not go through a proxy to a loopback server', async () => {
    await using server = await startScriptedServer([{ json: {} }])
    process.env['http_proxy'] = 'http://127.0.0.1:1'
    try {
      await server.client().call(read)
    } finally {
      delete process.env['http_proxy']
    }
    expect(server.asked).toHaveLength(1)
  })
})

describe('a list', () => {
  test('is read to its last page', async () => {
    const link = { link: '<https://api.github.com/repositories/1/tags?page=2>; rel="next"' }
    await using server = await startScriptedServer([
      { json: [1, 2], headers: link },
      { json: [], headers: link },
      { json: [3] },
    ])
    expect(await server.client().pages({ path: '/list?a=b', doing })).toEqual([1, 2, 3])
    expect(server.log()).toEqual([
      'GET /list?a=b&per_page=100&page=1',
      'GET /list?a=b&per_page=100&page=2',
      'GET /list?a=b&per_page=100&page=3',
    ])
  })

  test('that is something else, such as a page of a proxy, is no empty list', async () => {
    await using server = await startScriptedServer([{ text: '<html>Log in</html>' }])
    const asked = server.client().pages({ path: '/list', doing })
    expect((await failureOf(asked)).code).toBe('answer-unreadable')
  })
})

describe('an answer without an end', () => {
  test('is given up where it is longer than any of GitHub, and not asked for again', async () => {
    const text = `[${' '.repeat(longestAnswer)}]`
    await using server = await startScriptedServer(() => ({ text }))
    expect((await failureOf(server.client().call(read))).code).toBe('answer-too-large')
    expect(server.asked).toHaveLength(1)
  })

  test('is given up where its list has too many pages', async () => {
    const headers = { link: '<https://api.github.com/x>; rel="next"' }
    await using server = await startScriptedServer(() => ({ json: [1], headers }))
    const asked = server.client().pages({ path: '/list', doing })
    expect((await failureOf(asked)).code).toBe('answer-too-large')
    expect(server.asked).toHaveLength(100)
  })
})

describe('a silent server', () => {
  const patience = { silence: 50, total: 5000 }
  const kinds = [
    ['a read is asked once more', read, 2],
    ['a POST is not sent again', write, 1],
  ] as const
  test.each(kinds)('is told as silent, and %s', async (_name, request, times) => {
    await using server = await startScriptedServer(() => 'silence')
    const failure = await failureOf(server.client({ patience }).call(request))
    expect(failure.code).toBe('github-unreachable')
    expect(failure.message).toMatch(/nothing arrived for 0\.05 seconds/)
    expect(server.asked).toHaveLength(times)
  })

  test('is not asked again where its answer only takes too long', async () => {
    await using server = await startScriptedServer(() => 'silence')
    const slow = { silence: 5000, total: 50 }
    const failure = await failureOf(server.client({ patience: slow }).call(read))
    expect(failure.message).toMatch(/it took more than 0\.05 seconds/)
    expect(server.asked).toHaveLength(1)
  })
})

describe('repetition', () => {
  const ok: Reply = { json: {} }

  test.each<[string, Reply]>([
    ['a 502', { status: 502, text: '<html>' }],
    ['a broken connection', 'hang-up'],
  ])('a read is sent again after %s', async (_name, trouble) => {
    await using server = await startScriptedServer([trouble, trouble, trouble, ok])
    await server.client().call(read)
    expect(server.asked).toHaveLength(4)
  })

  test('a read that keeps failing ends as a failure after four attempts', async () => {
    await using server = await startScriptedServer(() => ({ status: 503 }))
    expect((await failureOf(server.client().call(read))).code).toBe('github-unavailable')
    expect(server.asked).toHaveLength(4)
  })

  test.each<[string, Reply]>([
    ['a 502', { status: 502 }],
    ['a broken connection', 'hang-up'],
  ])('a POST is not sent again after %s, for it may have arrived', async (_name, trouble) => {
    await using server = await startScriptedServer([trouble, ok])
    await failureOf(server.client().call(write))
    expect(server.asked).toHaveLength(1)
  })

  test.each([400, 401, 403, 404, 409, 410, 422, 451])('a %d is final', async (status) => {
    await using server = await startScriptedServer([{ status, json: { message: 'No' } }, ok])
    await failureOf(server.client().call(read))
    expect(server.asked).toHaveLength(1)
  })
})

describe('rate limits', () => {
  test.each([
    ['a 403 that names the secondary limit', 403, 'You have exceeded a secondary rate limit.'],
    ['a 403 with other words', 403, 'Slow down'],
    ['a 429', 429, 'Too many requests'],
  ])('%s is waited for as long as Retry-After says', async (_name, status, words) => {
    await using server = await startScriptedServer([secondary(status, words, '200'), { json: {} }])
    const notices: string[] = []
    const started = performance.now()
    await server.client({ notice: (message) => notices.push(message) }).call(write)
    // 200 s at a factor of a thousandth.
    expect(performance.now() - started).toBeGreaterThan(190)
    expect(server.asked).toHaveLength(2)
    expect(notices).toEqual([
      expect.stringMatching(/asks for a pause\. The run continues in 200 s\./),
    ])
  })

  test('a wait beyond five minutes is a failure that says for how long', async () => {
    await using server = await startScriptedServer([secondary(403, 'secondary rate limit', '301')])
    const failure = await failureOf(server.client().call(read))
    expect(failure.code).toBe('rate-limited')
    expect(failure.hint).toBe('Run again in 301 seconds.')
  })

  test('the hourly limit is waited for where it ends soon', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 10)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    await using server = await startScriptedServer([
      { status: 403, headers, json: { message: 'API rate limit exceeded' } },
      { json: {} },
    ])
    await server.client().call(read)
    expect(server.asked).toHaveLength(2)
  })

  test.each([
    ['soon', 403, 'secondary rate limit'],
    ['soon', 429, 'Slow down'],
    ['Fri, 31 Dec 2027 23:59:59 GMT', 403, 'Slow down'],
    ['-1', 403, 'secondary rate limit'],
    ['Infinity', 429, 'secondary rate limit'],
  ])('a wait of "%s" after a %d is no wait at all', async (after, status, words) => {
    await using server = await startScriptedServer(() => secondary(status, words, after))
    const failure = await failureOf(server.client().call(read))
    expect(failure).toMatchObject({ code: 'rate-limited', hint: 'Run again in a few minutes.' })
    expect(server.asked).toHaveLength(1)
  })

  test('a limit that is told anew is waited for a quarter of an hour in all', async () => {
    let waits = 0
    await using server = await startScriptedServer(() =>
      ++waits % 2 === 1 ? secondary(403, 'Slow down', '300') : { json: {} },
    )
    const client = server.client()
    const ask = async (): Promise<unknown> => await client.call(read)
    await ask()
    await ask()
    await expect(ask()).rejects.toMatchObject({ code: 'rate-limited' })
  })

  test('a limit that never ends is given up after three waits', async () => {
    await using server = await startScriptedServer(() => secondary(403, 'Slow down', '1'))
    expect((await failureOf(server.client().call(read))).code).toBe('rate-limited')
    expect(server.asked).toHaveLength(4)
  })
})

describe('a GraphQL answer with errors', () => {
  test('is a refusal with the status that REST would have', async () => {
    await using server = await startScriptedServer([
      { json: { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] } },
    ])
    const asked = server.client().graphql({ query: '{ x }', variables: {}, doing })
    expect(await failureOf(asked)).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('to a mutation is a lack of rights where nothing is found, as it is to other writes', async () => {
    await using server = await startScriptedServer([
      { json: { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] } },
    ])
    const query = 'mutation { x }'
    const asked = server.client().graphql({ query, variables: {}, doing })
    expect(await failureOf(asked)).toMatchObject({ status: 404, code: 'opam-token-rights' })
  })

  test('is taken with null for what is not there, where that is wanted', async () => {
    const data = { there: { name: 'a' }, missing: null }
    const errors = [{ type: 'NOT_FOUND', path: ['missing'], message: 'Could not resolve' }]
    await using server = await startScriptedServer([{ json: { data, errors } }])
    const question = {
      query: '{ there { name } missing { name } }',
      variables: {},
      doing,
      missingIsNull: true,
    }
    expect(await server.client().graphql(question)).toEqual(data)
  })

  test('is refused for what is forbidden, although something else is only not there', async () => {
    const errors = [
      { type: 'NOT_FOUND', message: 'Could not resolve' },
      { type: 'FORBIDDEN', message: 'Resource protected by organization SAML enforcement' },
    ]
    await using server = await startScriptedServer([{ json: { data: {}, errors } }])
    const question = {
      query: '{ there { name } missing { name } }',
      variables: {},
      doing,
      missingIsNull: true,
    }
    expect(await failureOf(server.client().graphql(question))).toMatchObject({
      status: 403,
      code: 'opam-token-rights',
    })
  })

  const limits = [
    ['in its old spelling', { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
    [
      'in its new spelling',
      { type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: 'API rate limit exceeded' },
    ],
    ['in words', { message: 'You have exceeded a secondary rate limit.' }],
  ] as const

  test.each(limits)('of a limit, %s, is a rate limit', async (_name, error) => {
    await using server = await startScriptedServer(() => ({ json: { errors: [error] } }))
    const asked = server.client().graphql({ query: '{ x }', variables: {}, doing })
    expect((await failureOf(asked)).code).toBe('rate-limited')
  })

  test.each(limits)('of a limit, %s, is waited for as GitHub asks', async (_name, error) => {
    await using server = await startScriptedServer([
      { json: { errors: [error] }, headers: { 'retry-after': '90' } },
      { json: { data: { ok: true } } },
    ])
    const notices: string[] = []
    // An Enterprise server's address does not begin with the word that octokit looks for.
    const client = server.client({
      graphqlUrl: `${server.url}/api/graphql`,
      notice: (message) => notices.push(message),
    })
    const query = 'mutation { ok }'
    expect(await client.graphql({ query, variables: {}, doing })).toEqual({ ok: true })
    expect(notices).toEqual([expect.stringContaining('continues in 90 s.')])
  })

  test('of the hourly limit is waited for until it ends', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 10)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    await using server = await startScriptedServer([
      { json: { errors: [limits[1][1]] }, headers },
      { json: { data: { ok: true } } },
    ])
    const asked = server.client().graphql({ query: '{ ok }', variables: {}, doing })
    expect(await asked).toEqual({ ok: true })
  })

  const timeout = {
    json: { errors: [{ message: 'Something went wrong while executing your query. (timeout)' }] },
  }

  test('of a query that took GitHub too long is asked again', async () => {
    await using server = await startScriptedServer([timeout, { json: { data: { ok: true } } }])
    const question = { query: '{ ok }', variables: {}, doing, repeatable: true }
    expect(await server.client().graphql(question)).toEqual({ ok: true })
  })

  test('of a mutation that took GitHub too long may have been carried out', async () => {
    await using server = await startScriptedServer(() => timeout)
    const asked = server.client().graphql({ query: 'mutation { x }', variables: {}, doing })
    expect(await failureOf(asked)).toMatchObject({ code: 'github-unavailable', lost: true })
    expect(server.asked).toHaveLength(1)
  })
})

// What a server repeats of it is struck out where a run writes, whatever client heard it.
describe('the token', () => {
  test.each<[string, Reply]>([
    ['a 401', { status: 401, json: { message: 'Bad credentials' } }],
    ['a 403', { status: 403, json: { message: 'Resource not accessible' } }],
    ['a 404', { status: 404, json: { message: 'Not Found' } }],
    ['a 422', { status: 422, json: { message: 'x', errors: [{ code: 'custom', message: 'y' }] } }],
    ['a 500', { status: 500, text: 'no' }],
    ['a broken connection', 'hang-up'],
    ['a GraphQL error', { json: { errors: [{ type: 'FORBIDDEN', message: 'no' }] } }],
  ])('is nowhere in the failure that %s becomes', async (name, reply) => {
    await using server = await startScriptedServer(() => reply)
    const { call, graphql } = server.client()
    const failures = [
      await failureOf(graphql({ query: '{ x }', variables: {}, doing })),
      await failureOf(graphql({ query: '{ x }', variables: {}, doing, repeatable: true })),
      ...(name === 'a GraphQL error'
        ? []
        : [await failureOf(call(read)), await failureOf(call(write))]),
    ]
    for (const failure of failures) {
      expect(told(failure)).not.toContain(secret)
      expect(told(failure).toLowerCase()).not.toContain('authorization')
    }
  })

  test('is nowhere in the failure of a server that is not there', async () => {
    const server = await startScriptedServer([])
    const client = server.client()
    await server[Symbol.asyncDispose]()
    const failure = await failureOf(client.call(read))
    expect(failure.code).toBe('github-unreachable')
    expect(failure.message).toContain('ECONNREFUSED')
    expect(told(failure)).not.toContain(secret)
  })
})
