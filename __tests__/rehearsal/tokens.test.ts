import { describe, expect, test } from '@jest/globals'
import { secretOf } from '../../src/rehearsal/tokens.ts'
import type { Token } from '../../src/rehearsal/tokens.ts'
import { runningGitHub } from './running-github.ts'

const CLASSIC: Token = { kind: 'classic', owner: 'ada', scopes: ['public_repo', 'read:org'] }
const UNSCOPED: Token = { kind: 'classic', owner: 'ada', scopes: [] }
const FINE: Token = {
  kind: 'fine-grained',
  owner: 'ada',
  repositories: ['ada/tally'],
  permissions: { contents: 'write', metadata: 'read' },
}
const READER: Token = { ...FINE, permissions: { contents: 'read', metadata: 'read' } }
const APP: Token = {
  kind: 'installation',
  app: 'releaser',
  repositories: ['ada/tally'],
  permissions: { contents: 'write' },
}
const WORKFLOW: Token = {
  kind: 'workflow',
  repository: 'ada/tally',
  permissions: { contents: 'write', pull_requests: 'write' },
}

const BY_PAT = 'Resource not accessible by personal access token'
const BY_APP = 'Resource not accessible by integration'
const RELEASE = ['POST', '/repos/ada/tally/releases', { tag_name: 'v1', draft: true }] as const
const FOREIGN = [
  'POST',
  '/repos/ocaml/opam-repository/releases',
  { tag_name: 'v1', draft: true },
] as const
const PULL = [
  'POST',
  '/repos/ocaml/opam-repository/pulls',
  { title: 't', head: 'ada:topic', base: 'master' },
] as const
const FORK = ['POST', '/repos/ocaml/opam-repository/forks', {}] as const
const USER = ['GET', '/user', undefined] as const

describe('what each kind of token may', () => {
  test.each([
    ['no token', undefined, USER, 401, 'Requires authentication'],
    ['no token', undefined, RELEASE, 401, 'Requires authentication'],
    ['a classic token', CLASSIC, USER, 200, undefined],
    ['a classic token', CLASSIC, RELEASE, 201, undefined],
    ['a classic token', CLASSIC, FOREIGN, 404, 'Not Found'],
    ['a classic token', CLASSIC, PULL, 201, undefined],
    ['a classic token', CLASSIC, FORK, 202, undefined],
    ['a classic token without scopes', UNSCOPED, USER, 200, undefined],
    ['a classic token without scopes', UNSCOPED, RELEASE, 404, 'Not Found'],
    ['a classic token without scopes', UNSCOPED, PULL, 404, 'Not Found'],
    ['a fine-grained token', FINE, USER, 200, undefined],
    ['a fine-grained token', FINE, RELEASE, 201, undefined],
    ['a fine-grained token', FINE, PULL, 403, BY_PAT],
    ['a fine-grained token', FINE, FORK, 403, BY_PAT],
    ['a fine-grained token that reads', READER, RELEASE, 403, BY_PAT],
    ['an App’s token', APP, USER, 403, BY_APP],
    ['an App’s token', APP, RELEASE, 201, undefined],
    ['an App’s token', APP, PULL, 403, BY_APP],
    ['a workflow’s token', WORKFLOW, USER, 403, BY_APP],
    ['a workflow’s token', WORKFLOW, RELEASE, 201, undefined],
    ['a workflow’s token', WORKFLOW, PULL, 403, BY_APP],
    ['a workflow’s token', WORKFLOW, FORK, 403, BY_APP],
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
    expect(await status(seed.token({ ...FINE, repositories: ['ada/secret'] }))).toBe(200)
    expect(await status(seed.token(FINE))).toBe(404)
  })
})

describe('what answers tell of a token', () => {
  test('classic tokens have their scopes in the header, others do not', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const classic = await world.send('GET', '/user', { token: seed.token(CLASSIC) })
    expect(classic.headers.get('x-oauth-scopes')).toBe('public_repo, read:org')
    const fine = await world.send('GET', '/user', { token: seed.token(FINE) })
    expect(fine.headers.get('x-oauth-scopes')).toBeNull()
  })

  test('scopes and permissions that would do are named', async () => {
    await using world = await runningGitHub()
    const body = { tag_name: 'v1', draft: true }
    const path = '/repos/ada/tally/releases'
    const done = await world.send('POST', path, { body })
    expect(done.headers.get('x-accepted-oauth-scopes')).toBe('public_repo, repo')
    const token = world.github.seed.token(READER)
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
    expect(await rights(APP)).toMatchObject({ push: false, pull: false })
    expect(await rights(WORKFLOW)).toBeUndefined()
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
