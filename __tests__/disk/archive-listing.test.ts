import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { compressionOf } from '../../src/disk/archive-format.ts'
import { listArchive } from '../../src/disk/archive-listing.ts'
import { makeReleaseArchive } from '../../src/disk/release-archive.ts'
import { openClone } from '../../src/git/clone.ts'
import { commitFiles, newRepository, temporaryFolder } from '../support/git-repository.ts'

const environment = { PATH: process.env['PATH'] }

test.each(['tbz', 'tgz'] as const)(
  'lists what an archive holds, in its order: %s',
  async (format) => {
    const { folder, remove } = temporaryFolder()
    const directory = newRepository(folder, 'project')
    const commit = commitFiles(directory, {
      'dune-project': '(lang dune 3.0)\n',
      'src/a.ml': 'let a = 1\n',
    })
    const git = await openClone({ directory, environment, scratch: folder })
    const { archive } = await makeReleaseArchive(
      git,
      { project: 'tally', version: '1.0', folder: '', commit, format, rewrite: () => undefined },
      { folder: join(folder, 'archive'), environment },
    )
    const { path = '', name = '' } = archive ?? {}
    const entries = await listArchive(path, compressionOf(name, environment))
    remove()
    expect(entries).toEqual([
      { kind: 'file', path: 'tally-1.0/dune-project', executable: false, size: 16 },
      { kind: 'folder', path: 'tally-1.0/src' },
      { kind: 'file', path: 'tally-1.0/src/a.ml', executable: false, size: 10 },
    ])
  },
)

test('a damaged archive is a failure', async () => {
  const { folder, remove } = temporaryFolder()
  const path = join(folder, 'x.tgz')
  writeFileSync(path, 'nothing')
  await expect(listArchive(path, compressionOf('x.tgz', environment))).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:gzip-failed|archive-damaged)$/),
  })
  remove()
})
