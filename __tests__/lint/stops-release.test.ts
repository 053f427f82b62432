import { describe, expect, test } from '@jest/globals'
import { isConfPackage, stopsRelease } from '../../src/lint/stops-release.ts'

const source = (fields: string) => ({
  name: 'ferry.opam',
  text: `opam-version: "2.0"\n${fields}`,
})

describe('a release stops', () => {
  test.each([
    ['for a finding that opam-repository refuses', '', [{}], true],
    ['not for one that it merges', '', [{ inRelease: 'warning' }], false],
    ['not for one that the release itself removes', '', [{ inRelease: 'absent' }], false],
    ['for one among others', '', [{ inRelease: 'warning' }, {}], true],
    ['not without findings', '', [], false],
    ['not for a conf package, which it leaves out', 'flags: conf\n', [{}], false],
  ] as const)('%s', (_, fields, findings, expected) => {
    expect(stopsRelease(source(fields), findings)).toBe(expected)
  })
})

test.each([
  ['flags: [conf plugin]', true],
  ['tags: ["flags:conf"]', true],
  ['flags: plugin', false],
  ['flags: conf [', false],
])('%s: a conf package: %s', (fields, expected) => {
  expect(isConfPackage(source(`${fields}\n`))).toBe(expected)
})
