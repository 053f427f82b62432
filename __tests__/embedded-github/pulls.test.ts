import { describe, expect, test } from '@jest/globals'
import { runGit } from '../../src/embedded-github/git/git-process.ts'
import { at, runningGitHub } from './running-github.ts'
import type { Reply, RunningGitHub } from './running-github.ts'

const opamRepository = 'ocaml/opam-repository'
const pullsPath = `/repos/${opamRepository}/pulls`
const opamFile = 'packages/tally/tally.1.0/opam'

async function topic(world: RunningGitHub, name = 'opam-repository'): Promise<string> {
  const fork = await world.github.seed.fork({ of: opamRepository, owner: 'ada', name })
  const files = { [opamFile]: 'opam-version: "2.0"\n' }
  await world.github.seed.commit({ repository: fork, branch: 'topic', message: 'Add tally', files })
  return fork
}

async function open(
  world: RunningGitHub,
  more: Record<string, string | boolean> = {},
): Promise<Reply> {
  const body = { title: '[new release] tally (1.0)', head: 'ada:topic', base: 'master', ...more }
  return await world.send('POST', pullsPath, { body })
}

describe('pull requests', () => {
  test('are opened from a fork by anybody', async () => {
    await using world = await runningGitHub()
    await topic(world)
    const reply = await open(world, { body: 'Changes', draft: true })
    expect(reply.status).toBe(201)
    expect(reply.body).toMatchObject({
      number: 1,
      state: 'open',
      draft: true,
      title: '[new release] tally (1.0)',
      body: 'Changes',
      user: { login: 'ada' },
      head: { label: 'ada:topic', repo: { full_name: 'ada/opam-repository' } },
      base: { label: 'ocaml:master' },
      commits: 1,
      additions: 1,
      changed_files: 1,
      maintainer_can_modify: true,
      author_association: 'NONE',
    })
  })

  test('find a fork of another name, and one of several by head_repo', async () => {
    await using world = await runningGitHub()
    await topic(world, 'my-opam')
    const reply = await open(world, { head_repo: 'ada/my-opam' })
    expect(at(reply.body, 'head', 'repo', 'name')).toBe('my-opam')
  })

  test.each([
    ['no title', { title: '' }, { resource: 'Issue', code: 'missing_field', field: 'title' }],
    ['no such base', { base: 'nope' }, { resource: 'PullRequest', code: 'invalid', field: 'base' }],
    [
      'no such branch',
      { head: 'ada:nope' },
      { resource: 'PullRequest', code: 'invalid', field: 'head' },
    ],
    [
      'no such fork',
      { head: 'bob:topic' },
      { resource: 'PullRequest', code: 'invalid', field: 'head' },
    ],
    [
      'nothing to merge',
      { head: 'ada:master' },
      {
        resource: 'PullRequest',
        code: 'custom',
        message: 'No commits between ocaml:master and ada:master',
      },
    ],
    [
      'a body that is too long',
      { body: 'x'.repeat(65_537) },
      {
        resource: 'Issue',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      },
    ],
  ])('are refused with %s', async (_, more, error) => {
    await using world = await runningGitHub()
    await topic(world)
    const reply = await open(world, more)
    expect(reply.status).toBe(422)
    expect(reply.body).toMatchObject({ message: 'Validation Failed', errors: [error] })
  })

  test('are opened once for a branch', async () => {
    await using world = await runningGitHub()
    await topic(world)
    await open(world)
    const again = await open(world)
    expect([again.status, at(again.body, 'errors', 0, 'message')]).toEqual([
      422,
      'A pull request already exists for ada:topic.',
    ])
  })

  test('need a common history', async () => {
    await using world = await runningGitHub()
    const fork = await topic(world)
    const from = world.github.repositoryFolder('ada/tally') ?? ''
    const folder = world.github.repositoryFolder(fork) ?? ''
    await runGit(folder, ['fetch', '--quiet', from, 'refs/heads/main:refs/heads/alone'])
    const reply = await open(world, { head: 'ada:alone' })
    expect(at(reply.body, 'errors', 0, 'message')).toBe(
      'The ada:alone branch has no history in common with ocaml:master',
    )
  })

  test('let maintainers push only where the author may grant it', async () => {
    await using world = await runningGitHub()
    await topic(world)
    const bob = world.github.seed.token({ kind: 'classic', owner: 'bob', scopes: ['public_repo'] })
    const body = { title: 't', head: 'ada:topic', base: 'master', maintainer_can_modify: true }
    const refused = await world.send('POST', pullsPath, { body, token: bob })
    expect(at(refused.body, 'errors', 0)).toMatchObject({
      field: 'fork_collab',
      message: "fork_collab Fork collab can't be granted by someone without permission",
    })
    const allowed = await world.send('POST', pullsPath, {
      body: { ...body, maintainer_can_modify: false },
      token: bob,
    })
    expect(allowed.body['maintainer_can_modify']).toBe(false)
  })

  test('from an organisation’s fork never let maintainers push', async () => {
    await using world = await runningGitHub()
    const { seed } = world.github
    seed.organization('acme', ['ada'])
    const repository = await seed.fork({ of: opamRepository, owner: 'acme' })
    await seed.commit({ repository, branch: 'topic', message: 'm', files: { a: '' } })
    const reply = await open(world, { head: 'acme:topic' })
    expect(reply.body['maintainer_can_modify']).toBe(false)
  })

  test('are listed by head, base and state', async () => {
    await using world = await runningGitHub()
    await topic(world)
    await open(world)
    const count = async (query: string): Promise<number> =>
      (await world.send('GET', `${pullsPath}?${query}`)).list.length
    expect(await count('head=ada:topic')).toBe(1)
    expect(await count('head=ada:other')).toBe(0)
    expect(await count('head=topic')).toBe(1)
    expect(await count('base=main')).toBe(0)
    await world.send('PATCH', `${pullsPath}/1`, { body: { state: 'closed' } })
    expect(await count('head=ada:topic')).toBe(0)
    expect(await count('head=ada:topic&state=closed')).toBe(1)
    expect(await count('head=ada:topic&state=all')).toBe(1)
  })

  test('are edited by their author, not by others', async () => {
    await using world = await runningGitHub()
    await topic(world)
    await open(world)
    const edited = await world.send('PATCH', `${pullsPath}/1`, {
      body: { title: 'New', body: 'Text' },
    })
    expect(edited.body).toMatchObject({ title: 'New', body: 'Text' })
    const bob = world.github.seed.token({ kind: 'classic', owner: 'bob', scopes: ['public_repo'] })
    const refused = await world.send('PATCH', `${pullsPath}/1`, {
      body: { title: 'No' },
      token: bob,
    })
    expect(refused.status).toBe(404)
  })

  test('follow their branch, and are closed when it goes', async () => {
    await using world = await runningGitHub()
    const repository = await topic(world)
    await open(world)
    const files = { b: '' }
    const id = await world.github.seed.commit({
      repository,
      branch: 'topic',
      message: 'fix',
      files,
    })
    const now = await world.send('GET', `${pullsPath}/1`)
    expect([at(now.body, 'head', 'sha'), now.body['commits']]).toEqual([id, 2])
    const kept = await world.send('GET', `/repos/${opamRepository}/git/ref/pull/1/head`)
    expect(at(kept.body, 'object', 'sha')).toBe(id)
    await world.send('DELETE', `/repos/${repository}/git/refs/heads/topic`)
    expect((await world.send('GET', `${pullsPath}/1`)).body['state']).toBe('closed')
  })

  test('can be merged by the maintainers', async () => {
    await using world = await runningGitHub()
    await topic(world)
    await open(world)
    await world.github.seed.merge(opamRepository, 1)
    const merged = await world.send('GET', `${pullsPath}/1`)
    expect(merged.body).toMatchObject({ state: 'closed', merged: true, commits: 1 })
    expect((await world.send('GET', `/repos/${opamRepository}/contents/${opamFile}`)).status).toBe(
      200,
    )
    expect((await world.send('PATCH', `${pullsPath}/1`, { body: { state: 'open' } })).status).toBe(
      422,
    )
  })

  test('have comments', async () => {
    await using world = await runningGitHub()
    await topic(world)
    await open(world)
    const issue = `/repos/${opamRepository}/issues/1`
    await world.send('POST', `${issue}/comments`, { body: { body: 'Hello' } })
    expect((await world.send('GET', `${issue}/comments`)).list).toMatchObject([
      { body: 'Hello', user: { login: 'ada' } },
    ])
  })
})
