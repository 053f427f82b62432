import { describe, expect, test } from '@jest/globals'
import {
  isMarked,
  markedBody,
  markLength,
  textChanges,
  withoutMark,
} from '../../../src/release/artefacts/pull-request-mark.ts'

const ours = { title: '[new release] tally (1.2.0)', body: 'Counts things.\n\n- Faster' }
const next = { title: '[new release] tally and tally-cli (1.2.0)', body: 'Counts more.' }
const written = { ...ours, body: markedBody(ours) }

test('the mark is a comment at the end, of a fixed length', () => {
  expect(written.body.length).toBe(ours.body.length + markLength)
  expect(written.body).toMatch(/^Counts things\.\n\n- Faster\n\n<!-- [^>]* -->$/)
  expect(withoutMark(written.body)).toBe(ours.body)
})

test('a text without a mark is shown as it is', () => {
  expect(withoutMark('Hello \n')).toBe('Hello \n')
  expect(isMarked('Hello')).toBe(false)
})

describe('what is written into an open pull request', () => {
  test.each([
    ['nothing, where it is right', written, ours, {}, []],
    [
      'nothing, where GitHub changed the line ends',
      { ...written, body: written.body.replaceAll('\n', '\r\n') },
      ours,
      {},
      [],
    ],
    ['both texts, where both are ours', written, next, { ...next, body: markedBody(next) }, []],
    [
      'the title alone, where a person edited the text',
      { ...written, body: written.body.replace('Faster', 'Much faster') },
      next,
      { title: next.title },
      ['text'],
    ],
    [
      'nothing, where a person wrote below the mark',
      { ...written, body: `${written.body}\n\nMerge soon.` },
      ours,
      {},
      ['text'],
    ],
    [
      'nothing, where a person opened it with other words',
      { title: 'Tally', body: 'New' },
      ours,
      {},
      ['title', 'text'],
    ],
    ['nothing, where a person opened it with ours', ours, ours, {}, []],
    [
      'nothing, where a person opened it with ours, and ours are others now',
      ours,
      next,
      {},
      ['title', 'text'],
    ],
  ] as const)('is %s', (_what, there, wanted, write, edited) => {
    expect(textChanges(there, wanted)).toEqual({ write, edited })
  })

  test('keeps an edited title, and the next run keeps it, too', () => {
    const there = { ...written, title: 'Tally, at last' }
    const first = textChanges(there, next)
    expect(first).toMatchObject({ write: { body: expect.any(String) }, edited: ['title'] })
    expect(first.write.title).toBeUndefined()
    const then = { ...there, ...first.write }
    expect(textChanges(then, ours).write.title).toBeUndefined()
    expect(withoutMark(textChanges(then, ours).write.body ?? '')).toBe(ours.body)
  })
})
