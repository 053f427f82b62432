import { expect, test } from '@jest/globals'
import { choosePull, pathsOf } from '../../src/status/choice.ts'
import type { FoundPull } from '../../src/status/seen.ts'
import { examplePull, path, subject } from './example-pull.ts'

const nothing = { candidates: [], open: [], published: new Set<string>() }

function pull(number: number, more: Partial<FoundPull> = {}): FoundPull {
  return { ...examplePull, number, ...more }
}

test.each<[string, readonly FoundPull[], number | undefined, readonly number[]]>([
  ['none', [], undefined, []],
  ['the one of the branch', [pull(3)], 3, []],
  ['one by hand that adds the file', [pull(3, { branch: 'mine' })], 3, []],
  ['none that only names the release', [pull(3, { branch: 'mine', added: [] })], undefined, []],
  ['the open one', [pull(3), pull(4, { state: 'closed' })], 3, []],
  [
    'the merged one before a closed',
    [pull(3, { state: 'merged' }), pull(4, { state: 'closed' })],
    3,
    [],
  ],
  [
    'the newest of several closed',
    [pull(3, { state: 'closed' }), pull(4, { state: 'closed' })],
    4,
    [],
  ],
  ['the newest of several open, with the others', [pull(3), pull(4), pull(3)], 4, [3]],
])('the pull request of a release is %s', (_, candidates, chosen, rivals) => {
  const choice = choosePull(subject, { ...nothing, candidates })
  expect(choice.pull?.number).toBe(chosen)
  expect(choice.rivals.map(({ number }) => number)).toEqual(rivals)
})

test.each<[string, Partial<Parameters<typeof choosePull>[1]>, string]>([
  [
    'that it adds',
    { candidates: [pull(3, { added: ['packages/tally/tally.v1.2.0/opam'] })] },
    'v1.2.0',
  ],
  ['that is published', { published: new Set(['packages/tally/tally.v1.2.0/opam']) }, 'v1.2.0'],
  ['without the v where nothing says more', {}, '1.2.0'],
])('the version is the one %s', (_, found, version) => {
  expect(choosePull(subject, { ...nothing, ...found }).version).toBe(version)
})

test('it is published where all its packages are', () => {
  const two = { ...subject, packages: ['tally', 'tally-cli'] }
  const published = new Set([path])
  expect(choosePull(two, { ...nothing, published }).isPublished).toBe(false)
  const both = new Set(pathsOf(two, '1.2.0'))
  expect(choosePull(two, { ...nothing, published: both }).isPublished).toBe(true)
})

test('it is published where the packages that its pull request adds are', () => {
  const two = { ...subject, packages: ['tally', 'tally-tests'] }
  const found = { ...nothing, candidates: [pull(3)], published: new Set([path]) }
  expect(choosePull(two, found)).toMatchObject({ packages: ['tally'], isPublished: true })
})

test('it supersedes what is open of older versions of the same project', () => {
  const open = [
    'release-tally-1.1.0',
    'release-tally-1.2.0_beta1',
    'release-tally-1.3.0',
    'release-tally-cli-1.0.0',
    'release-talon-1.0.0',
    'release-tally-1.2.0',
  ].map((branch, at) => pull(at + 1, { branch }))
  const { superseded } = choosePull(subject, { ...nothing, open, candidates: [pull(6)] })
  expect(superseded.map(({ number }) => number)).toEqual([1, 2])
})
