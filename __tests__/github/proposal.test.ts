import { describe, expect, test } from '@jest/globals'
import { opamForgeReader } from '../../src/github/opam-forge.ts'
import { readProposal } from '../../src/github/proposal.ts'
import type { ForgeRepository } from '../../src/release/model/repository.ts'
import type { ProposalPlace } from '../../src/release/model/ports/opam-forge.ts'
import { opamRepository, startWorld } from './embedded.ts'
import type { World } from './embedded.ts'

const branch = 'release-tally-1.0'
const path = 'packages/tally/tally.1.0/opam'
const owned = { kind: 'owned', login: 'ana' } as const
const seeded = { repository: 'ana/opam-repository', branch, message: 'Released' }

interface Scene {
  readonly upstream: ForgeRepository
  readonly place: ProposalPlace
  readonly fork: ForgeRepository
}

/** The fork as a run finds it, once what comes before was seeded. */
async function meet(world: World, more: Partial<ProposalPlace> = {}): Promise<Scene> {
  const reader = opamForgeReader(world.client(), {
    repository: opamRepository,
    packagesDir: 'packages',
  })
  const { upstream, fork } = await reader.repository(owned)
  if (fork === undefined) throw new Error('The fork was not found.')
  const place = { fork, branch, base: 'master', paths: [path], isNew: true, ...more }
  return { upstream, place, fork }
}

async function startFork(options: { stale?: boolean } = {}): Promise<World> {
  const world = await startWorld()
  await world.github.seed.fork({ of: 'ocaml/opam-repository', owner: 'ana' })
  if (options.stale === true) {
    await world.github.seed.commit({
      repository: 'ocaml/opam-repository',
      branch: 'master',
      message: 'newer',
      files: { newer: '' },
    })
  }
  return world
}

const pulls = '/repos/ocaml/opam-repository/pulls'

/** Opens a pull request from the branch of the token's owner. */
async function open(world: World, { base = 'master', token = world.token, owner = 'ana' } = {}) {
  const body = { title: 'a title', body: 'a text', base, head: `${owner}:${branch}` }
  const request = { method: 'POST', path: pulls, doing: 'open it', body } as const
  await world.client(token).call(request)
}

/** What was asked since then. */
function asked(world: World, since: number): readonly string[] {
  return world.github.log
    .slice(since)
    .map((entry) => entry.path.replace(/\/compare\/.*/, '/compare'))
}

describe('a fork without the branch', () => {
  test.each([
    ['level with upstream, in one request', false, ['/graphql']],
    [
      'behind, with one more side by side',
      true,
      ['/repos/ocaml/opam-repository/compare', '/graphql'],
    ],
  ])('tells where to make it: %s', async (_, stale, requests) => {
    await using world = await startFork({ stale })
    const { upstream, place, fork } = await meet(world)
    const since = world.github.log.length
    expect(await readProposal(world.client(), upstream, place)).toEqual({
      branch: undefined,
      files: new Map(),
      changed: [],
      pullRequest: undefined,
      start: fork.head,
    })
    expect(asked(world, since).toSorted()).toEqual(requests.toSorted())
  })
})

