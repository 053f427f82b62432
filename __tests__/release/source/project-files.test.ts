import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { openClone } from '../../../src/git/clone.ts'
import type { CommitReader } from '../../../src/release/model/ports/git.ts'
import { readProjectFiles } from '../../../src/release/source/project-files.ts'
import { commitFiles, newRepository, temporaryFolder } from '../../support/git-repository.ts'
import type { TestFile } from '../../support/git-repository.ts'
import { closingAll } from '../../support/closing-all.ts'

const openTestClone = closingAll(openClone)

const { folder, remove } = temporaryFolder()
let repositories = 0
let reader: CommitReader | undefined
afterEach(() => reader?.close())
afterAll(remove)

/** What is read of a commit with these files only, by path. */
async function textsOf(
  files: Readonly<Record<string, TestFile>>,
  place: { readonly folder: string; readonly changelog?: string } = { folder: '' },
): Promise<Readonly<Record<string, string>>> {
  const repository = newRepository(folder, `project-${(repositories += 1)}`)
  const commit = commitFiles(repository, files)
  const environment = { PATH: process.env['PATH'], HOME: join(folder, 'home') }
  reader = await openTestClone({ directory: repository, environment, scratch: folder })
  const read = await readProjectFiles(reader, commit, { changelog: undefined, ...place })
  return Object.fromEntries(read.texts)
}

describe('of a commit are read', () => {
  test('the files that say what is released, and nothing else', async () => {
    const files = { 'dune-project': 'p', 'a.opam': 'a', 'opam/b.opam': 'b', 'CHANGES.md': 'c' }
    expect(await textsOf({ ...files, 'README.md': 'r', 'src/dune': 'd' })).toEqual(files)
  })

  test('the changelog that the user names', async () => {
    const place = { folder: '', changelog: 'doc/log.md' }
    expect(await textsOf({ 'dune-project': 'p', 'doc/log.md': 'l' }, place)).toEqual({
      'dune-project': 'p',
      'doc/log.md': 'l',
    })
  })
})

describe('a link is read', () => {
  test('as the file it leads to, through other links and out of the folder of the project', async () => {
    const files = {
      'lib/dune-project': { link: '../meta/project' },
      'meta/project': { link: 'real' },
      'meta/real': 'p',
      'lib/CHANGES.md': { link: '../NOTES' },
      NOTES: '## 1.0\n',
    }
    expect(await textsOf(files, { folder: 'lib' })).toEqual({
      'dune-project': 'p',
      'CHANGES.md': '## 1.0\n',
    })
  })

  test('as nothing, where it leads to a folder, to nothing, in a circle or out of the repository', async () => {
    const links = {
      'CHANGES.md': 'doc',
      'a.opam': 'gone',
      'b.opam': 'b.opam',
      HISTORY: '/etc/fstab',
    }
    const files = Object.fromEntries(Object.entries(links).map(([path, link]) => [path, { link }]))
    expect(await textsOf({ ...files, 'dune-project': 'p', 'doc/x': '' })).toEqual({
      'dune-project': 'p',
    })
  })
})

test('a working directory that the commit lacks is told', async () => {
  await expect(textsOf({ 'dune-project': 'p' }, { folder: 'nowhere' })).rejects.toMatchObject({
    code: 'working-directory-missing',
  })
})
