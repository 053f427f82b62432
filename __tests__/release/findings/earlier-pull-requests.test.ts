import { expect, test } from '@jest/globals'
import { earlierPullRequests } from '../../../src/release/findings/earlier-pull-requests.ts'

const open = (number: number, branch: string) => ({
  number,
  branch,
  title: `[new release] ${branch}`,
  webUrl: `https://github.com/ocaml/opam-repository/pull/${number}`,
})

test('an open pull request of an older version is said, with the page to close it', () => {
  const others = [open(7, 'release-tally-1.2.0_beta1')]
  expect(earlierPullRequests({ project: 'tally', version: '1.2.0' }, { others })).toEqual([
    {
      severity: 'notice',
      code: 'earlier-pull-request',
      message:
        'Pull request #7 for tally 1.2.0~beta1 is still open: "[new release] release-tally-1.2.0_beta1".',
      hints: [
        'If 1.2.0 replaces it, close it at https://github.com/ocaml/opam-repository/pull/7. opam-repository can also merge both.',
      ],
    },
  ])
})

test.each([
  ['a newer version', 'release-tally-1.3.0'],
  ['another project, whose name begins so', 'release-tally-cli-1.0'],
  ['another branch', 'fix-tally-1.0'],
])('nothing is said of %s', (_, branch) => {
  const others = [open(7, branch)]
  expect(earlierPullRequests({ project: 'tally', version: '1.2.0' }, { others })).toEqual([])
})

test('nor where nobody asked', () => {
  expect(
    earlierPullRequests({ project: 'tally', version: '1.2.0' }, { others: undefined }),
  ).toEqual([])
})
