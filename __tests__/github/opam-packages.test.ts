import { describe, expect, test } from '@jest/globals'
import { opamForgeReader } from '../../src/github/opam-forge.ts'
import { sourceForgeReader } from '../../src/github/source-forge.ts'
import { opamRepository, startWorld, tally } from './embedded.ts'
import type { World } from './embedded.ts'

const opam = { repository: opamRepository, packagesDir: 'packages' } as const

function reader(world: World, token = world.token) {
  return opamForgeReader(world.client(token), opam)
}

describe('what an opam repository holds', () => {
  test('is told by the names of all packages and the versions of those asked for', async () => {
    await using world = await startWorld()
    const files = {
      'packages/lwt/lwt.5.7.0/opam': '',
      'packages/README.md': '',
      'packages/lwt/x': '',
    }
    const where = { repository: 'ocaml/opam-repository', branch: 'master' }
    await world.github.seed.commit({ ...where, message: 'lwt', files })
    expect(
      await reader(world).contents({ released: ['lwt'], mentioned: ['tally', 'lwt', 'nobody'] }),
    ).toEqual({
      kind: 'seen',
      names: new Set(['lwt', 'tally']),
      versions: new Map([
        ['lwt', ['5.7.0']],
        ['tally', ['0.8~rc1', '0.9']],
        ['nobody', []],
      ]),
      archived: new Map([
        ['lwt', []],
        ['tally', []],
        ['nobody', []],
      ]),
    })
  })

  test('takes one request for fifteen packages, their archived versions among them', async () => {
    await using world = await startWorld()
    await world.github.seed.repository({
      owner: 'ocaml',
      name: 'opam-repository-archive',
      from: { kind: 'files', files: { 'packages/tally/tally.0.1/opam': '' } },
    })
    const names = Array.from({ length: 14 }, (_, index) => `rope${index}`)
    const contents = await reader(world).contents({ released: ['tally'], mentioned: names })
    expect(contents.kind === 'seen' && contents.archived.get('tally')).toEqual(['0.1'])
    expect(world.exchanges).toHaveLength(1)
  })

  test('is not told to nobody, but for the versions of what is released', async () => {
    await using world = await startWorld()
    const question = { released: ['tally', 'tall'], mentioned: ['lwt'] }
    expect(await reader(world, '').contents(question)).toEqual({
      kind: 'unseen',
      why: 'GitHub shows a folder of that size only to a token',
      versions: new Map([
        ['tally', ['0.8~rc1', '0.9']],
        ['tall', []],
      ]),
    })
    expect(world.exchanges).toHaveLength(2)
  })

  test('is not told of a folder that is not there', async () => {
    await using world = await startWorld()
    const elsewhere = opamForgeReader(world.client(), { ...opam, packagesDir: 'released/packages' })
    expect(await elsewhere.contents({ released: ['tally'], mentioned: [] })).toEqual({
      kind: 'unseen',
      why: 'there is no folder released/packages on the branch',
      versions: new Map(),
    })
  })

  test('is read file by file in one request, as bytes', async () => {
    await using world = await startWorld()
    const files = { 'packages/tally/tally.1.0/opam': 'synopsis: "été"\n' }
    const where = { repository: 'ocaml/opam-repository', branch: 'master' }
    await world.github.seed.commit({ ...where, message: 'tally', files })
    const paths = ['1.0', '0.9', '0.1'].map((version) => `packages/tally/tally.${version}/opam`)
    expect(await reader(world).publishedFiles(paths)).toEqual(
      new Map([
        ['packages/tally/tally.1.0/opam', 'synopsis: "\xc3\xa9t\xc3\xa9"\n'],
        ['packages/tally/tally.0.9/opam', 'opam-version: "2.0"\n'],
      ]),
    )
    expect(world.exchanges).toHaveLength(1)
  })
})

test('files of the source are read as they were at commits and tags, in one request', async () => {
  await using world = await startWorld()
  const [one, two] = world.commits
  const found = await sourceForgeReader(world.client(), tally).files([
    { revision: one, path: 'one' },
    { revision: one, path: 'two' },
    { revision: two, path: 'two' },
    { revision: 'refs/tags/v9', path: 'two' },
  ])
  expect(found).toEqual(['one', undefined, 'two', undefined])
  expect(world.exchanges).toHaveLength(1)
})
