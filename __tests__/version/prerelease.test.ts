import { expect, test } from '@jest/globals'
import { isPrerelease, setOffPrerelease } from '../../src/version/prerelease.ts'

test.each(['1.2.0~rc1', '1.2.0rc1', 'v1.2.0.beta2', '1.2.0b2', '0.3~'])(
  '%s is a pre-release',
  (version) => {
    expect(isPrerelease(version)).toBe(true)
  },
)

test.each(['1.2.0', '1.2.0p1', '1.2.0-1', '1.0.2b', '1.2.0+rc1', 'dev', '20230830'])(
  '%s is none',
  (version) => {
    expect(isPrerelease(version)).toBe(false)
  },
)

test('what is set off stays so', () => {
  for (const version of ['1.2.0rc1', '1.0.0-beta.1', '1.2.0.b2-1']) {
    const once = setOffPrerelease(version)
    expect(once).not.toBe(version)
    expect(setOffPrerelease(once)).toBe(once)
  }
})
