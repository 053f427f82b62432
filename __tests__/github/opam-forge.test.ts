import { describe, expect, test } from '@jest/globals'
import { opamForgeReader, opamForgeWriter } from '../../src/github/opam-forge.ts'
import type { Fork } from '../../src/release/ports.ts'
import { opamRepository, startWorld, troubles } from './embedded.ts'
import type { World } from './embedded.ts'

const branch = 'release-tally-1.0'
const owned = { kind: 'owned', login: 'ana' } as const
const file = {
  path: 'packages/tally/tally.1.0/opam',
  content: 'opam-version: "2.0"\nsynopsis: "\xc3\xa9t\xc3\xa9"\n',
}
const text = { title: '[new release] tally (1.0)', body: 'CHANGES' }

function forge(world: World, token = world.token) {
  const client = world.client(token)
  return {
    reader: opamForgeReader(client, { repository: opamRepository, packagesDir: 'packages' }),
    writer: opamForgeWriter(client, opamRepository),
  }
}

/** All that a release writes to the opam repository, from nothing but the token. */
async function propose(world: World, options: { fork?: Fork; draft?: boolean } = {}) {
  const { reader, writer } = forge(world)
  const fork = options.fork ?? (await writer.createFork())
  const parent = await reader.sharedBase(fork, 'master')
  await writer.createBranch(fork, branch, parent)
  const message = { headline: 'tally 1.0', body: 'Released' }
  const change = { ...message, files: [file], deletions: [] }
  const commit = await writer.commit({ fork, branch, parent, ...change })
  const draft = options.draft ?? false
  const pull = await writer.openPullRequest({ fork, branch, base: 'master', ...text, draft })
  return { fork, parent, commit, pull }
}

async function forkOf(world: World, name?: string): Promise<Fork> {
  const of = 'ocaml/opam-repository'
  const seed = { of, owner: 'ana', ...(name === undefined ? {} : { name }) }
  await world.github.seed.fork(seed)
  const fork = await forge(world).reader.fork(owned)
  if (fork === undefined) throw new Error('The fork was not found.')
  return fork
}

describe('the opam repository', () => {
  test('tells of itself', async () => {
    await using world = await startWorld()
    expect(await forge(world).reader.upstream()).toEqual({
      ...opamRepository,
      defaultBranch: 'master',
      webUrl: `${world.github.addresses.web}/ocaml/opam-repository`,
      canPush: false,
      private: false,
    })
  })

  test('tells which versions of a package are published', async () => {
    await using world = await startWorld()
    const { reader } = forge(world)
    expect(await reader.publishedVersions('tally')).toEqual(['0.8~rc1', '0.9'])
    expect(await reader.publishedVersions('tall')).toEqual([])
  })

  test('gives files at a branch or a commit, as bytes', async () => {
    await using world = await startWorld()
    const { reader } = forge(world)
    const { commit, fork } = await propose(world)
    expect(await reader.file(fork, file.path, branch)).toBe(file.content)
    expect(await reader.file(fork, file.path, commit)).toBe(file.content)
    expect(await reader.file(opamRepository, file.path, 'master')).toBeUndefined()
  })
})

describe('the fork', () => {
  test('is none before it is made', async () => {
    await using world = await startWorld()
    expect(await forge(world).reader.fork(owned)).toBeUndefined()
  })

  test('is made, waited for, and found from then on', async () => {
    await using world = await startWorld({ forkPolls: 3 })
    const { reader, writer } = forge(world)
    const fork = await writer.createFork()
    expect(fork).toEqual({
      owner: 'ana',
      name: 'opam-repository',
      defaultBranch: 'master',
      webUrl: `${world.github.addresses.web}/ana/opam-repository`,
      canPush: true,
    })
    expect(await reader.fork(owned)).toEqual(fork)
    expect(await writer.createFork()).toEqual(fork)
  })

  test.each([['opam-repository-1'], ['my-opam']])('is found under the name %s', async (name) => {
    await using world = await startWorld()
    expect((await forkOf(world, name)).name).toBe(name)
    expect((await forge(world).writer.createFork()).name).toBe(name)
  })
})

