import { describe, expect, test } from '@jest/globals'
import { isPrerelease } from '../../src/version/prerelease.ts'
import { isVersion, publishedCarryV } from '../../src/version/version.ts'

describe('opam versions', () => {
  test.each(['1.2.0', 'v0.17.0', '1.0.0~beta1', '5.7.1-504', '0.2.2+8.17', '20230830', 'dev'])(
    '%s is one',
    (text) => {
      expect(isVersion(text)).toBe(true)
    },
  )

  test.each(['', '1 0', '1/0', '1,0', '1.0\n', 'é'])('%j is none', (text) => {
    expect(isVersion(text)).toBe(false)
  })

  test.each([
    ['1.0.0~beta1', true],
    ['1.0.0', false],
    ['1.0.0-1', false],
  ])('%s is a pre-release: %s', (version, expected) => {
    expect(isPrerelease(version)).toBe(expected)
  })
})

describe('published versions carry a v', () => {
  test.each([
    [['v0.16.0', 'v0.17.0'], true, 'where all do'],
    [['113.33.00', 'v0.9.0', 'v0.10.0'], true, 'where most do'],
    [['v0.1', '0.2'], true, 'where half of them do'],
    [['v0.1', '0.2', '0.3'], false, 'not where a few old ones do'],
    [['1.0', '2.0'], false, 'not where none does'],
    [['vendored'], false, 'not where the v starts a word'],
    [[], false, 'not where nothing is published'],
  ])('%j: %s, %s', (versions, expected) => {
    expect(publishedCarryV(versions)).toBe(expected)
  })
})
