import { expect, test } from '@jest/globals'
import { storedAssetName, unescapedAssetName } from '../../src/version/asset-name.ts'

test.each([
  ['tally-1.2.0.tbz', 'tally-1.2.0.tbz'],
  ['lsp-1.28.0-506~preview.tbz', 'lsp-1.28.0-506.preview.tbz'],
  ['coq-lsp-0.2.2+8.17.tbz', 'coq-lsp-0.2.2+8.17.tbz'],
  ['raven-1.0.0~alpha3.tbz', 'raven-1.0.0.alpha3.tbz'],
])('GitHub stores %s as %s', (name, stored) => {
  expect(storedAssetName(name)).toBe(stored)
})

test('a + that was not escaped is stored as a dot', () => {
  expect(unescapedAssetName('coq-lsp-0.2.2+8.17.tbz')).toBe('coq-lsp-0.2.2.8.17.tbz')
})
