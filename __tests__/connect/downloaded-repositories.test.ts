import { describe, expect, test } from '@jest/globals'
import {
  downloadedRepositories,
  wholeRepository,
} from '../../src/connect/downloaded-repositories.ts'
import { opamRepository, startWorld, tally } from '../github/embedded.ts'

describe('opam repositories on GitHub', () => {
  test('are downloaded, and read as they come in', async () => {
    await using world = await startWorld()
    const access = { apiUrl: world.github.addresses.api, token: world.token }
    const wanted = { ...wholeRepository(access, opamRepository), branch: 'master' }
    const read = await downloadedRepositories([wanted]).read()
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
    [tally.name, undefined, 'the tarball of ana/tally cannot be read: it holds no packages'],
  ])('of which one cannot be had are unread: %s, %s', async (name, branch, why) => {
    await using world = await startWorld()
    const access = { apiUrl: world.github.addresses.api, token: world.token }
    const repository = name === tally.name ? tally : opamRepository
    const read = await downloadedRepositories([
      { ...wholeRepository(access, repository), branch },
    ]).read()
    expect(read).toEqual({ kind: 'unread', why })
  })
})
