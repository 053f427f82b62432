import { expect, test } from '@jest/globals'
import { versionsOfTag } from '../../../src/release/source/tag-versions.ts'

test.each([
  ['1.2.0', '', 'auto', ['1.2.0']],
  ['v1.2.0', '', 'auto', ['1.2.0', 'v1.2.0']],
  ['v1.2.0', '', 'always', ['v1.2.0']],
  ['carton-1.2.0', 'carton-', 'never', ['1.2.0']],
] as const)(
  '%s (prefix %j, keep-v %s) may be released as %j',
  (tag, tagPrefix, keepV, versions) => {
    expect(versionsOfTag(tag, { tagPrefix, keepV })).toEqual(versions)
  },
)

test('a tag that names no version belongs to no release', () => {
  expect(() => versionsOfTag('latest', { tagPrefix: '', keepV: 'auto' })).toThrow('latest')
})
