import { expect, test } from '@jest/globals'
import { repositoryAddress } from '../../src/opam/repository-address.ts'

test.each([
  'https://github.com/o/a',
  'https://github.com/o/a/',
  'http://www.github.com/o/a.git',
  'git+https://github.com/o/a.git',
  'https://github.com/o/a/issues',
  'git@github.com:o/a.git',
  'git+ssh://git@github.com/o/a.git',
  'git://GitHub.com/o/a',
  'https://token@github.com/o/a.git',
])('%s is of a project on GitHub', (text) => {
  expect(repositoryAddress(text)).toEqual({
    homepage: 'https://github.com/o/a',
    bugReports: 'https://github.com/o/a/issues',
    devRepo: 'git+https://github.com/o/a.git',
  })
})

test('GitLab has groups in groups, and its issues elsewhere', () => {
  expect(repositoryAddress('https://gitlab.com/g/s/a/-/issues')).toEqual({
    homepage: 'https://gitlab.com/g/s/a',
    bugReports: 'https://gitlab.com/g/s/a/-/issues',
    devRepo: 'git+https://gitlab.com/g/s/a.git',
  })
})

test.each([
  'https://example.org/o/a',
  'https://github.com/o',
  'https://github.com/o/a/tree/main/b',
  'https://gitlab.com/o/a/-/tree/main',
  'https://github.com/o/a?tab=readme',
  'https://github.com/o/../a',
  'hg+https://bitbucket.org/o/a',
  'https://o.github.io/a',
  '/home/o/a.git',
  '',
])('%j is of none that is known', (text) => {
  expect(repositoryAddress(text)).toBeUndefined()
})
