import { describe, expect, test } from '@jest/globals'
import { statusOutputs } from '../../src/report/outputs.ts'
import { statusAnnotation, statusSummary } from '../../src/report/status-blocks.ts'
import { statusAsJson } from '../../src/report/status-json.ts'
import { statusLines } from '../../src/report/status-text.ts'
import { statusHeadline } from '../../src/report/status-words.ts'
import type { PullSeen } from '../../src/status/seen.ts'
import { readStatus } from '../../src/status/status.ts'
import type { Status } from '../../src/status/status.ts'
import { check, examplePull, path, remark, review, subject } from '../status/example-pull.ts'

async function statusOf(more: Partial<PullSeen> | undefined): Promise<Status> {
  const pull = { ...examplePull, ...more }
  return await readStatus(subject, {
    pulls: {
      find: async () =>
        await Promise.resolve({
          candidates: more === undefined ? [] : [pull],
          open: [],
          published: new Set(more?.state === 'merged' ? [path] : []),
        }),
      read: async () => await Promise.resolve(pull),
      files: async (wanted) => await Promise.resolve(wanted.map(({ commit }) => `${commit}\n`)),
    },
    pages: { look: async () => await Promise.resolve('there') },
  })
}

const merged = { state: 'merged', merged: { at: '2026-04-02T08:00:00Z', by: undefined } } as const
const closed = { state: 'closed', closedAt: '2026-04-02T08:00:00Z' } as const

test.each<[string, Partial<PullSeen> | undefined, string]>([
  ['open', {}, 'tally 1.2.0 is proposed: pull request #12 is open'],
  ['a draft', { draft: true }, 'tally 1.2.0 is proposed: pull request #12 is a draft'],
  ['merged', merged, 'tally 1.2.0 is merged: pull request #12'],
  ['closed', closed, 'tally 1.2.0 was not merged: pull request #12 is closed'],
  ['missing', undefined, 'tally 1.2.0 has no pull request'],
])('the headline of one that is %s', async (_, pull, headline) => {
  expect(statusHeadline(await statusOf(pull))).toBe(headline)
})

