import { expect, test } from '@jest/globals'
import { parseTreeListing } from '../../src/git/tree-listing.ts'

const id = 'a'.repeat(40)

test.each([
  ['100644 blob', '     12', 'file', 12],
  ['100755 blob', '1234567', 'executable', 1_234_567],
  ['100664 blob', '      0', 'file', 0],
  ['120000 blob', '      5', 'symlink', 5],
  ['160000 commit', '      -', 'submodule', 0],
])('%s is read', (start, size, kind, expected) => {
  expect(parseTreeListing(`${start} ${id} ${size}\tsome\tpath\n\0`)).toEqual([
    { path: 'some\tpath\n', kind, object: id, size: expected },
  ])
})

test('an empty tree has no entries', () => {
  expect(parseTreeListing('')).toEqual([])
})
