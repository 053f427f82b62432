import { expect, test } from '@jest/globals'
import { openClone } from '../../../src/git/clone.ts'
import { readNestedProjects } from '../../../src/release/source/nested-projects.ts'
import { readProjectFiles } from '../../../src/release/source/project-files.ts'
import { commitFiles, newRepository, temporaryFolder } from '../../support/git-repository.ts'
import { closingAll } from '../../support/closing-all.ts'

const openTestClone = closingAll(openClone)

test('projects below are those that dune comes to, in the order of the commit', async () => {
  const { folder, remove } = temporaryFolder()
  const directory = newRepository(folder, 'project')
  const language = '(lang dune 3.4)\n'
  const commit = commitFiles(directory, {
    'dune-project': '(lang dune 3.0)\n',
    dune: '(data_only_dirs data)\n',
    '.hidden/dune-project': language,
    'a/b/c/dune-project': language,
    'a/b/dune': '(dirs c)\n',
    'a/b/d/dune-project': language,
    'a/dune-project': language,
    'data/deep/dune-project': language,
    'test/run.t/dune-project': language,
    'unread/dune-project': 'nothing\n',
    'vendor/dune': '(vendored_dirs *)\n',
    'vendor/x/dune-project': language,
  })
  const git = await openTestClone({ directory, environment: process.env, scratch: folder })
  const files = await readProjectFiles(git, commit, { folder: '', changelog: undefined })
  const found = await readNestedProjects(git, files)
  git.close()
  remove()
  expect(found).toEqual(
    ['a/b/c', 'a', 'vendor/x'].map((place) => ({
      path: `${place}/dune-project`,
      language: '3.4',
    })),
  )
})