describe('a proposal', () => {
  test('is one verified commit by the owner of the token, on a commit the fork has', async () => {
    await using world = await startWorld()
    const { fork, parent, commit, pull } = await propose(world)
    const { reader } = forge(world)
    expect(await reader.branch(fork, branch)).toEqual({
      name: branch,
      head: commit,
      message: 'tally 1.0\n\nReleased',
      author: 'ana',
    })
    expect((await reader.branch(opamRepository, 'master'))?.head).toBe(parent)
    expect(pull).toMatchObject({ state: 'open', draft: false, ...text })
    const [found] = await reader.pullRequests({ fork, branch })
    expect(found).toEqual(pull)
  })

  test('uses operations of the API only', async () => {
    await using world = await startWorld()
    await propose(world)
    const rest = world.exchanges.filter(({ surface }) => surface === 'rest')
    expect(rest.filter(({ operation }) => operation === undefined)).toEqual([])
  })

  test.each([['opam-repository'], ['my-opam']])(
    'takes three writes where the fork is there, named %s',
    async (name) => {
      await using world = await startWorld()
      const fork = await forkOf(world, name)
      await propose(world, { fork })
      const writes = world.github.log.filter((entry) => entry.writes)
      expect(writes.map((entry) => `${entry.method} ${entry.path}`)).toEqual([
        `POST /repos/ana/${name}/git/refs`,
        'POST /graphql',
        'POST /repos/ocaml/opam-repository/pulls',
      ])
    },
  )

  const places = [1, 2, 3, 4].flatMap((nth) => troubles.map((trouble) => ({ nth, trouble })))

  test.each(places)('survives write $nth with $trouble', async ({ nth, trouble }) => {
    await using world = await startWorld()
    world.github.inject({ on: { writes: true, nth }, trouble })
    const { fork, parent, commit, pull } = await propose(world)
    expect(world.github.log.some((entry) => entry.faulty)).toBe(true)
    const { reader } = forge(world)
    const pulls = await reader.pullRequests({ fork, branch })
    expect(pulls.map((one) => one.number)).toEqual([pull.number])
    expect((await reader.branch(fork, branch))?.head).toBe(commit)
    expect(commit).not.toBe(parent)
    expect(await reader.file(fork, file.path, branch)).toBe(file.content)
  })

  test('from a stale fork is made on its own head, so that no workflow scope is needed', async () => {
    await using world = await startWorld()
    const fork = await forkOf(world)
    const before = (await forge(world).reader.branch(fork, 'master'))?.head
    await world.github.seed.commit({
      repository: 'ocaml/opam-repository',
      branch: 'master',
      message: 'another workflow',
      files: { '.github/workflows/new.yml': 'on: push\n' },
    })
    const { parent, pull } = await propose(world, { fork })
    expect(parent).toBe(before)
    expect(pull.state).toBe('open')
  })

  test('from a fork with commits of its own is made on the merge base', async () => {
    await using world = await startWorld()
    const fork = await forkOf(world)
    const upstreamHead = (await forge(world).reader.branch(opamRepository, 'master'))?.head
    const own = { repository: 'ana/opam-repository', branch: 'master', message: 'own' }
    await world.github.seed.commit({ ...own, files: { own: 'own' } })
    expect((await propose(world, { fork })).parent).toBe(upstreamHead)
  })

  test('is refused where somebody moved the branch', async () => {
    await using world = await startWorld()
    const { fork, commit } = await propose(world)
    const other = { ...file, content: 'opam-version: "2.0"\n' }
    const repository = 'ana/opam-repository'
    await world.github.seed.commit({ repository, branch, message: 'fix', files: { x: 'x' } })
    const message = { headline: 'again', body: '' }
    const next = { fork, branch, parent: commit, ...message, files: [other], deletions: [] }
    await expect(forge(world).writer.commit(next)).rejects.toMatchObject({ code: 'branch-moved' })
  })

  test('that is open already is brought up to date', async () => {
    await using world = await startWorld()
    const { fork, pull } = await propose(world)
    const other = { title: 'another title', body: 'another text' }
    const { reader, writer } = forge(world)
    const again = await writer.openPullRequest({
      fork,
      branch,
      base: 'master',
      ...other,
      draft: false,
    })
    expect(again).toMatchObject({ number: pull.number, ...other })
    expect(await reader.pullRequests({ fork, branch })).toHaveLength(1)
  })

  test('is told from a merged one', async () => {
    await using world = await startWorld()
    const { fork, pull } = await propose(world)
    await world.github.seed.merge('ocaml/opam-repository', pull.number)
    const [found] = await forge(world).reader.pullRequests({ fork, branch })
    expect(found?.state).toBe('merged')
  })

  test('gets another title and text', async () => {
    await using world = await startWorld()
    const { pull } = await propose(world)
    const other = { title: 'another title', body: 'another text' }
    expect(await forge(world).writer.updatePullRequest(pull.number, other)).toMatchObject(other)
  })

  test('as a draft is made ready, and made ready again without harm', async () => {
    await using world = await startWorld()
    const { fork, pull } = await propose(world, { draft: true })
    expect(pull.draft).toBe(true)
    const { reader, writer } = forge(world)
    await writer.markReady(pull)
    await writer.markReady(pull)
    expect((await reader.pullRequests({ fork, branch }))[0]?.draft).toBe(false)
  })
})

