import { describe, expect, test } from '@jest/globals'
import { primaryLimit, secondaryLimit, unicorn } from '../support/github-troubles.ts'
import { runningGitHub } from './running-github.ts'

const releasesPath = '/repos/ada/tally/releases'
const newDraft = { body: { tag_name: 'v1', draft: true } } as const

test('something else can happen before a request is carried out, or before it is answered', async () => {
  await using world = await runningGitHub()
  const seen: string[] = []
  const path = '/repos/ada/tally/releases'
  const tags = async (): Promise<unknown> => {
    const { repositories } = await world.github.snapshot()
    return repositories['ada/tally']?.releases.map(({ tag }) => tag)
  }
  for (const when of ['before', 'after'] as const) {
    const until = async (): Promise<void> => {
      seen.push(`${when}: ${JSON.stringify(await tags())}`)
    }
    world.github.inject({ on: { path, writes: true }, trouble: { kind: 'hold', when, until } })
  }
  const body = { tag_name: 'v9', draft: true }
  expect((await world.send('POST', path, { body })).status).toBe(201)
  expect(seen).toEqual(['before: []', 'after: ["v9"]'])
})

describe('faults', () => {
  test('answer in place of the server, before anything is done', async () => {
    await using world = await runningGitHub()
    world.github.inject({
      on: { method: 'POST', path: releasesPath },
      trouble: {
        kind: 'answer',
        when: 'before',
        status: 503,
        body: { message: 'Busy' },
        headers: { 'Retry-After': '1' },
      },
    })
    const reply = await world.send('POST', releasesPath, newDraft)
    expect([reply.status, reply.body['message'], reply.headers.get('retry-after')]).toEqual([
      503,
      'Busy',
      '1',
    ])
    expect((await world.send('GET', releasesPath)).list).toHaveLength(0)
    expect((await world.send('POST', releasesPath, newDraft)).status).toBe(201)
  })

  test('answer in place of the server, after it was done', async () => {
    await using world = await runningGitHub()
    world.github.inject({ on: { writes: true }, trouble: unicorn('after') })
    const reply = await world.send('POST', releasesPath, newDraft)
    expect([
      reply.status,
      reply.text.includes('Unicorn!'),
      reply.headers.get('content-type'),
    ]).toEqual([502, true, 'text/html; charset=utf-8'])
    expect((await world.send('GET', releasesPath)).list).toHaveLength(1)
  })

  test.each([
    ['before', 0],
    ['during', 0],
    ['after', 1],
  ] as const)('cut the connection %s: %i release is there', async (when, releases) => {
    await using world = await runningGitHub()
    world.github.inject({ on: { method: 'POST' }, trouble: { kind: 'cut', when } })
    await expect(world.send('POST', releasesPath, newDraft)).rejects.toThrow('fetch failed')
    expect((await world.send('GET', releasesPath)).list).toHaveLength(releases)
    expect(world.github.log.at(-2)).toMatchObject({ status: undefined, faulty: true })
  })

  test('strike the n-th request, as often as said', async () => {
    await using world = await runningGitHub()
    world.github.inject({
      on: { path: /^\/user$/, nth: 2 },
      trouble: { kind: 'answer', when: 'before', status: 500 },
    })
    world.github.inject({
      on: { path: '/repos/ada/tally' },
      times: 2,
      trouble: { kind: 'answer', when: 'before', status: 429, body: { message: 'Slow down' } },
    })
    const statuses = async (path: string): Promise<readonly number[]> => {
      const found = []
      for (let time = 0; time < 3; time += 1) found.push((await world.send('GET', path)).status)
      return found
    }
    expect(await statuses('/user')).toEqual([200, 500, 200])
    expect(await statuses('/repos/ada/tally')).toEqual([429, 429, 200])
  })

  test('delay answers until they are taken away', async () => {
    await using world = await runningGitHub()
    const remove = world.github.inject({
      times: Infinity,
      trouble: { kind: 'delay', milliseconds: 40 },
    })
    const time = async (): Promise<number> => {
      const start = performance.now()
      await world.send('GET', '/user')
      return performance.now() - start
    }
    expect(await time()).toBeGreaterThan(38)
    expect(await time()).toBeGreaterThan(38)
    remove()
    const before = world.github.log.length
    await world.send('GET', '/user')
    expect(world.github.log[before]?.faulty).toBe(false)
  })

  test('have the limits GitHub answers with', async () => {
    await using world = await runningGitHub()
    world.github.inject({ on: { path: '/user' }, trouble: primaryLimit(1_800_000_000) })
    const primary = await world.send('GET', '/user')
    expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(primary.headers.get('x-ratelimit-reset')).toBe('1800000000')
    world.github.inject({ on: { path: '/user' }, trouble: secondaryLimit(60) })
    const secondary = await world.send('GET', '/user')
    expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '60'])
  })

  test('are all taken away at once', async () => {
    await using world = await runningGitHub()
    world.github.inject({ trouble: { kind: 'answer', when: 'before', status: 500 } })
    world.github.clearFaults()
    expect((await world.send('GET', '/user')).status).toBe(200)
  })
})

describe('writes', () => {
  test('that come together are done one after the other', async () => {
    await using world = await runningGitHub()
    const body = { ref: 'refs/heads/once', sha: world.commit }
    const replies = await Promise.all(
      Array.from(
        { length: 5 },
        async () => await world.send('POST', '/repos/ada/tally/git/refs', { body }),
      ),
    )
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      201, 422, 422, 422, 422,
    ])
  })
})
