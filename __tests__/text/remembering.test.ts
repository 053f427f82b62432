import { describe, expect, test } from '@jest/globals'
import { remembering } from '../../src/text/remembering.ts'

/** A function that remembers its answers, and the texts for which it had to work. */
function watched(limit: number) {
  const worked: string[] = []
  const length = remembering(limit, (text): number | undefined => {
    worked.push(text)
    return text === '' ? undefined : text.length
  })
  return { length, worked }
}

describe('a function that remembers its answers', () => {
  test('works once for a text that comes again', () => {
    const { length, worked } = watched(2)
    expect([length('one'), length('three'), length('one'), length('three')]).toEqual([3, 5, 3, 5])
    expect(worked).toEqual(['one', 'three'])
  })

  test('remembers that the answer is undefined, too', () => {
    const { length, worked } = watched(2)
    expect([length(''), length('')]).toEqual([undefined, undefined])
    expect(worked).toEqual([''])
  })

  test('forgets all when it knows as many as it may, and answers the same still', () => {
    const { length, worked } = watched(2)
    expect(['a', 'bb', 'ccc', 'ccc', 'a'].map(length)).toEqual([1, 2, 3, 3, 1])
    expect(worked).toEqual(['a', 'bb', 'ccc', 'a'])
  })
})