describe('a token that may not propose', () => {
  test('as a fine-grained one pushes to the fork, and is told that it cannot open the pull request', async () => {
    await using world = await startWorld()
    const fork = await forkOf(world)
    const token = world.github.seed.token({
      kind: 'fine-grained',
      owner: 'ana',
      repositories: ['ana/opam-repository'],
      permissions: { contents: 'write', pull_requests: 'write' },
    })
    const { reader, writer } = forge(world, token)
    expect(await reader.identity()).toEqual({ kind: 'user', login: 'ana' })
    const parent = await reader.sharedBase(fork, 'master')
    await writer.createBranch(fork, branch, parent)
    const change = { headline: 'tally 1.0', body: '', files: [file], deletions: [] }
    await writer.commit({ fork, branch, parent, ...change })
    const request = { fork, branch, base: 'master', ...text, draft: false }
    await expect(writer.openPullRequest(request)).rejects.toMatchObject({
      code: 'opam-token-rights',
      message: expect.stringContaining('is a fine-grained one'),
      hint: expect.stringContaining('/settings/tokens/new?scopes=public_repo'),
    })
  })

  test("as the workflow's own, is told that it cannot leave its repository", async () => {
    await using world = await startWorld()
    const permissions = { contents: 'write' } as const
    const token = world.github.seed.token({
      kind: 'workflow',
      repository: 'ana/tally',
      permissions,
    })
    await expect(forge(world, token).writer.createFork()).rejects.toMatchObject({
      code: 'opam-token-rights',
      hint: expect.stringContaining('cannot leave the repositories it is installed on'),
    })
  })

  test('as a classic one without public_repo, is told which scope it takes', async () => {
    await using world = await startWorld()
    const fork = await forkOf(world)
    const token = world.github.seed.token({ kind: 'classic', owner: 'ana', scopes: ['gist'] })
    const { reader, writer } = forge(world, token)
    const parent = await reader.sharedBase(fork, 'master')
    await expect(writer.createBranch(fork, branch, parent)).rejects.toMatchObject({
      code: 'opam-token-rights',
      message: expect.stringContaining('with the scopes gist'),
    })
  })
})
