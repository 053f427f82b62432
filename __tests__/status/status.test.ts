import { describe, expect, test } from '@jest/globals'
import type { Found, PageReader } from '../../src/status/ports.ts'
import type { PullSeen } from '../../src/status/seen.ts'
import { failsJob, isUnderWay, readStatus } from '../../src/status/status.ts'
import type { Status } from '../../src/status/status.ts'
import { check, examplePull, path, remark, review, subject } from './example-pull.ts'

interface Scene {
  readonly pull?: Partial<PullSeen>
  readonly found?: Partial<Found>
  readonly pages?: PageReader
}

/** The status of the example, but for what is said. */
async function statusOf({ pull, found = {}, pages }: Scene): Promise<Status> {
  const seen = { ...examplePull, ...pull }
  return await readStatus(subject, {
    pulls: {
      find: async () =>
        await Promise.resolve({
          candidates: pull === undefined ? [] : [seen],
          open: [],
          published: new Set<string>(),
          ...found,
        }),
      read: async () => await Promise.resolve(seen),
      files: async (wanted) => await Promise.resolve(wanted.map(({ commit }) => `${commit}\n`)),
    },
    pages,
  })
}

const passed = { checks: [check('success')] }
const published = new Set([path])
const merged = { state: 'merged', merged: { at: '2026-04-02T08:00:00Z', by: 'kit' } } as const
const byKit = { id: 'c2', headline: 'Add a bound', author: 'kit' }
const older = { ...examplePull, number: 9, branch: 'release-tally-1.1.0' }
const commits = [...examplePull.commits, byKit]

/** Whether the person is needed, the exit status, and what to do. */
const table: readonly (readonly [string, Scene, string, 0 | 1 | 3, string])[] = [
  [
    'no pull request',
    {},
    'none',
    1,
    'Run the release of tally 1.2.0 again: it opens the pull request.',
  ],
  [
    'no pull request, but published',
    { found: { published } },
    'none',
    0,
    'Nothing is left to do. tally 1.2.0 is published, by a pull request that was not found.',
  ],
  ['nothing was checked yet', { pull: {} }, 'open', 3, 'Wait: CI has not reported anything yet.'],
  ['CI runs', { pull: { checks: [check('pending')] } }, 'open', 3, 'Wait: CI is still running.'],
  [
    'CI passed',
    { pull: passed },
    'open',
    0,
    'Wait for a maintainer of the opam repository to merge it.',
  ],
  [
    'CI passed, and somebody commented',
    { pull: { ...passed, comments: [remark('kit', 10)] } },
    'open',
    0,
    'Read the comments, then wait for a maintainer of the opam repository to merge it.',
  ],
  [
    'CI failed',
    { pull: { checks: [check('failure')] } },
    'open',
    1,
    'Open the log of opam-ci. If the release did not cause the failure, say so in the pull request.',
  ],
  [
    'changes requested',
    {
      pull: {
        ...passed,
        reviews: [review('kit', 'changes_requested', 10), review('lou', 'changes_requested', 11)],
      },
    },
    'open',
    1,
    'Answer the request for changes from kit and lou.',
  ],
  [
    'in conflict',
    { pull: { ...passed, mergeable: 'no' } },
    'open',
    1,
    'Resolve the conflict with the branch master.',
  ],
  [
    'not known yet whether in conflict',
    { pull: { ...passed, mergeable: 'unknown' } },
    'open',
    0,
    'Wait for a maintainer of the opam repository to merge it.',
  ],
  [
    'the fork is gone',
    { pull: { ...passed, forkGone: true } },
    'open',
    1,
    'Close the pull request and run the release again: its fork was deleted, so nobody can push to it.',
  ],
  [
    'several propose the same',
    { pull: passed, found: { candidates: [{ ...examplePull, number: 11 }, examplePull] } },
    'open',
    1,
    'Close all but one of the pull requests that propose the same: #12 and #11.',
  ],
  [
    'a draft, and CI runs',
    { pull: { draft: true, checks: [check('pending')] } },
    'draft',
    3,
    'Wait: CI is still running.',
  ],
  [
    'a draft, and CI passed',
    { pull: { ...passed, draft: true } },
    'draft',
    1,
    'Mark the pull request as ready for review.',
  ],
  [
    'closed',
    { pull: { state: 'closed', closedAt: '2026-04-02T08:00:00Z' } },
    'closed',
    1,
    'Read why it was closed. Then reopen the pull request, or release a new version.',
  ],
  [
    'merged',
    { pull: { ...merged, checks: [check('failure')] }, found: { published } },
    'merged',
    0,
    'Nothing is left to do. tally 1.2.0 is in the opam repository.',
  ],
  [
    'closed, and published by somebody else',
    { pull: { state: 'closed', checks: [check('failure')] }, found: { published } },
    'closed',
    0,
    'Nothing is left to do. tally 1.2.0 is in the opam repository, though this pull request was not merged.',
  ],
  [
    'CI passed, and an older one is open',
    { pull: passed, found: { open: [older] } },
    'open',
    0,
    'Close #9: 1.2.0 is newer. Then wait for a maintainer of the opam repository to merge this one.',
  ],
  [
    'merged, and an older one is open',
    { pull: merged, found: { published, open: [older] } },
    'merged',
    0,
    'Close #9: 1.2.0 is newer.',
  ],
  [
    'merged, and others changed files',
    { pull: { ...merged, commits } },
    'merged',
    0,
    'Bring what others changed into your source with "dune-publish fix --from-opam". Otherwise the next release of tally loses them.',
  ],
]

test.each(table)('%s', async (_, scene, state, exit, sentence) => {
  const status = await statusOf(scene)
  expect(status).toMatchObject({ state, sentence, needsAttention: exit === 1 })
  expect(isUnderWay(status)).toBe(exit === 3)
})

describe('a job', () => {
  test.each<[string, Scene, boolean, boolean]>([
    ['that sees success', { pull: passed }, false, false],
    ['that sees a failure', { pull: { checks: [check('failure')] } }, true, true],
    ['that sees it closed', { pull: { ...passed, state: 'closed' } }, true, true],
    [
      'that sees a request',
      { pull: { ...passed, reviews: [review('kit', 'changes_requested', 9)] } },
      false,
      true,
    ],
    ['that sees it merged', { pull: { ...merged, checks: [check('failure')] } }, false, false],
    ['that sees none', {}, false, true],
    [
      'that sees it closed, and published',
      { pull: { checks: [check('failure')], state: 'closed' }, found: { published } },
      false,
      false,
    ],
  ])('%s fails by fail-on', async (_, scene, onError, onWarning) => {
    const status = await statusOf(scene)
    const fails = (['error', 'warning', 'never'] as const).map((one) => failsJob(status, one))
    expect(fails).toEqual([onError, onWarning, false])
  })
})

describe('the pages of what is published', () => {
  test('are looked at, as far as somebody answers', async () => {
    const asked: string[] = []
    const pages: PageReader = {
      look: async (url) => {
        asked.push(url)
        return await Promise.resolve('unknown')
      },
    }
    const status = await statusOf({ pull: merged, found: { published }, pages })
    expect(asked).toEqual(['https://ocaml.org/p/tally/1.2.0'])
    expect(status).toMatchObject({ isPublished: true, pages: [{ state: 'unknown' }] })
    expect((await statusOf({ pull: passed, pages })).pages).toEqual([])
  })

  test('are not asked for where there are none', async () => {
    expect((await statusOf({ pull: merged, found: { published } })).pages).toEqual([])
  })
})
