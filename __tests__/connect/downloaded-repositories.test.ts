import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import {
  downloadedRepositories,
  wholeRepository,
} from '../../src/connect/downloaded-repositories.ts'
import { opamRepository, startWorld, tally } from '../github/embedded.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

describe('opam repositories on GitHub', () => {
  test('are downloaded, and read as they come in', async () => {
    await using world = await startWorld()
    const access = { apiUrl: world.github.addresses.api, token: world.token }
    const wanted = { ...wholeRepository(access, opamRepository), revision: 'master' }
    const read = await downloadedRepositories([wanted], undefined).read()
    const [source] = read.kind === 'read' ? read.sources : []
    expect(source?.versions('tally').toSorted()).toEqual(['0.8~rc1', '0.9'])
    expect(source?.text('tally', '0.9')).toBe('opam-version: "2.0"\n')
  })

  test.each([
    [
      opamRepository.name,
      'no-such-branch',
      'ocaml/opam-repository could not be downloaded: GitHub answered 404',
    ],
    [tally.name, undefined, 'the tarball of ana/tally cannot be read: it contains no packages'],
  ])('of which one cannot be had are unread: %s, %s', async (name, revision, why) => {
    await using world = await startWorld()
    const access = { apiUrl: world.github.addresses.api, token: world.token }
    const repository = name === tally.name ? tally : opamRepository
    const read = await downloadedRepositories(
      [{ ...wholeRepository(access, repository), revision }],
      undefined,
    ).read()
    expect(read).toEqual({ kind: 'unread', why })
  })

  test('are kept by their commit, and downloaded again when it changes', async () => {
    await using world = await startWorld()
    const access = { apiUrl: world.github.addresses.api, token: world.token }
    let seen = 0
    const asked = (): readonly string[] => {
      const paths = world.exchanges.slice(seen).map(({ path }) => path)
      seen += paths.length
      return paths.map((path) => path.replace(/[0-9a-f]{40}/, 'COMMIT'))
    }
    const read = async (head?: string): Promise<readonly string[]> => {
      const wanted = wholeRepository(access, opamRepository)
      const found = await downloadedRepositories([wanted], join(folder, 'cache')).read(head)
      const [source] = found.kind === 'read' ? found.sources : []
      return source?.versions('tally').toSorted() ?? []
    }
    asked()
    const before = ['0.8~rc1', '0.9']
    expect(await read()).toEqual(before)
    const first = asked()
    expect(await read()).toEqual(before)
    const second = asked()
    const head = await world.github.seed.commit({
      repository: 'ocaml/opam-repository',
      branch: 'master',
      message: 'tally 1',
      files: { 'packages/tally/tally.1/opam': 'opam-version: "2.0"\n' },
    })
    asked()
    expect(await read(head)).toEqual([...before, '1'])
    const third = asked()
    expect(await read(head)).toEqual([...before, '1'])
    const repository = '/repos/ocaml/opam-repository'
    const tarball = [`${repository}/tarball/COMMIT`, '/ocaml/opam-repository/legacy.tar.gz/COMMIT']
    expect(first).toEqual([`${repository}/commits/HEAD`, ...tarball])
    expect(second).toEqual([`${repository}/commits/HEAD`])
    expect(third).toEqual(tarball)
    expect(asked()).toEqual([])
  })
})