describe('a fork with the branch', () => {
  test('tells its head, its files as bytes, and what it changes', async () => {
    await using world = await startFork()
    const files = { [path]: 'opam-version: "2.0"\nsynopsis: "été"\n', other: '' }
    const commit = await world.github.seed.commit({ ...seeded, files })
    const { upstream, place } = await meet(world)
    expect(await readProposal(world.client(), upstream, place)).toMatchObject({
      branch: { name: branch, head: commit, message: expect.stringContaining('Released') },
      files: new Map([[path, 'opam-version: "2.0"\nsynopsis: "\xc3\xa9t\xc3\xa9"\n']]),
      changed: [
        { path: 'other', isNew: true },
        { path, isNew: true },
      ],
      pullRequest: undefined,
    })
  })

  test('gives files exactly that are no Unicode, and leaves out those that are not there', async () => {
    await using world = await startFork()
    const latin1 = Buffer.from('synopsis: "\xe9t\xe9"\n', 'latin1')
    const content = latin1.toString('base64')
    const message = { headline: 'Released', body: '' }
    const { fork } = await meet(world)
    const place = { repository: 'ana/opam-repository', name: `refs/heads/${branch}` }
    await world.github.seed.reference({ ...place, commit: fork.head ?? '' })
    const branchOf = { repositoryNameWithOwner: 'ana/opam-repository', branchName: branch }
    const fileChanges = { additions: [{ path, contents: content }] }
    const input = { branch: branchOf, message, expectedHeadOid: fork.head, fileChanges }
    const query = `mutation ($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid } }
    }`
    await world.client().graphql({ query, variables: { input }, doing: 'commit' })
    const { upstream, place: wish } = await meet(world, { paths: [path, `${path}-2`] })
    const { files } = await readProposal(world.client(), upstream, wish)
    expect(files).toEqual(new Map([[path, 'synopsis: "\xe9t\xe9"\n']]))
  })

  test('and an open pull request tells all in one request, where a run was here before', async () => {
    await using world = await startFork({ stale: true })
    await world.github.seed.commit({ ...seeded, files: { [path]: 'opam\n' } })
    await open(world)
    const { upstream, place } = await meet(world)
    const since = world.github.log.length
    const found = await readProposal(world.client(), upstream, place)
    expect(found.changed).toEqual([{ path, isNew: true }])
    expect(found.pullRequest).toMatchObject({
      number: 1,
      state: 'open',
      draft: false,
      base: 'master',
      head: found.branch?.head,
      title: 'a title',
      body: 'a text',
      webUrl: `${world.github.addresses.web}/ocaml/opam-repository/pull/1`,
    })
    expect(asked(world, since)).toEqual(['/graphql'])
  })

  test('of more files than a pull request tells is compared', async () => {
    await using world = await startFork()
    const many = Array.from({ length: 120 }, (_, index) => [`file-${index}`, ''] as const)
    await world.github.seed.commit({ ...seeded, files: Object.fromEntries(many) })
    await open(world)
    const { upstream, place } = await meet(world)
    const { changed } = await readProposal(world.client(), upstream, place)
    expect(changed).toHaveLength(120)
  })

  test('has neither the pull request of another person nor one into another branch', async () => {
    await using world = await startFork()
    world.github.seed.user('bob')
    await world.github.seed.fork({ of: 'ocaml/opam-repository', owner: 'bob' })
    const theirs = { ...seeded, repository: 'bob/opam-repository' }
    await world.github.seed.commit({ ...theirs, files: { theirs: '' } })
    await world.github.seed.commit({ ...seeded, files: { [path]: 'opam\n' } })
    const bob = world.github.seed.token({ kind: 'classic', owner: 'bob', scopes: ['public_repo'] })
    await open(world, { token: bob, owner: 'bob' })
    const name = 'refs/heads/beta'
    const { upstream, place, fork } = await meet(world)
    const commit = fork.head ?? ''
    await world.github.seed.reference({ repository: 'ocaml/opam-repository', name, commit })
    await open(world, { base: 'beta' })
    const found = await readProposal(world.client(), upstream, place)
    expect(found.pullRequest).toBeUndefined()
    expect(found.branch).toBeDefined()
  })
})

test('open pull requests from other branches of the series are told, in the same request', async () => {
  await using world = await startFork()
  for (const other of ['release-tally-0.8', 'release-tally-0.9', 'release-other-0.9']) {
    const files = { [`packages/${other}`]: '' }
    await world.github.seed.commit({ ...seeded, branch: other, files })
    const body = { title: other, body: '', base: 'master', head: `ana:${other}` }
    const request = { method: 'POST', path: pulls, doing: 'open it', body } as const
    if (other !== 'release-tally-0.8') await world.client().call(request)
  }
  const { upstream, place } = await meet(world, { series: 'release-tally-' })
  const since = world.github.log.length
  const { others } = await readProposal(world.client(), upstream, place)
  expect(others).toEqual([
    {
      number: 1,
      branch: 'release-tally-0.9',
      title: 'release-tally-0.9',
      webUrl: expect.stringMatching(/\/ocaml\/opam-repository\/pull\/1$/),
    },
  ])
  expect(asked(world, since)).toContain('/graphql')
})
