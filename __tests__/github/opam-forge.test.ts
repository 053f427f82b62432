import { describe, expect, test } from '@jest/globals'
import { opamForgeReader, opamForgeWriter } from '../../src/github/opam-forge.ts'
import type { ForgeRepository } from '../../src/release/model/repository.ts'
import { headOf, opamRepository, startWorld, troubles } from './embedded.ts'
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

const wish = { branch, base: 'master', paths: [file.path] }

/** What the fork holds now. */
async function holdings(world: World, fork: ForgeRepository, token = world.token) {
  const { reader } = forge(world, token)
  const { upstream } = await reader.repository(undefined)
  return await reader.proposal(upstream, { ...wish, fork })
}

/** All that a release writes to the opam repository, from nothing but the token. */
async function propose(world: World, options: { fork?: ForgeRepository; draft?: boolean } = {}) {
  const { writer } = forge(world)
  const { fork, proposal } =
    options.fork === undefined
      ? await writer.createFork(wish)
      : { fork: options.fork, proposal: await holdings(world, options.fork) }
  const parent = proposal.start ?? ''
  await writer.createBranch(fork, branch, parent)
  const message = { headline: 'tally 1.0', body: 'Released' }
  const change = { ...message, files: [file], deletions: [] }
  const commit = await writer.commit({ fork, branch, parent, ...change })
  const draft = options.draft ?? false
  const pull = await writer.openPullRequest({ fork, branch, base: 'master', ...text, draft })
  return { fork, parent, commit, pull }
}

async function forkOf(world: World, name?: string): Promise<ForgeRepository> {
  const of = 'ocaml/opam-repository'
  const seed = { of, owner: 'ana', ...(name === undefined ? {} : { name }) }
  await world.github.seed.fork(seed)
  const { fork } = await forge(world).reader.repository(owned)
  if (fork === undefined) throw new Error('The fork was not found.')
  return fork
}

describe('the opam repository', () => {
  test('gives somebody without a token the files that are there', async () => {
    await using world = await startWorld()
    const { reader } = forge(world, '')
    const published = 'packages/tally/tally.0.9/opam'
    expect(await reader.publishedFiles([published, file.path])).toEqual(
      new Map([[published, 'opam-version: "2.0"\n']]),
    )
  })
})

describe('the fork', () => {
  test('is none before it is made', async () => {
    await using world = await startWorld()
    expect((await forge(world).reader.repository(owned)).fork).toBeUndefined()
  })

  test('is made, waited for, and found from then on', async () => {
    await using world = await startWorld({ forkPolls: 3 })
    const { reader, writer } = forge(world)
    const { fork, proposal } = await writer.createFork(wish)
    const head = await headOf(world, 'ocaml/opam-repository', 'master')
    expect(fork).toEqual({
      owner: 'ana',
      name: 'opam-repository',
      defaultBranch: 'master',
      webUrl: `${world.github.addresses.web}/ana/opam-repository`,
      canPush: true,
      archived: false,
      head,
    })
    expect(proposal).toMatchObject({ branch: undefined, pullRequest: undefined, start: head })
    expect((await reader.repository(owned)).fork).toEqual(fork)
    expect(await writer.createFork(wish)).toEqual({ fork, proposal })
  })

  test('is waited for as long as it is empty', async () => {
    await using world = await startWorld({ forkPolls: 1, emptyForkPolls: 2 })
    const { fork } = await forge(world).writer.createFork(wish)
    expect(world.github.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/ocaml/opam-repository/forks',
      ...Array.from({ length: 4 }, () => 'POST /graphql'),
    ])
    expect(fork.head).toBe(await headOf(world, 'ocaml/opam-repository', 'master'))
  })

  test('that is there under a name nobody would guess is found with what it holds', async () => {
    await using world = await startWorld()
    const { fork } = await propose(world, { fork: await forkOf(world, 'my-opam') })
    const again = await forge(world).writer.createFork(wish)
    expect(again.fork).toEqual(fork)
    expect(again.proposal.files).toEqual(new Map([[file.path, file.content]]))
  })

  test('that is named is read, or is a failure where it is something else', async () => {
    await using world = await startWorld()
    await forkOf(world, 'mine')
    const named = (name: string) => ({ kind: 'named', repository: { owner: 'ana', name } }) as const
    const { reader } = forge(world)
    expect((await reader.repository(named('mine'))).fork?.name).toBe('mine')
    expect((await reader.repository(named('nothing'))).fork).toBeUndefined()
    await expect(reader.repository(named('tally'))).rejects.toMatchObject({ code: 'not-a-fork' })
  })

  test.each([['opam-repository-1'], ['my-opam']])('is found under the name %s', async (name) => {
    await using world = await startWorld()
    expect((await forkOf(world, name)).name).toBe(name)
    expect((await forge(world).writer.createFork(wish)).fork.name).toBe(name)
  })
})

