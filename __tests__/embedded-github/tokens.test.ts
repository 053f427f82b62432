import { describe, expect, test } from '@jest/globals'
import { secretOf } from '../../src/embedded-github/world/tokens.ts'
import type { Token } from '../../src/embedded-github/world/tokens.ts'
import { runningGitHub } from './running-github.ts'

const classicToken: Token = { kind: 'classic', owner: 'ada', scopes: ['public_repo', 'read:org'] }
const unscopedToken: Token = { kind: 'classic', owner: 'ada', scopes: [] }
const fineToken: Token = {
  kind: 'fine-grained',
  owner: 'ada',
  repositories: ['ada/tally'],
  permissions: { contents: 'write', metadata: 'read' },
}
const readingToken: Token = { ...fineToken, permissions: { contents: 'read', metadata: 'read' } }
const appToken: Token = {
  kind: 'installation',
  app: 'releaser',
  repositories: ['ada/tally'],
  permissions: { contents: 'write' },
}
const personsAppToken: Token = {
  kind: 'app-user',
  owner: 'ada',
  repositories: ['ada/tally'],
  permissions: { contents: 'write' },
}
const workflowToken: Token = {
  kind: 'workflow',
  repository: 'ada/tally',
  permissions: { contents: 'write', pull_requests: 'write' },
}

const byPat = 'Resource not accessible by personal access token'
const byApp = 'Resource not accessible by integration'
const makeRelease = ['POST', '/repos/ada/tally/releases', { tag_name: 'v1', draft: true }] as const
const makeForeignRelease = [
  'POST',
  '/repos/ocaml/opam-repository/releases',
  { tag_name: 'v1', draft: true },
] as const
const openPull = [
  'POST',
  '/repos/ocaml/opam-repository/pulls',
  { title: 't', head: 'ada:topic', base: 'master' },
] as const
const makeFork = ['POST', '/repos/ocaml/opam-repository/forks', {}] as const
const readUser = ['GET', '/user', undefined] as const

describe('what each kind of token may', () => {
  test.each([
    ['no token', undefined, readUser, 401, 'Requires authentication'],
    ['no token', undefined, makeRelease, 401, 'Requires authentication'],
    ['a classic token', classicToken, readUser, 200, undefined],
    ['a classic token', classicToken, makeRelease, 201, undefined],
    ['a classic token', classicToken, makeForeignRelease, 404, 'Not Found'],
    ['a classic token', classicToken, openPull, 201, undefined],
    ['a classic token', classicToken, makeFork, 202, undefined],
    ['a classic token without scopes', unscopedToken, readUser, 200, undefined],
    ['a classic token without scopes', unscopedToken, makeRelease, 404, 'Not Found'],
    ['a classic token without scopes', unscopedToken, openPull, 404, 'Not Found'],
    ['a fine-grained token', fineToken, readUser, 200, undefined],
    ['a fine-grained token', fineToken, makeRelease, 201, undefined],
    ['a fine-grained token', fineToken, openPull, 403, byPat],
    ['a fine-grained token', fineToken, makeFork, 403, byPat],
    ['a fine-grained token that reads', readingToken, makeRelease, 403, byPat],
    ['an App’s token', appToken, readUser, 403, byApp],
    ['an App’s token', appToken, makeRelease, 201, undefined],
    ['an App’s token', appToken, openPull, 403, byApp],
    ['an App’s token for a person', personsAppToken, readUser, 200, undefined],
    ['an App’s token for a person', personsAppToken, makeRelease, 201, undefined],
    ['an App’s token for a person', personsAppToken, makeFork, 403, byApp],
    ['an App’s token for a person', personsAppToken, openPull, 403, byApp],
    ['a workflow’s token', workflowToken, readUser, 403, byApp],
    ['a workflow’s token', workflowToken, makeRelease, 201, undefined],
    ['a workflow’s token', workflowToken, openPull, 403, byApp],
    ['a workflow’s token', workflowToken, makeFork, 403, byApp],
  ])('%s (%j): %j is a %i', async (_, token, [method, path, body], status, message) => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const repository = await seed.fork({ of: 'ocaml/opam-repository', owner: 'ada', name: 'fork' })
    await seed.commit({ repository, branch: 'topic', message: 'm', files: { a: '' } })
    const secret = token === undefined ? null : seed.token(token)
    const reply = await world.send(method, path, {
      token: secret,
      ...(body === undefined ? {} : { body }),
    })
    expect([reply.status, reply.body['message']]).toEqual([status, message])
  })

  test('a token nobody knows is refused everywhere, even for what is public', async () => {
    await using world = await runningGitHub()
    const reply = await world.send('GET', '/repos/ada/tally', { token: 'ghp_nobody' })
    expect([reply.status, reply.body['message']]).toEqual([401, 'Bad credentials'])
  })

  test('a private repository is a 404 to whom it is not shown', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const from = { kind: 'files', files: { a: '' } } as const
    await seed.repository({ owner: 'ada', name: 'secret', private: true, from })
    const status = async (token: string | null): Promise<number> =>
      (await world.send('GET', '/repos/ada/secret', { token })).status
    expect(await status(null)).toBe(404)
    expect(await status(world.token)).toBe(404)
    expect(await status(seed.token({ kind: 'classic', owner: 'bob', scopes: ['repo'] }))).toBe(404)
    expect(await status(seed.token({ kind: 'classic', owner: 'ada', scopes: ['repo'] }))).toBe(200)
    expect(await status(seed.token({ ...fineToken, repositories: ['ada/secret'] }))).toBe(200)
    expect(await status(seed.token(fineToken))).toBe(404)
  })
})

