import { expect, test } from '@jest/globals'
import { shortList } from '../../src/text/short-list.ts'

const versions = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `1.${count - index}`)

test.each([
  [versions(0), ''],
  [versions(2), '1.2, 1.1'],
  [versions(8), '1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1'],
  [versions(11), '1.11, 1.10, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4 and 3 older ones'],
])('%j are named as %s', (all, expected) => {
  expect(shortList(all)).toBe(expected)
})
