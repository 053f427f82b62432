import { expect, test } from '@jest/globals'
import { nearestName } from '../../src/text/nearest-name.ts'

test.each([
  ['TAG', ['version', 'tag'], 'tag'],
  ['opam_token', ['opam-token'], 'opam-token'],
  ['verison', ['version'], 'version'],
  ['pakages', ['packages', 'packages-dir'], 'packages'],
  ['tax', ['tag'], 'tag'],
  ['two', ['tag'], undefined],
  ['colour', ['changelog', 'tag'], undefined],
  ['anything', [], undefined],
])('%s among %j is %s', (name, known, expected) => {
  expect(nearestName(name, known)).toBe(expected)
})
