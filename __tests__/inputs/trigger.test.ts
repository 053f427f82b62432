import { describe, expect, test } from '@jest/globals'
import { triggerOf } from '../../src/inputs/trigger.ts'
import { commit } from './example-run.ts'

const nothing = { tag: undefined, version: undefined, dryRun: false }
const tag = { kind: 'tag', tag: 'v1', commit } as const
const request = { kind: 'request', commit } as const
const branch = { kind: 'branch', commit } as const
const proposal = { kind: 'proposal', commit } as const

describe('what is released', () => {
  test.each([
    ['a pushed tag', tag, nothing, { kind: 'pushed-tag', tag: 'v1', commit }],
    [
      'a pushed tag in a dry run',
      tag,
      { ...nothing, dryRun: true },
      { kind: 'pushed-tag', tag: 'v1', commit },
    ],
    [
      'the pushed tag, named again',
      tag,
      { ...nothing, tag: 'v1' },
      { kind: 'pushed-tag', tag: 'v1', commit },
    ],
    [
      'another tag than the pushed one',
      tag,
      { ...nothing, tag: 'v0' },
      { kind: 'named-tag', tag: 'v0' },
    ],
    ['a tag named by hand', request, { ...nothing, tag: 'v1' }, { kind: 'named-tag', tag: 'v1' }],
    [
      'a tag made before in the same run',
      branch,
      { ...nothing, tag: 'v1' },
      { kind: 'named-tag', tag: 'v1' },
    ],
    [
      'a version asked for',
      request,
      { ...nothing, version: '1.0' },
      { kind: 'version', version: '1.0', commit },
    ],
    ['the newest section', request, nothing, { kind: 'version', commit }],
    [
      'nothing in a dry run',
      request,
      { ...nothing, dryRun: true },
      { kind: 'hypothetical', commit },
    ],
    ['nothing when a branch moves', branch, nothing, { kind: 'hypothetical', commit }],
    [
      'nothing of a proposal',
      proposal,
      { ...nothing, version: '2' },
      { kind: 'hypothetical', version: '2', commit },
    ],
  ] as const)('%s', (_, occasion, asked, trigger) => {
    expect(triggerOf(occasion, asked)).toEqual({ trigger })
  })

  test.each([
    ['tag and version', request, { tag: 'v1', version: '1', dryRun: false }],
    ['a pushed tag and version', tag, { ...nothing, version: '1' }],
  ] as const)('%s contradict each other', (_, occasion, asked) => {
    expect(triggerOf(occasion, asked)).toMatchObject({ diagnostic: { code: 'inputs-contradict' } })
  })
})

describe('a tag that moves', () => {
  const moving = { kind: 'moving-tag', tag: 'nightly' } as const

  test.each([
    ['alone', nothing],
    ['named again', { ...nothing, tag: 'nightly' }],
    ['beside a version', { ...nothing, version: '1.0' }],
  ])('%s leaves nothing to do', (_, asked) => {
    expect(triggerOf(moving, asked)).toMatchObject({
      nothing: { severity: 'notice', code: 'tag-moving' },
    })
  })

  test('does not keep another tag from being released', () => {
    expect(triggerOf(moving, { ...nothing, tag: 'v1' })).toEqual({
      trigger: { kind: 'named-tag', tag: 'v1' },
    })
  })
})
