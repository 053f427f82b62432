import { expect, test } from '@jest/globals'
import { tagPage, tagTree } from '../../../src/release/artefacts/notes-links.ts'

test.each([
  ['https://github.com/o/r', 'tree/v1%2B', 'blob/v1%2B/', 'raw/v1%2B/'],
  ['https://git.house.example/o/r', 'tree/v1%2B', 'blob/v1%2B/', 'raw/v1%2B/'],
  ['https://gitlab.com/g/h/r', '-/tree/v1%2B', '-/blob/v1%2B/', '-/raw/v1%2B/'],
  ['https://gitlab.inria.fr/o/r', '-/tree/v1%2B', '-/blob/v1%2B/', '-/raw/v1%2B/'],
  ['https://codeberg.org/o/r', 'src/tag/v1%2B', 'src/tag/v1%2B/', 'raw/tag/v1%2B/'],
  ['https://gitea.house.example/o/r', 'src/tag/v1%2B', 'src/tag/v1%2B/', 'raw/tag/v1%2B/'],
])('the tag v1+ of %s is shown at %s', (webUrl, page, pages, files) => {
  expect(tagPage(webUrl, 'v1+')).toBe(`${webUrl}/${page}`)
  expect(tagTree(webUrl, 'v1+', 'CHANGES.md')).toEqual({
    pages: `${webUrl}/${pages}`,
    files: `${webUrl}/${files}`,
    changelog: 'CHANGES.md',
  })
})
