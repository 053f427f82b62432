import { describe, expect, test } from '@jest/globals'
import { isLatest, newestAbove } from '../../../src/release/steps/latest.ts'

test('the newest of the versions above is found by its tag', () => {
  const tags = ['v1.9.0', 'v1.11.0', 'nightly', 'v1.10.0']
  expect(newestAbove('1.9.1', tags, '')).toBe('v1.11.0')
  expect(newestAbove('1.11.0', tags, '')).toBeUndefined()
})

describe('whether a version is the latest', () => {
  test.each<[string, string, string[], string, boolean]>([
    ['the first release', '1.0.0', [], '', true],
    ['newer than all others', '2.0.0', ['v1.9.0', '1.10.0'], '', true],
    ['a back-port', '1.2.4', ['v1.2.3', 'v2.0.0'], '', false],
    ['ten is after nine', '1.10.0', ['v1.9.0'], '', true],
    ['tags that name no version do not count', '0.1.0', ['nightly', 'snapshot-9'], '', true],
    ['tags of another project do not count', '0.4.3', ['cart-v9.0.0'], 'carton-', true],
    ['tags of the same project do', '0.4.3', ['carton-v0.5.0'], 'carton-', false],
    ['versions that carry a v', 'v0.17.0', ['v0.16.0'], '', true],
  ])('%s', (_, version, otherTags, prefix, expected) => {
    expect(isLatest(version, otherTags, prefix)).toBe(expected)
  })
})