describe('a proposal', () => {
  test('is one verified commit by the owner of the token, on a commit the fork has', async () => {
    await using world = await startWorld()
    const { fork, parent, commit, pull } = await propose(world)
    const found = await holdings(world, fork)
    expect(found).toMatchObject({
      branch: { name: branch, head: commit, message: 'tally 1.0\n\nReleased', author: 'ana' },
      files: new Map([[file.path, file.content]]),
      changed: [{ path: file.path, isNew: true }],
    })
    expect(await headOf(world, 'ocaml/opam-repository', 'master')).toBe(parent)
    expect(pull).toMatchObject({ state: 'open', draft: false, ...text })
    expect(found.pullRequest).toEqual(pull)
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
    const found = await holdings(world, fork)
    expect(found.pullRequest?.number).toBe(pull.number)
    expect(found.branch?.head).toBe(commit)
    expect(commit).not.toBe(parent)
    expect(found.files.get(file.path)).toBe(file.content)
    const { repositories } = await world.github.snapshot()
    expect(repositories['ocaml/opam-repository']?.pulls).toHaveLength(1)
  })

  test('from a stale fork is made on its own head, so that no workflow scope is needed', async () => {
    await using world = await startWorld()
    const fork = await forkOf(world)
    const before = fork.head
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
    const upstreamHead = await headOf(world, 'ocaml/opam-repository', 'master')
    const own = { repository: 'ana/opam-repository', branch: 'master', message: 'own' }
    await world.github.seed.commit({ ...own, files: { own: 'own' } })
    const { fork: now } = await forge(world).reader.repository(owned)
    expect((await propose(world, { fork: now ?? fork })).parent).toBe(upstreamHead)
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

  test('that is open already is answered as it is', async () => {
    await using world = await startWorld()
    const { fork, pull } = await propose(world)
    const other = { title: 'another title', body: 'another text' }
    const { writer } = forge(world)
    const again = await writer.openPullRequest({
      fork,
      branch,
      base: 'master',
      ...other,
      draft: false,
    })
    expect(again).toMatchObject({ number: pull.number, title: pull.title, body: pull.body })
    const { repositories } = await world.github.snapshot()
    expect(repositories['ocaml/opam-repository']?.pulls).toHaveLength(1)
  })

  test('is told from a merged one', async () => {
    await using world = await startWorld()
    const { fork, pull } = await propose(world)
    await world.github.seed.merge('ocaml/opam-repository', pull.number)
    expect((await holdings(world, fork)).pullRequest?.state).toBe('merged')
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
    const { writer } = forge(world)
    await writer.markReady(pull)
    await writer.markReady(pull)
    expect((await holdings(world, fork)).pullRequest?.draft).toBe(false)
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
    expect(await reader.identity()).toMatchObject({ kind: 'user', login: 'ana' })
    const parent = (await holdings(world, fork, token)).start ?? ''
    await writer.createBranch(fork, branch, parent)
    const change = { headline: 'tally 1.0', body: '', files: [file], deletions: [] }
    await writer.commit({ fork, branch, parent, ...change })
    const request = { fork, branch, base: 'master', ...text, draft: false }
    await expect(writer.openPullRequest(request)).rejects.toMatchObject({
      code: 'opam-token-rights',
      message: expect.stringContaining('is a fine-grained token'),
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
    await expect(forge(world, token).writer.createFork(wish)).rejects.toMatchObject({
      code: 'opam-token-rights',
      hint: expect.stringContaining('only works in the repositories where its App is installed'),
    })
  })

  test('as a classic one without public_repo, is told which scope it takes', async () => {
    await using world = await startWorld()
    const fork = await forkOf(world)
    const token = world.github.seed.token({ kind: 'classic', owner: 'ana', scopes: ['gist'] })
    const { writer } = forge(world, token)
    const parent = (await holdings(world, fork, token)).start ?? ''
    await expect(writer.createBranch(fork, branch, parent)).rejects.toMatchObject({
      code: 'opam-token-rights',
      message: expect.stringContaining('with the scopes gist'),
    })
  })
})
