import { sep } from 'node:path'
import { expect, test } from '@jest/globals'
import { slashedPath } from '../../src/command-line/slashed-path.ts'

test('a path of Windows is told with the separator that opam has', () => {
  expect(slashedPath(String.raw`D:\a\foo.1.0\opam`, '\\')).toBe('D:/a/foo.1.0/opam')
})

test('elsewhere a backslash belongs to a name', () => {
  expect(slashedPath(String.raw`/a\b/opam`, '/')).toBe(String.raw`/a\b/opam`)
  expect(slashedPath(['foo.1.0', 'opam'].join(sep))).toBe('foo.1.0/opam')
})