describe('a terminal', () => {
  test.each<[string, Partial<PullSeen>, string]>([
    ['a conflict', { mergeable: 'no' }, '  ✗ In conflict with master'],
    ['a fork that is gone', { forkGone: true }, '  ✗ Its fork was deleted'],
    ['who merged, though the account is gone', merged, '  ✓ Merged on 2026-04-02 by ghost'],
    ['when it was closed', closed, '  ✗ Closed on 2026-04-02 without a merge'],
    ['a page', merged, '  ✓ The page on ocaml.org shows it.'],
    ['that CI has not said anything', { checks: [] }, '  · No results yet.'],
    ['a new state', { checks: [check('sung_to')] }, '  ? opam-ci: sung to'],
    [
      'new words',
      { checks: [check('failure', 'Nope - 3 jobs despaired')] },
      '  ✗ opam-ci: Nope - 3 jobs despaired',
    ],
    [
      'a comment on a file',
      { threads: [{ path, isResolved: false, remarks: [remark('kit', 10)] }] },
      `  ! kit commented on 2026-04-01, on ${path}`,
    ],
  ])('shows %s', async (_, pull, line) => {
    expect(statusLines(await statusOf(pull), { colour: false })).toContain(line)
  })

  test('lists the first of many checks that passed, and all others', async () => {
    const many = Array.from({ length: 130 }, () => check('success'))
    const checks = [...many, check('failure'), check('pending')]
    const lines = statusLines(await statusOf({ checks }), { colour: false })
    expect(lines).toContain('CI failed: 1 failed, 1 pending, 130 passed')
    expect(lines.filter((line) => line.includes('opam-ci'))).toHaveLength(11)
    expect(lines).toContain('  ✓ and 122 more that passed or were skipped')
  })

  test('lists the newest of many comments and commits, and every request for changes', async () => {
    const comments = Array.from({ length: 300 }, (_, index) => remark('lou', 10, `say ${index}`))
    const commits = Array.from({ length: 40 }, (_, index) => ({
      id: `c${index}`,
      headline: `do ${index}`,
      author: 'kit',
    }))
    const reviews = [review('kit', 'changes_requested', 9)]
    const lines = statusLines(await statusOf({ comments, reviews, commits }), { colour: false })
    expect(lines).toContain('  ! 290 older comments')
    expect(lines).toContain('  · 30 older commits')
    expect(lines.filter((line) => /say \d+|kit: do/.test(line))).toHaveLength(20)
    expect(lines).toEqual(expect.arrayContaining(['    | say 299', '  · kit: do 39']))
    expect(lines).toContain('  ✗ kit requested changes on 2026-04-01')
  })

  test('cuts a long line, and shows the state where a check says nothing', async () => {
    const checks = [check('failure', 'A'.repeat(5000)), check('error', ' ')]
    const comments = [remark('kit', 10, 'B'.repeat(60_000))]
    const lines = statusLines(await statusOf({ checks, comments }), { colour: false })
    expect(lines).toContain('  ✗ opam-ci: error')
    expect(lines.filter((line) => line.endsWith('AA…') || line.endsWith('BB…'))).toHaveLength(2)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(320)
  })

  test('says how a change that others made comes home, while it is open', async () => {
    const hint = `  · "dune-publish fix --pull-request ${examplePull.number}" brings this into your source.`
    const commits = [...examplePull.commits, { id: 'c2', headline: 'Fix', author: 'kit' }]
    expect(statusLines(await statusOf({ commits }), { colour: false })).toContain(hint)
    expect(statusLines(await statusOf({ ...merged, commits }), { colour: false })).not.toContain(
      hint,
    )
  })

  test('has nothing in it that the runner of a workflow would obey', async () => {
    const evil = '::error::x ##[error]y'
    const status = await readStatus(subject, {
      pulls: {
        find: async () =>
          await Promise.resolve({ candidates: [examplePull], open: [], published: new Set() }),
        read: async () =>
          await Promise.resolve({
            ...examplePull,
            comments: [remark('kit', 10, evil)],
            checks: [{ name: `x\n${evil}`, state: evil, words: evil, webUrl: evil }],
            commits: [...examplePull.commits, { id: 'c2', headline: evil, author: 'kit' }],
          }),
        files: async () => await Promise.resolve([`${evil}\na\n`, `${evil}\nb\n`]),
      },
      pages: undefined,
    })
    const log = statusLines(status, { colour: false }).join('\n')
    expect(log).toContain('error')
    expect(log).not.toMatch(/^\s*::|##\[/m)
  })

  test('is written no control character of a stranger', async () => {
    const comments = [remark('kit', 10, 'Look\u001B[2J here')]
    const lines = statusLines(await statusOf({ comments }), { colour: false })
    expect(lines.join('\n')).not.toContain('\u001B')
  })
})

test('a summary escapes what strangers wrote, and shows a change as it is', async () => {
  const comments = [remark('kit', 10, '<script>alert(1)</script>\n\n# Hello')]
  const commits = [...examplePull.commits, { id: '<c2>', headline: '<b>', author: 'kit' }]
  const summary = statusSummary(await statusOf({ comments, commits }))
  expect(summary).toContain('<h2>tally 1.2.0 is proposed: pull request #12 is open</h2>')
  expect(summary).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<br># Hello')
  expect(summary).toContain('-c1&#10;+&lt;c2&gt;')
  expect(summary).not.toMatch(/<script|<b>|^# /m)
})

test('an annotation is written where the person is needed, an error where the job fails', async () => {
  const failed = await statusOf({ checks: [check('failure')] })
  expect(statusAnnotation(failed, true)).toMatchObject([{ severity: 'error' }])
  expect(statusAnnotation(failed, false)).toMatchObject([
    { severity: 'warning', message: failed.sentence },
  ])
  expect(statusAnnotation(await statusOf({}), false)).toEqual([])
})

test('outputs', async () => {
  const outputs = statusOutputs(await statusOf({ draft: true, checks: [check('success')] }))
  const set = Object.fromEntries(outputs.map(({ name, value }) => [name, value]))
  expect(set).toMatchObject({
    version: '1.2.0',
    tag: 'v1.2.0',
    'pull-request-number': '12',
    'pull-request-url': examplePull.webUrl,
    state: 'draft',
    ci: 'passed',
    'needs-attention': 'true',
    status: '',
  })
  const none = statusOutputs(await statusOf(undefined))
  expect(none).toContainEqual({ name: 'state', value: 'none' })
  expect(none).toContainEqual({ name: 'ci', value: 'none' })
})

test('JSON has null for what there is not', async () => {
  expect(statusAsJson(await statusOf(undefined))).toMatchObject({
    state: 'none',
    needsAttention: true,
    pullRequest: null,
    checks: [],
  })
})
