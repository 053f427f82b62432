import { describe, expect, test } from '@jest/globals'
import { readActor, readOccasion } from '../../src/inputs/event.ts'
import { commit, exampleRun } from './example-run.ts'

const other = 'fedcba9876543210fedcba9876543210fedcba98'

function occasion(name: string, ref: string, event: unknown = {}, tagPrefix = ''): unknown {
  const run = exampleRun({}, { GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, event)
  return readOccasion(run, commit, tagPrefix)
}

function following(workflowRun: object): unknown {
  return {
    workflow_run: {
      name: 'CI',
      event: 'push',
      head_branch: 'v1.2.0',
      head_sha: other,
      conclusion: 'success',
      ...workflowRun,
    },
  }
}

describe('a run is for a tag', () => {
  test.each([
    ['push', 'refs/tags/v1.2.0', {}],
    ['create', 'refs/tags/v1.2.0', {}],
    ['workflow_dispatch', 'refs/tags/v1.2.0', {}],
    ['release', 'refs/tags/v1.2.0', { action: 'published' }],
    ['release', '', { action: 'published', release: { tag_name: 'v1.2.0' } }],
  ])('on %s of %j', (name, ref, event) => {
    expect(occasion(name, ref, event)).toEqual({ kind: 'tag', tag: 'v1.2.0', commit })
  })

  test('whose name holds slashes', () => {
    expect(occasion('push', 'refs/tags/tally/v1')).toMatchObject({ tag: 'tally/v1' })
  })

  test('when it follows a workflow that ended well on it, and the commit is that of the other run', () => {
    const found = occasion('workflow_run', 'refs/heads/main', following({}))
    expect(found).toEqual({ kind: 'tag', tag: 'v1.2.0', commit: other })
  })

  test('when it follows a workflow on a tag with the prefix', () => {
    const event = following({ head_branch: 'carton-v0.4.3' })
    expect(occasion('workflow_run', 'refs/heads/main', event, 'carton-')).toMatchObject({
      kind: 'tag',
      tag: 'carton-v0.4.3',
    })
  })
})

describe('a run is for a tag that moves', () => {
  test.each<[string, string, string, unknown, string]>([
    ['push', 'refs/tags/nightly', 'nightly', {}, ''],
    ['push', 'refs/tags/Latest', 'Latest', {}, ''],
    ['push', 'refs/tags/nightly', 'nightly', { deleted: true }, ''],
    ['push', 'refs/tags/carton-edge', 'carton-edge', {}, 'carton-'],
    ['push', 'refs/tags/tip', 'tip', {}, 'carton-'],
    ['release', '', 'stable', { action: 'published', release: { tag_name: 'stable' } }, ''],
    ['delete', 'refs/heads/main', 'nightly', { ref_type: 'tag', ref: 'nightly' }, ''],
  ])('on %s of %s, the tag %s', (name, ref, tag, event, prefix) => {
    expect(occasion(name, ref, event, prefix)).toEqual({ kind: 'moving-tag', tag })
  })

  test.each(['nightly-1', 'carton-nightly', 'v1', 'nightly/2026'])('but not for %s', (tag) => {
    expect(occasion('push', `refs/tags/${tag}`)).toMatchObject({ kind: 'tag', tag })
  })
})

describe('a run is for a branch', () => {
  test.each([
    ['push', 'refs/heads/main', {}],
    ['schedule', 'refs/heads/main', {}],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', {}],
    ['delete', 'refs/heads/main', { ref_type: 'branch', ref: 'topic' }],
    ['workflow_run', 'refs/heads/main', following({ head_branch: 'fix-12' })],
    ['workflow_run', 'refs/heads/main', following({ event: 'schedule' })],
    ['workflow_run', 'refs/heads/main', 'no object'],
    ['release', '', null],
  ])('on %s of %s', (name, ref, event) => {
    expect(occasion(name, ref, event)).toEqual({ kind: 'branch', commit })
  })

  test.each(['workflow_dispatch', 'repository_dispatch'])('and asked for on %s', (name) => {
    expect(occasion(name, 'refs/heads/main')).toEqual({ kind: 'request', commit })
  })
})

describe('a run is for a proposed change', () => {
  test.each([
    ['pull_request', {}],
    ['pull_request_target', {}],
    ['pull_request_review', {}],
    ['workflow_run', following({ event: 'pull_request' })],
    ['workflow_run', following({ event: 'pull_request', conclusion: 'failure' })],
  ])('on %s', (name, event) => {
    expect(occasion(name, 'refs/tags/v1.2.0', event)).toEqual({ kind: 'proposal', commit })
  })
})

describe('a run is refused', () => {
  test.each([
    ['push', { deleted: true }, 'tag-deleted'],
    ['delete', { ref_type: 'tag', ref: 'v1.2.0' }, 'tag-deleted'],
    ['release', { action: 'deleted' }, 'release-withdrawn'],
    ['release', { action: 'unpublished' }, 'release-withdrawn'],
    ['workflow_run', following({ conclusion: 'failure' }), 'workflow-not-successful'],
    ['workflow_run', following({ conclusion: null }), 'workflow-not-successful'],
  ])('on %s %j', (name, event, code) => {
    expect(occasion(name, 'refs/tags/v1.2.0', event)).toMatchObject({
      kind: 'refused',
      diagnostic: { severity: 'error', code, message: expect.stringContaining('"v1.2.0"') },
    })
  })
})

describe('the person who released', () => {
  test.each([
    [{}, {}, 'ada'],
    [{ GITHUB_ACTOR: 'renovate[bot]', GITHUB_TRIGGERING_ACTOR: 'grace' }, {}, 'grace'],
    [{ GITHUB_ACTOR: 'github-actions[bot]' }, { release: { author: { login: 'joan' } } }, 'joan'],
    [{ GITHUB_ACTOR: '' }, { sender: { login: 'alan' } }, 'alan'],
    [{ GITHUB_ACTOR: 'x[bot]' }, { sender: { login: 'x[bot]' } }, undefined],
  ])('of %j and %j is %s', (env, event, login) => {
    expect(readActor(exampleRun({}, env, event))).toBe(login)
  })
})
