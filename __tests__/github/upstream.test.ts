import { describe, expect, test } from '@jest/globals'
import { lookAtUpstream } from '../../src/github/upstream.ts'
import type { WantedFork } from '../../src/release/model/ports/opam-forge.ts'
import { headOf, opamRepository, startWorld } from './embedded.ts'
import type { World } from './embedded.ts'

const owned: WantedFork = { kind: 'owned', login: 'ana' }
const opam = { repository: opamRepository, packagesDir: 'packages' }

async function look(world: World, more: { branch?: string; token?: string } = {}) {
  const { branch, token } = more
  const place = branch === undefined ? opam : { ...opam, branch }
  return await lookAtUpstream(world.client(token), place, owned)
}

describe('the opam repository', () => {
  test('is told with its branch and its folder of packages, in one request', async () => {
    await using world = await startWorld()
    const found = await look(world)
    expect(world.github.log).toHaveLength(1)
    expect(found).toEqual({
      upstream: {
        ...opamRepository,
        defaultBranch: 'master',
        webUrl: `${world.github.addresses.web}/ocaml/opam-repository`,
        canPush: false,
        archived: false,
        head: await headOf(world, 'ocaml/opam-repository', 'master'),
      },
      base: 'master',
      lacks: undefined,
      fork: undefined,
    })
  })

  test('is told to somebody without a token, too', async () => {
    await using world = await startWorld()
    const { upstream, base, lacks } = await lookAtUpstream(world.client(''), opam, undefined)
    expect({ ...upstream, base, lacks }).toMatchObject({ ...opamRepository, base: 'master' })
    expect(lacks).toBeUndefined()
  })

  test.each([
    ['a person', undefined],
    ['nobody', ''],
  ])('lacks the branch or the folder that are not there, to %s', async (_, token) => {
    await using world = await startWorld()
    const client = world.client(token)
    const lacks = async (place: { branch?: string; packagesDir: string }) =>
      (await lookAtUpstream(client, { repository: opamRepository, ...place }, undefined)).lacks
    expect(await lacks({ branch: 'nope', packagesDir: 'packages' })).toBe('branch')
    expect(await lacks({ branch: 'master', packagesDir: 'nope' })).toBe('folder')
    expect(await lacks({ packagesDir: 'packages/tally/tally.0.9/opam' })).toBe('folder')
    expect(await lacks({ branch: 'master', packagesDir: 'packages' })).toBeUndefined()
  })

  test('that is not there is refused as not found', async () => {
    await using world = await startWorld()
    const place = { ...opam, repository: { owner: 'ocaml', name: 'nothing' } }
    await expect(lookAtUpstream(world.client(), place, owned)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('may be released to on another branch', async () => {
    await using world = await startWorld()
    const commit = await headOf(world, 'ocaml/opam-repository', 'master')
    const name = 'refs/heads/beta'
    await world.github.seed.reference({ repository: 'ocaml/opam-repository', name, commit })
    expect(await look(world, { branch: 'beta' })).toMatchObject({ base: 'beta', lacks: undefined })
  })
})

describe("a person's fork", () => {
  test.each([['opam-repository'], ['opam-repository-1'], ['my-opam']])(
    'is found under the name %s, with its head, in one request',
    async (name) => {
      await using world = await startWorld()
      await world.github.seed.fork({ of: 'ocaml/opam-repository', owner: 'ana', name })
      const { fork } = await look(world)
      expect(world.github.log).toHaveLength(1)
      expect(fork).toEqual({
        owner: 'ana',
        name,
        defaultBranch: 'master',
        webUrl: `${world.github.addresses.web}/ana/${name}`,
        canPush: true,
        archived: false,
        head: await headOf(world, `ana/${name}`, 'master'),
      })
    },
  )

  test('may be the fork of a fork', async () => {
    await using world = await startWorld()
    world.github.seed.user('bob')
    await world.github.seed.fork({ of: 'ocaml/opam-repository', owner: 'bob' })
    await world.github.seed.fork({ of: 'bob/opam-repository', owner: 'ana' })
    expect((await look(world)).fork?.owner).toBe('ana')
  })

  test("is neither somebody else's, nor something else of that name", async () => {
    await using world = await startWorld()
    world.github.seed.user('bob')
    await world.github.seed.fork({ of: 'ocaml/opam-repository', owner: 'bob' })
    const from = { kind: 'files', files: { README: '' } } as const
    await world.github.seed.repository({ owner: 'ana', name: 'opam-repository', from })
    expect((await look(world)).fork).toBeUndefined()
  })
})
