import { describe, expect, test } from '@jest/globals'
import { askPushAccess } from '../../src/github/push-access.ts'
import type { Token } from '../../src/embedded-github/world/tokens.ts'
import { startWorld } from './embedded.ts'
import { secret, startScriptedServer } from './scripted-server.ts'
import type { Reply } from './scripted-server.ts'

const permissions = { contents: 'write', metadata: 'read' } as const

describe('whether a token may push is told without a push', () => {
  test.each<[string, Token, string]>([
    [
      'to a classic one with public_repo',
      { kind: 'classic', owner: 'ana', scopes: ['public_repo'] },
      'granted',
    ],
    ['to a classic one without a scope', { kind: 'classic', owner: 'ana', scopes: [] }, 'refused'],
    [
      'to a classic one of somebody else',
      { kind: 'classic', owner: 'bo', scopes: ['repo'] },
      'refused',
    ],
    [
      'to a fine-grained one for the repository',
      { kind: 'fine-grained', owner: 'ana', repositories: ['ana/tally'], permissions },
      'granted',
    ],
    [
      'to a fine-grained one for another repository',
      { kind: 'fine-grained', owner: 'ana', repositories: ['ana/other'], permissions },
      'refused',
    ],
    [
      'to a fine-grained one that may only read',
      {
        kind: 'fine-grained',
        owner: 'ana',
        repositories: ['ana/tally'],
        permissions: { contents: 'read' },
      },
      'refused',
    ],
    [
      "to an App's for a person, installed there",
      { kind: 'app-user', owner: 'ana', repositories: ['ana/tally'], permissions },
      'granted',
    ],
    [
      "to an App's for a person, installed elsewhere",
      { kind: 'app-user', owner: 'ana', repositories: [], permissions },
      'refused',
    ],
    [
      "to an App's installation",
      { kind: 'installation', app: 'releaser', repositories: ['ana/tally'], permissions },
      'granted',
    ],
    [
      "to a workflow's own",
      { kind: 'workflow', repository: 'ana/tally', permissions: { contents: 'write' } },
      'granted',
    ],
    [
      "to a workflow's own that may only read",
      { kind: 'workflow', repository: 'ana/tally', permissions: { contents: 'read' } },
      'refused',
    ],
  ])('%s (%j): %s', async (_, token, kind) => {
    await using world = await startWorld()
    const before = await world.github.snapshot()
    const url = `${world.github.addresses.web}/ana/tally`
    const access = await askPushAccess(url, world.github.seed.token(token))
    expect(access.kind).toBe(kind)
    const words = access.kind === 'refused' ? access.words : 'Permission to ana/tally.git denied'
    expect(words).toContain('Permission to ana/tally.git denied')
    expect(world.exchanges.filter(({ writes }) => writes)).toEqual([])
    expect(await world.github.snapshot()).toEqual(before)
  })

  test('to one that the server does not know: refused', async () => {
    await using world = await startWorld()
    const url = `${world.github.addresses.web}/ana/tally`
    expect((await askPushAccess(url, 'ghp_nobody')).kind).not.toBe('granted')
  })

  test('to none at all: refused, and nobody is asked', async () => {
    expect(await askPushAccess('https://unreachable.invalid/a/b', '')).toMatchObject({
      kind: 'refused',
    })
  })
})

describe('what is no clear answer is told as such', () => {
  const advertisement = 'application/x-git-receive-pack-advertisement'
  test.each<[string, Reply]>([
    ['a page', { headers: { 'content-type': 'text/html' }, text: '<p>Log in</p>' }],
    ['a page that refuses', { status: 403, headers: { 'content-type': 'text/html' }, text: '<p>' }],
    [
      'a limit',
      { status: 403, headers: { 'content-type': 'text/plain', 'retry-after': '60' }, text: 'Slow' },
    ],
    ['too many requests', { status: 429, headers: { 'content-type': 'text/plain' }, text: 'Slow' }],
    ['a failure of the server', { status: 502, text: 'Unicorn' }],
    ['a repository that is not there', { status: 404, text: 'Not Found' }],
    ['a way to somewhere else', { status: 301, headers: { location: 'https://example.org/' } }],
    ['no answer', 'hang-up'],
  ])('%s', async (_, reply) => {
    await using server = await startScriptedServer([reply])
    const access = await askPushAccess(`${server.url}/a/b`, secret)
    expect(access).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('gave no clear answer'),
    })
    expect(server.asked).toHaveLength(1)
  })

  test('the token goes to the server in the header, as git sends it', async () => {
    const type = { 'content-type': 'text/plain' }
    await using server = await startScriptedServer([
      { headers: { 'content-type': advertisement }, text: '001f# service=git-receive-pack\n' },
      { status: 403, headers: type, text: 'Permission denied to ana.\nMore' },
    ])
    expect(await askPushAccess(`${server.url}/a/b`, secret)).toEqual({ kind: 'granted' })
    expect(await askPushAccess(`${server.url}/a/b`, secret)).toEqual({
      kind: 'refused',
      words: 'Permission denied to ana.',
    })
    const [asked] = server.asked
    expect(`${asked?.method} ${asked?.url}`).toBe('GET /a/b.git/info/refs?service=git-receive-pack')
    expect(asked?.headers.authorization).toBe(
      `Basic ${Buffer.from(`x-access-token:${secret}`).toString('base64')}`,
    )
  })
})
