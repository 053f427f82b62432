import { describe, expect, test } from '@jest/globals'
import type { Snapshot } from '../../src/embedded-github/world/snapshot.ts'
import { runningGitHub } from './running-github.ts'
import type { RunningGitHub } from './running-github.ts'

async function release(world: RunningGitHub): Promise<Snapshot> {
  const { seed } = world.github
  const repository = await seed.fork({ of: 'ocaml/opam-repository', owner: 'ada' })
  const files = { 'packages/tally/tally.1/opam': 'opam\n' }
  await seed.commit({ repository, branch: 'topic', message: 'Add tally\n\nmore', files })
  const body = { title: 'Tally', head: 'ada:topic', base: 'master', draft: true }
  await world.send('POST', '/repos/ocaml/opam-repository/pulls', { body })
  await seed.reference({
    repository: 'ada/tally',
    name: 'refs/tags/v1',
    commit: world.commit,
    message: 'One',
  })
  await seed.release({
    repository: 'ada/tally',
    tag: 'v1',
    name: '1',
    assets: { 'a.tbz': 'bytes' },
  })
  return await world.github.snapshot()
}

describe('a snapshot', () => {
  test('shows references, releases and pull requests', async () => {
    await using world = await runningGitHub()
    const { repositories } = await release(world)
    expect(Object.keys(repositories)).toEqual([
      'ada/opam-repository',
      'ada/tally',
      'ocaml/opam-repository',
    ])
    expect(repositories['ada/opam-repository']).toMatchObject({
      parent: 'ocaml/opam-repository',
      references: { 'refs/heads/topic': { history: ['Add tally', 'Initial commit'] } },
    })
    expect(repositories['ada/tally']).toMatchObject({
      references: {
        'refs/heads/main': { author: 'Ada Lovelace' },
        'refs/tags/v1': { message: 'One' },
      },
      releases: [
        {
          tag: 'v1',
          name: '1',
          body: null,
          state: 'published',
          latest: true,
          immutable: false,
          assets: { 'a.tbz': { state: 'uploaded', digest: expect.stringMatching(/^sha256:/) } },
        },
      ],
    })
    expect(repositories['ocaml/opam-repository']?.pulls).toEqual([
      {
        number: 1,
        title: 'Tally',
        body: null,
        state: 'draft',
        author: 'ada',
        base: 'master',
        head: 'ada/opam-repository:topic',
        commits: 1,
        files: { 'packages/tally/tally.1/opam': 'opam\n' },
      },
    ])
  })

  test('is the same for what was done at another time, on another port', async () => {
    await using one = await runningGitHub()
    await using other = await runningGitHub({ now: () => new Date('2030-12-24T18:00:00Z') })
    expect(await release(other)).toEqual(await release(one))
  })
})
