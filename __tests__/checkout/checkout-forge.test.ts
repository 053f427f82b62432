import { expect, test } from '@jest/globals'
import { checkoutForge } from '../../src/checkout/checkout-forge.ts'

const forge = checkoutForge(
  { tags: ['v2', 'v1'] },
  { localTag: async (name) => await Promise.resolve(name === 'v1' ? 'c'.repeat(40) : undefined) },
  { owner: 'group/tools', name: 'tally', webUrl: 'https://gitlab.com/group/tools/tally' },
)

test('a checkout tells its tags and where it is from', async () => {
  expect(await forge.tag('v1')).toEqual({ name: 'v1', commit: 'c'.repeat(40) })
  expect(await forge.tag('v3')).toBeUndefined()
  expect(await forge.tagNames()).toEqual(['v2', 'v1'])
  expect(await forge.repository()).toMatchObject({
    webUrl: 'https://gitlab.com/group/tools/tally',
    private: false,
  })
})

test('a checkout knows of no releases, and nobody’s rights', async () => {
  expect(await forge.identity()).toEqual({ kind: 'none' })
  expect(await forge.releases()).toEqual([])
  expect(await forge.pushAccess('https://gitlab.com')).toMatchObject({ kind: 'unknown' })
  expect(await forge.files([{ revision: 'v1', path: 'a' }])).toEqual([undefined])
})
