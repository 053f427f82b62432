import { expect, test } from '@jest/globals'
import {
  readReleaseOptions,
  releaseOptions,
  releaseOptionsUsage,
} from '../../src/command/release-options.ts'

/** The settings of a workflow that sets no input. */
const usual = { tagPrefix: '', keepV: 'auto', archiveFormat: 'tbz' }

test('no option changes no setting', () => {
  expect(readReleaseOptions({})).toEqual({ settings: usual })
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
  expect(readReleaseOptions(given)).toEqual({ settings: { ...usual, ...options } })
})

test.each([
  [{ 'tag-prefix': 'a b' }, 'The option --tag-prefix is "a b": git accepts no tag or branch'],
  [{ 'keep-v': 'yes' }, 'The option --keep-v is "yes": it is none of auto, true, false.'],
  [{ submodules: 'all' }, 'The option --submodules is "all": it is none of include, exclude.'],
  [{ 'archive-format': 'zip' }, 'The option --archive-format is "zip": it is none of tbz, tgz.'],
])('%j is refused', (given, fact) => {
  const read = readReleaseOptions(given)
  expect('wrong' in read ? read.wrong : '').toContain(fact)
})

test('a tag and a version are not given together', () => {
  expect(readReleaseOptions({ tag: 'v1', version: '1' })).toMatchObject({
    wrong: expect.stringContaining('exclude each other'),
  })
})

test('every option that decides a setting is explained', () => {
  const { tag, version, out, json, ...others } = releaseOptions
  expect([tag, version, out, json]).not.toContain(undefined)
  for (const name of Object.keys(others)) {
    expect(releaseOptionsUsage).toContain(`--${name} `)
  }
})