test('an organisation with single sign-on keeps out a member’s classic token until it lets it in', async () => {
  await using world = await runningGitHub()
  const { seed } = world.github
  seed.organization('guild', ['ada'], { singleSignOn: true })
  const from = { kind: 'files', files: { a: '' } } as const
  await seed.repository({ owner: 'guild', name: 'tools', from })
  const ask = async (token: Token) =>
    await world.send('GET', '/repos/guild/tools', { token: seed.token(token) })
  const kept = await ask(classicToken)
  expect([kept.status, kept.headers.get('x-github-sso')]).toEqual([
    403,
    expect.stringMatching(/^required; url=.*\/orgs\/guild\/sso/),
  ])
  expect((await ask({ ...classicToken, signedOn: ['guild'] })).status).toBe(200)
  expect((await ask({ ...classicToken, owner: 'bob' })).status).toBe(200)
})

describe('what answers tell of a token', () => {
  test('classic tokens have their scopes in the header, others do not', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const classic = await world.send('GET', '/user', { token: seed.token(classicToken) })
    expect(classic.headers.get('x-oauth-scopes')).toBe('public_repo, read:org')
    const fine = await world.send('GET', '/user', { token: seed.token(fineToken) })
    expect(fine.headers.get('x-oauth-scopes')).toBeNull()
  })

  test('scopes and permissions that would do are named', async () => {
    await using world = await runningGitHub()
    const body = { tag_name: 'v1', draft: true }
    const path = '/repos/ada/tally/releases'
    const done = await world.send('POST', path, { body })
    expect(done.headers.get('x-accepted-oauth-scopes')).toBe('public_repo, repo')
    const token = world.github.seed.token(readingToken)
    const refused = await world.send('POST', path, { body, token })
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('contents=write')
  })

  test('a repository tells a person what they may do there', async () => {
    await using world = await runningGitHub()
    const rights = async (name: string): Promise<unknown> =>
      (await world.send('GET', `/repos/${name}`)).body['permissions']
    expect(await rights('ada/tally')).toMatchObject({ admin: true, push: true, pull: true })
    expect(await rights('ocaml/opam-repository')).toMatchObject({ push: false, pull: true })
  })

  test('a repository tells an App that it may nothing, and a workflow nothing at all', async () => {
    await using world = await runningGitHub()
    const rights = async (token: Token): Promise<unknown> => {
      const secret = world.github.seed.token(token)
      return (await world.send('GET', '/repos/ada/tally', { token: secret })).body['permissions']
    }
    expect(await rights(appToken)).toMatchObject({ push: false, pull: false })
    expect(await rights(workflowToken)).toBeUndefined()
  })
})

describe('the secret', () => {
  test.each([
    ['Bearer abc', 'abc'],
    ['token abc', 'abc'],
    [`Basic ${Buffer.from('x-access-token:abc').toString('base64')}`, 'abc'],
    [`Basic ${Buffer.from('abc:x-oauth-basic').toString('base64')}`, 'abc'],
    [`Basic ${Buffer.from('abc:').toString('base64')}`, 'abc'],
    ['Digest abc', undefined],
    [undefined, undefined],
  ])('of %j is %j', (field, secret) => {
    expect(secretOf(field)).toBe(secret)
  })
})
