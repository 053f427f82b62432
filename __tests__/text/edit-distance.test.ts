import { expect, test } from '@jest/globals'
import { editDistance } from '../../src/text/edit-distance.ts'

test.each([
  ['', '', 0],
  ['tag', 'tag', 0],
  ['tag', '', 3],
  ['', 'tag', 3],
  ['tag', 'tags', 1],
  ['tag', 'tax', 1],
  ['naem', 'name', 2],
  ['kitten', 'sitting', 3],
])('from %j to %j there are %d edits, and as many back', (from, to, expected) => {
  expect([editDistance(from, to), editDistance(to, from)]).toEqual([expected, expected])
})
