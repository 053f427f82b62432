import { expect, test } from '@jest/globals'
import { hasPrereleaseBuild, isPrerelease, setOffPrerelease } from '../../src/version/prerelease.ts'

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

test.each([
  ['1.2.0dev', '1.2.0~dev'],
  ['1.2.0.dev1', '1.2.0~dev1'],
  ['1.2.0-dev', '1.2.0~dev'],
  ['1.2.0snapshot', '1.2.0~snapshot'],
  ['1.2.0.nightly.3', '1.2.0~nightly.3'],
  ['1.2.0prerel1', '1.2.0~prerel1'],
  ['1.2.0-prerelease', '1.2.0~prerelease'],
  ['1.2.0-rc.1+build', '1.2.0~rc.1+build'],
])('%s comes before the release: %s', (version, expected) => {
  expect(setOffPrerelease(version)).toBe(expected)
})

test.each([
  '1.2.0-p1',
  '1.2.0-pl2',
  '1.2.0-patch1',
  '1.2.0-patch.1',
  '1.2.0-post1',
  '1.2.0-hotfix',
  '1.2.0-fix-2',
  '1.2.0-r1',
  '1.2.0-ocaml5',
  '1.2.0-ocaml.5.1',
  '1.2.0-final',
  '1.2.0.post1',
  '1.2.0device',
])('%s does not come before the release', (version) => {
  expect(setOffPrerelease(version)).toBe(version)
})

test('a suffix that only begins like a correction is a pre-release', () => {
  expect(setOffPrerelease('1.2.0-preview')).toBe('1.2.0~preview')
  expect(setOffPrerelease('1.2.0-final-beta')).toBe('1.2.0~final-beta')
  expect(setOffPrerelease('1.2.0-rewrite')).toBe('1.2.0~rewrite')
})

test.each(['1.2.0+rc1', '1.2.0+beta-1', '1.2.0+dev'])('%s says so behind a plus', (version) => {
  expect(hasPrereleaseBuild(version)).toBe(true)
})
