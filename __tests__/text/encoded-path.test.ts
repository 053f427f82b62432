import { expect, test } from '@jest/globals'
import { encodedPath } from '../../src/text/encoded-path.ts'

test.each([
  ['v1.2.0', 'v1.2.0'],
  ['carton/1.0', 'carton/1.0'],
  ['1.0+ox', '1.0%2Box'],
  ['1.0~rc1', '1.0~rc1'],
  ['100%#1', '100%25%231'],
  ['main:dev', 'main%3Adev'],
  ['lib/日誌.md', 'lib/%E6%97%A5%E8%AA%8C.md'],
  ['half \ud83d', 'half%20%EF%BF%BD'],
])('%j stands in an address as %s', (path, expected) => {
  expect(encodedPath(path)).toBe(expected)
})
