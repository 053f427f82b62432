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

  test('are listed by their parent, newest first', async () => {
    await using world = await runningGitHub()
    const of = 'ocaml/opam-repository'
    await world.github.seed.fork({ of, owner: 'ada' })
    await world.github.seed.fork({ of, owner: 'bob' })
    const reply = await world.send('GET', `${opamPath}/forks`)
    expect(reply.list.map(({ full_name }) => full_name)).toEqual([
      'bob/opam-repository',
      'ada/opam-repository',
    ])
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

describe('merge-upstream', () => {
  const repository = 'ocaml/opam-repository'
  const path = '/repos/ada/opam-repository/merge-upstream'
  const body = { branch: 'master' }

  test('does nothing, goes forward, or merges', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const fork = await seed.fork({ of: repository, owner: 'ada' })
    expect((await world.send('POST', path, { body })).body['merge_type']).toBe('none')
    await seed.commit({ repository, branch: 'master', message: 'theirs', files: { theirs: '' } })
    const forward = await world.send('POST', path, { body })
    expect(forward.body).toEqual({
      message: 'Successfully fetched and fast-forwarded from upstream ocaml:master.',
      merge_type: 'fast-forward',
      base_branch: 'ocaml:master',
    })
    await seed.commit({ repository: fork, branch: 'master', message: 'ours', files: { ours: '' } })
    await seed.commit({ repository, branch: 'master', message: 'more', files: { theirs: 'more' } })
    expect((await world.send('POST', path, { body })).body['merge_type']).toBe('merge')
    const listing = await world.send('GET', '/repos/ada/opam-repository/contents')
    expect(listing.list.map(({ name }) => name)).toContain('ours')
  })

  test('is a 409 where the histories conflict', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const fork = await seed.fork({ of: repository, owner: 'ada' })
    await seed.commit({ repository: fork, branch: 'master', message: 'ours', files: { same: 'a' } })
    await seed.commit({ repository, branch: 'master', message: 'theirs', files: { same: 'b' } })
    expect((await world.send('POST', path, { body })).status).toBe(409)
  })

  test('is a 422 for what is no fork, and for a branch upstream lacks', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    expect((await world.send('POST', '/repos/ada/tally/merge-upstream', { body })).status).toBe(422)
    await seed.fork({ of: repository, owner: 'ada' })
    expect((await world.send('POST', path, { body: { branch: 'nope' } })).status).toBe(422)
  })

  test('needs the workflow scope where upstream changed a workflow', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    await seed.fork({ of: repository, owner: 'ada' })
    const files = { '.github/workflows/new.yml': 'on: push\n' }
    await seed.commit({ repository, branch: 'master', message: 'workflow', files })
    const refused = await world.send('POST', path, { body })
    expect([refused.status, refused.body['message']]).toEqual([
      422,
      'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/new.yml` without `workflow` scope',
    ])
    const scopes = ['public_repo', 'workflow']
    const token = seed.token({ kind: 'classic', owner: 'ada', scopes })
    expect((await world.send('POST', path, { body, token })).status).toBe(200)
  })
})

describe('workflow files', () => {
  const files = { '.github/workflows/release.yml': 'on: push\n' }

  test('may not be brought by a reference without the scope', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    const repository = 'ada/tally'
    const sha = await seed.commit({ repository, branch: 'gone', message: 'w', files })
    const tree = textAt(
      (await world.send('GET', `/repos/ada/tally/git/commits/${sha}`)).body,
      'tree',
      'sha',
    )
    await world.send('DELETE', '/repos/ada/tally/git/refs/heads/gone')
    const body = { ref: 'refs/heads/back', sha }
    expect((await world.send('POST', '/repos/ada/tally/git/refs', { body })).status).toBe(404)
    expect(tree).toMatch(/^[0-9a-f]{40}$/)
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

  test('may not be written into a tree without the scope', async () => {
    await using world = await runningGitHub()
    const entry = { path: '.github/workflows/x.yml', mode: '100644', type: 'blob', content: 'x' }
    const reply = await world.send('POST', '/repos/ada/tally/git/trees', {
      body: { tree: [entry] },
    })
    expect(reply.status).toBe(404)
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
