import { expect, test } from '@jest/globals'
import {
  readReleaseOptions,
  releaseOptions,
  releaseOptionsUsage,
} from '../../src/command/release-options.ts'

test('no option changes no setting', () => {
  expect(readReleaseOptions({})).toEqual({ kind: 'read', options: {} })
})

test.each([
  [{ 'tag-prefix': 'carton-' }, { tagPrefix: 'carton-' }],
  [{ 'keep-v': 'true' }, { keepV: 'always' }],
  [{ 'keep-v': 'false' }, { keepV: 'never' }],
  [{ 'keep-v': 'auto' }, { keepV: 'auto' }],
  [{ submodules: 'include' }, { submodules: 'include' }],
  [{ submodules: 'exclude' }, { submodules: 'exclude' }],
  [{ 'archive-format': 'tgz' }, { archiveFormat: 'tgz' }],
  [
    { 'tag-prefix': 'a/', 'keep-v': 'true', submodules: 'include' },
    { tagPrefix: 'a/', keepV: 'always', submodules: 'include' },
  ],
])('%j sets %j', (given, options) => {
  expect(readReleaseOptions(given)).toEqual({ kind: 'read', options })
})

test.each([
  [{ 'tag-prefix': 'a b' }, 'The option --tag-prefix is "a b": git accepts no tag or branch'],
  [{ 'keep-v': 'yes' }, 'The option --keep-v is "yes": it is none of auto, true, false.'],
  [{ submodules: 'all' }, 'The option --submodules is "all": it is none of include, exclude.'],
  [{ 'archive-format': 'zip' }, 'The option --archive-format is "zip": it is none of tbz, tgz.'],
])('%j is refused', (given, fact) => {
  const read = readReleaseOptions(given)
  expect(read.kind === 'wrong' ? read.fact : '').toContain(fact)
})

test('every option is explained', () => {
  for (const name of Object.keys(releaseOptions)) {
    expect(releaseOptionsUsage).toContain(`--${name} `)
  }
})
