import { request } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { runningGitHub, textAt } from './running-github.ts'

function asking(version: string): { headers: Record<string, string> } {
  return { headers: { 'x-github-api-version': version } }
}

describe('versions of the API', () => {
  test('are the oldest supported one unless said', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', '/user')
    expect(reply.headers.get('x-github-api-version-selected')).toBe('2022-11-28')
  })

  test('2026-03-10 leaves out what GitHub took away', async () => {
    await using world = await runningGitHub()
    const repository = await world.send('GET', '/repos/ada/tally', asking('2026-03-10'))
    expect(repository.body).not.toHaveProperty('has_downloads')
  })

  test('that are not supported are a 400, retired ones a 410', async () => {
    await using world = await runningGitHub({ retiredVersions: ['2022-11-28'] })
    const unknown = await world.send('GET', '/user', asking('v3'))
    expect([unknown.status, unknown.body['message']]).toEqual([
      400,
      'The version you specified in the "X-GitHub-API-Version" request header, "v3", is not a supported version. The following versions are currently supported: "2026-03-10" (most recent).',
    ])
    expect((await world.send('GET', '/user', asking('2022-11-28'))).status).toBe(410)
    expect((await world.send('GET', '/user')).status).toBe(200)
  })
})

describe('answers', () => {
  test('carry an id and the rate limit', async () => {
    await using world = await runningGitHub()
    const { headers } = await world.send('GET', '/user')
    expect(headers.get('x-github-request-id')).toMatch(/^EMB0:[0-9A-F]{6}$/)
    expect(headers.get('x-ratelimit-limit')).toBe('5000')
    expect(headers.get('x-ratelimit-remaining')).toBe('5000')
  })

  test('to what is no operation are a 404, and the check notices', async () => {
    await using world = await runningGitHub()
    expect((await world.send('GET', '/repos/ada/tally/nonsense')).status).toBe(404)
    expect(world.violations.splice(0)).toEqual([
      'GET /repos/ada/tally/nonsense: there is no such operation',
    ])
  })

  test('to a body that is no JSON are a 400', async () => {
    await using world = await runningGitHub()
    const path = '/repos/ada/tally/releases'
    const broken = await world.send('POST', path, { body: Buffer.from('{') })
    expect([broken.status, broken.body['message']]).toEqual([400, 'Problems parsing JSON'])
    const list = await world.send('POST', path, { body: [] })
    expect([list.status, list.body['message']]).toEqual([400, 'Body should be a JSON object'])
    world.violations.length = 0
  })

  test('to a member of the wrong type are a 422', async () => {
    await using world = await runningGitHub()
    const body = { tag_name: 1 }
    const reply = await world.send('POST', '/repos/ada/tally/releases', { body })
    expect([reply.status, reply.body['message']]).toEqual([
      422,
      "Invalid request.\n\nFor 'properties/tag_name', 1 is not a string.",
    ])
    expect(world.violations.splice(0)).toHaveLength(1)
  })

  test('to a client without a name are a 403', async () => {
    await using world = await runningGitHub()
    const status = await new Promise((resolve) => {
      const sent = request(`${world.github.addresses.api}/user`, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.end()
    })
    expect(status).toBe(403)
  })

  test('find repositories and owners whatever the case of their letters', async () => {
    await using world = await runningGitHub()
    expect((await world.send('GET', '/repos/Ada/TALLY')).body['full_name']).toBe('ada/tally')
  })
})

describe('pages', () => {
  test('of repositories, releases and pull requests are there', async () => {
    await using world = await runningGitHub()
    const { seed, addresses } = world.github
    await seed.release({ repository: 'ada/tally', tag: 'v1', name: 'One' })
    await seed.commit({ repository: 'ada/tally', branch: 'topic', message: 'm', files: { b: '' } })
    const body = { title: 'Topic', head: 'topic', base: 'main' }
    const pull = await world.send('POST', '/repos/ada/tally/pulls', { body })
    const text = async (path: string): Promise<string> =>
      (await world.send('GET', path.startsWith('http') ? path : `${addresses.web}${path}`)).text
    expect(await text('/ada/tally')).toBe('ada/tally\n')
    expect(await text('/ada/tally/releases/tag/v1')).toBe('One\n')
    expect(await text(textAt(pull.body, 'html_url'))).toBe('Topic\n')
    expect(await text('/ada/tally/pull/9')).toBe('Not Found\n')
    expect(await text('/nobody/nothing')).toBe('Not Found\n')
  })
})

describe('the log', () => {
  test('has every request, what kind of token it came with, and never the token', async () => {
    await using world = await runningGitHub()
    const before = world.github.log.length
    await world.send('GET', '/repos/ada/tally/releases?per_page=5')
    await world.send('POST', '/repos/ada/tally/releases', { body: { tag_name: 'v1' }, token: null })
    await world.graphql('{ viewer { login } }')
    expect(world.github.log.slice(before)).toEqual([
      {
        number: 2,
        surface: 'rest',
        method: 'GET',
        path: '/repos/ada/tally/releases',
        query: '?per_page=5',
        status: 200,
        token: 'classic',
        writes: false,
        faulty: false,
        began: expect.any(Number),
        ended: expect.any(Number),
      },
      expect.objectContaining({ method: 'POST', status: 401, token: 'none', writes: true }),
      expect.objectContaining({ surface: 'graphql', path: '/graphql', writes: false }),
    ])
    expect(JSON.stringify(world.github.log)).not.toContain(world.token)
  })

  test('tells when each began and ended, a delay included', async () => {
    await using world = await runningGitHub()
    const on = { path: '/user' }
    world.github.inject({ on, trouble: { kind: 'delay', milliseconds: 50 } })
    await world.send('GET', '/user')
    await world.send('GET', '/user')
    const [first, second] = world.github.log.filter(({ path }) => path === '/user')
    expect((first?.ended ?? 0) - (first?.began ?? 0)).toBeGreaterThanOrEqual(49)
    expect(second?.began).toBeGreaterThan(first?.ended ?? 0)
  })
})
