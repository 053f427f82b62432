import { expect, test } from '@jest/globals'
import { changelogFiles } from '../../src/changelog/changelog-file.ts'

test('every usual name is a changelog, in any case', () => {
  for (const name of [
    'CHANGES',
    'Changes.txt',
    'ChangeLog',
    'changelog.md',
    'HISTORY.rst',
    'News',
  ]) {
    expect(changelogFiles([name])).toEqual([name])
  }
})

test('the likeliest comes first', () => {
  const names = ['NEWS', 'CHANGES.API', 'CHANGES', 'HISTORY.md', 'CHANGELOG.adoc', 'CHANGES.md']
  expect(changelogFiles(names)).toEqual([
    'CHANGES.md',
    'CHANGES',
    'CHANGELOG.adoc',
    'HISTORY.md',
    'NEWS',
    'CHANGES.API',
  ])
})

test('the order of the names given does not matter', () => {
  const names = ['CHANGES', 'Changes', 'changelog']
  expect(changelogFiles(names.toReversed())).toEqual(changelogFiles(names))
})

test.each(['README.md', 'changes.ml', 'history.mli', 'CHANGES.md~', 'newsletter.md', 'news.json'])(
  '%s is none',
  (name) => {
    expect(changelogFiles([name])).toEqual([])
  },
)
