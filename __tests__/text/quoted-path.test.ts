import { expect, test } from '@jest/globals'
import { quotedPath } from '../../src/text/quoted-path.ts'

test.each([
  ['a/b-c_d.e+f~g', 'a/b-c_d.e+f~g'],
  ['a b', '"a b"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ['\xc3\xa9\n', '"\\303\\251\\012"'],
])('%j is written %s, as git writes it', (path, expected) => {
  expect(quotedPath(path)).toBe(expected)
})
