import { describe, expect, test } from '@jest/globals'
import { openPoints } from '../../src/status/points.ts'
import type { PullSeen, Thread } from '../../src/status/seen.ts'
import { examplePull, path, remark, review } from './example-pull.ts'

function pointsOf(said: Partial<PullSeen>): readonly string[] {
  return openPoints({ ...examplePull, ...said }).map(({ kind, author }) => `${author} ${kind}`)
}

function thread(isResolved: boolean, ...authors: readonly string[]): Thread {
  return { path, isResolved, remarks: authors.map((author, at) => remark(author, 10 + at)) }
}

describe('a request for changes', () => {
  const request = review('kit', 'changes_requested', 10)
  test.each<[string, Partial<PullSeen>, readonly string[]]>([
    ['counts', { reviews: [request] }, ['kit changes-requested']],
    [
      'counts though the author answered',
      { reviews: [request], comments: [remark('mara', 11)] },
      ['kit changes-requested'],
    ],
    [
      'counts though the reviewer commented later',
      { reviews: [request, review('kit', 'commented', 11)], comments: [remark('mara', 12)] },
      ['kit changes-requested'],
    ],
    [
      'counts though somebody else approved',
      { reviews: [request, review('lou', 'approved', 11)] },
      ['kit changes-requested'],
    ],
    [
      'counts until the same reviewer approves',
      { reviews: [request, review('kit', 'approved', 11)] },
      [],
    ],
    ['counts until it is dismissed', { reviews: [review('kit', 'dismissed', 10)] }, []],
  ])('%s', (_, said, expected) => {
    expect(pointsOf(said)).toEqual(expected)
  })
})

describe('a comment', () => {
  test.each<[string, Partial<PullSeen>, readonly string[]]>([
    ['is open', { comments: [remark('kit', 10)] }, ['kit comment']],
    [
      'is open until the author writes again',
      { comments: [remark('kit', 10), remark('mara', 11)] },
      [],
    ],
    [
      'that comes after the author’s is open',
      { comments: [remark('mara', 9), remark('kit', 10)] },
      ['kit comment'],
    ],
    ['of the author is none', { comments: [remark('MARA', 10)] }, []],
    ['of a bot needs no answer', { comments: [remark('checks[bot]', 10)] }, []],
    ['without a word is none', { reviews: [{ ...review('kit', 'commented', 9), body: ' ' }] }, []],
    ['on a file is open', { threads: [thread(false, 'kit')] }, ['kit comment']],
    ['on a file may be resolved', { threads: [thread(true, 'kit')] }, []],
    ['on a file may be answered', { threads: [thread(false, 'kit', 'mara')] }, []],
  ])('%s', (_, said, expected) => {
    expect(pointsOf(said)).toEqual(expected)
  })

  test('is shown by its first lines', () => {
    const body = 'One  \r\n\r\ntwo\nthree\nfour'
    const [point] = openPoints({ ...examplePull, comments: [remark('kit', 10, body)] })
    expect(point?.lines).toEqual(['One', 'two', 'three', '…'])
  })

  test('of an account that is gone is GitHub’s ghost’s', () => {
    const comment = { ...remark('x', 10), author: undefined }
    expect(pointsOf({ comments: [comment] })).toEqual(['ghost comment'])
  })
})
