import { describe, expect, test } from '@jest/globals'
import { repositoryOfUrl } from '../../../src/release/model/repository-url.ts'

describe('the repository that an address names', () => {
  const ferry = { owner: 'o', name: 'ferry', webUrl: 'https://github.com/o/ferry' }
  test.each([
    ['https://github.com/o/ferry', ferry],
    ['https://github.com/o/ferry.git', ferry],
    ['https://github.com/o/ferry/', ferry],
    ['https://user:secret@github.com/o/ferry.git', ferry],
    ['ssh://git@github.com:22/o/ferry.git', ferry],
    ['git@github.com:o/ferry.git', ferry],
    [
      'https://gitlab-ci-token:glcbt-x@gitlab.com/group/project/ferry.git',
      { owner: 'group/project', name: 'ferry', webUrl: 'https://gitlab.com/group/project/ferry' },
    ],
    ['https://github.com/o/ferry/tree', undefined],
    ['/srv/git/ferry.git', undefined],
    ['', undefined],
  ])('%s', (url, expected) => {
    expect(repositoryOfUrl(url)).toEqual(expected)
  })
})
