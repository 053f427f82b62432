import { describe, expect, test } from '@jest/globals'
import { at, runningGitHub, textAt } from './running-github.ts'

const opamPath = '/repos/ocaml/opam-repository'

describe('forks', () => {
  test('are promised at once and there after a while', async () => {
    await using world = await runningGitHub({ forkPolls: 2 })
    const made = await world.send('POST', `${opamPath}/forks`, { body: {} })
    expect(made.status).toBe(202)
    expect(made.body).toMatchObject({
      full_name: 'ada/opam-repository',
      fork: true,
      default_branch: 'master',
      parent: { full_name: 'ocaml/opam-repository' },
    })
    const statuses = []
    for (let poll = 0; poll < 4; poll += 1) {
      statuses.push((await world.send('GET', '/repos/ada/opam-repository')).status)
    }
    expect(statuses).toEqual([404, 404, 200, 200])
  })

  test('may be there and still empty', async () => {
    await using world = await runningGitHub({ emptyForkPolls: 1 })
    await world.send('POST', `${opamPath}/forks`, { body: {} })
    const ask = async (path: string): Promise<readonly unknown[]> => {
      const reply = await world.send('GET', `/repos/ada/opam-repository${path}`)
      return [reply.status, reply.body['message']]
    }
    expect(await ask('')).toEqual([404, 'Not Found'])
    expect(await ask('')).toEqual([200, undefined])
    expect(await ask('/git/ref/heads/master')).toEqual([409, 'Git Repository is empty.'])
    expect(await ask('/git/ref/heads/master')).toEqual([200, undefined])
  })

  test('are made once: asking again answers the one that is there, whatever its name', async () => {
    await using world = await runningGitHub()
    await world.github.seed.fork({ of: 'ocaml/opam-repository', owner: 'ada', name: 'my-opam' })
    const made = await world.send('POST', `${opamPath}/forks`, { body: {} })
    expect([made.status, made.body['full_name']]).toEqual([202, 'ada/my-opam'])
  })

  test('get a number behind their name where it is taken', async () => {
    await using world = await runningGitHub()
    const from = { kind: 'files', files: { a: '' } } as const
    await world.github.seed.repository({ owner: 'ada', name: 'opam-repository', from })
    const made = await world.send('POST', `${opamPath}/forks`, { body: {} })
    expect(made.body['name']).toBe('opam-repository-1')
  })

  test('go to an organisation only by its members, and not to the owner', async () => {
    await using world = await runningGitHub()
    world.github.seed.organization('acme', ['ada'])
    const made = await world.send('POST', `${opamPath}/forks`, { body: { organization: 'acme' } })
    expect(made.body).toMatchObject({
      full_name: 'acme/opam-repository',
      owner: { type: 'Organization' },
    })
    world.github.seed.organization('other', [])
    const refused = await world.send('POST', `${opamPath}/forks`, {
      body: { organization: 'other' },
    })
    expect(refused.status).toBe(422)
    expect((await world.send('POST', '/repos/ada/tally/forks', { body: {} })).status).toBe(403)
  })

  test('hold their own objects only', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const repository = 'ocaml/opam-repository'
    const fork = await seed.fork({ of: repository, owner: 'ada' })
    const sha = await seed.commit({ repository, branch: 'master', message: 'later' })
    const body = { ref: 'refs/heads/x', sha }
    const reply = await world.send('POST', `/repos/${fork}/git/refs`, { body })
    expect([reply.status, reply.body['message']]).toEqual([422, 'Object does not exist'])
  })
})

describe('workflow files', () => {
  const files = { '.github/workflows/release.yml': 'on: push\n' }

  test('may not be brought by a reference without the scope', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const repository = 'ada/tally'
    const sha = await seed.commit({ repository, branch: 'gone', message: 'w', files })
    await world.send('DELETE', '/repos/ada/tally/git/refs/heads/gone')
    const body = { ref: 'refs/heads/back', sha }
    expect((await world.send('POST', '/repos/ada/tally/git/refs', { body })).status).toBe(404)
    const scoped = seed.token({
      kind: 'classic',
      owner: 'ada',
      scopes: ['public_repo', 'workflow'],
    })
    const allowed = await world.send('POST', '/repos/ada/tally/git/refs', { body, token: scoped })
    expect(allowed.status).toBe(201)
  })

  test('that a branch of the repository has already may be brought again', async () => {
    await using world = await runningGitHub()
    const fork = await world.github.seed.fork({ of: 'ocaml/opam-repository', owner: 'ada' })
    const head = await world.send('GET', `/repos/${fork}/git/ref/heads/master`)
    const body = { ref: 'refs/heads/release', sha: textAt(head.body, 'object', 'sha') }
    expect((await world.send('POST', `/repos/${fork}/git/refs`, { body })).status).toBe(201)
  })

  test('keep a workflow’s own token from naming the commit as a release’s target', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const repository = 'ada/tally'
    const target = await seed.commit({ repository, branch: 'main', message: 'w', files })
    await seed.reference({ repository, name: 'refs/tags/v1', commit: target })
    const token = seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } })
    const release = { tag_name: 'v1', draft: true }
    const path = '/repos/ada/tally/releases'
    const named = await world.send('POST', path, {
      token,
      body: { ...release, target_commitish: target },
    })
    expect([named.status, named.body['message']]).toEqual([
      403,
      'Resource not accessible by integration',
    ])
    const unnamed = await world.send('POST', path, { token, body: release })
    expect([unnamed.status, at(unnamed.body, 'author', 'login')]).toEqual([
      201,
      'github-actions[bot]',
    ])
  })
})
