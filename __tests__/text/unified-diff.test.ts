import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { unifiedDiff } from '../../src/text/unified-diff.ts'

const diff = (before: string, after: string) => unifiedDiff(['a', 'b'], before, after)
const numbers = (...all: readonly (number | string)[]) => all.map((each) => `${each}\n`).join('')

test('equal texts have no difference', () => {
  expect(diff('a\nb', 'a\nb')).toBe('')
})

test('a changed line stands between three lines of context', () => {
  expect(diff(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9), numbers(1, 2, 3, 4, 'five', 6, 7, 8, 9))).toBe(
    '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  )
})

test('changes far apart have a hunk each, near ones share it', () => {
  const before = Array.from({ length: 30 }, (_, index) => index)
  const change = (...places: readonly number[]) =>
    numbers(...before.map((each) => (places.includes(each) ? 'new' : each)))
  expect(diff(numbers(...before), change(5, 20)).match(/@@.*@@/g)).toEqual([
    '@@ -3,7 +3,7 @@',
    '@@ -18,7 +18,7 @@',
  ])
  expect(diff(numbers(...before), change(5, 12)).match(/@@.*@@/g)).toEqual(['@@ -3,14 +3,14 @@'])
  expect(diff(numbers(...before), change(5, 13)).match(/@@.*@@/g)).toEqual([
    '@@ -3,7 +3,7 @@',
    '@@ -11,7 +11,7 @@',
  ])
})

describe('at the ends', () => {
  test.each([
    ['a new file', '', '1\n2\n', '@@ -0,0 +1,2 @@\n+1\n+2\n'],
    ['a removed file', '1\n', '', '@@ -1 +0,0 @@\n-1\n'],
    ['a line more', '1\n', '1\n2\n', '@@ -1 +1,2 @@\n 1\n+2\n'],
    [
      'a line break less',
      '1\n2\n',
      '1\n2',
      '@@ -1,2 +1,2 @@\n 1\n-2\n+2\n\\ No newline at end of file\n',
    ],
  ])('%s', (_, before, after, hunks) => {
    expect(diff(before, after)).toBe(`--- a\n+++ b\n${hunks}`)
  })
})

/** The text after, made of the text before and the hunks. */
function patched(before: readonly string[], hunks: string): string {
  const result: string[] = []
  let at = 0
  for (const line of hunks.split(/(?<=\n)/).slice(2)) {
    const [, start = '', length = '1'] = /^@@ -(\d+)(?:,(\d+))? /.exec(line) ?? []
    if (start !== '') {
      const first = length === '0' ? Number(start) : Number(start) - 1
      while (at < first) result.push(before[at++] ?? '')
    } else {
      if (!line.startsWith('+')) at++
      if (!line.startsWith('-')) result.push(line.slice(1))
    }
  }
  return [...result, ...before.slice(at)].join('')
}

test('a difference applied to the text before gives the text after', () => {
  const texts = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n'), { maxLength: 30 })
  const law = fc.property(texts, texts, (before, after) => {
    const shown = diff(before.join(''), after.join(''))
    return patched(before, shown) === after.join('')
  })
  expect(fc.check(law, { numRuns: 1_000 }).counterexample).toBeNull()
})

test('a region too large to compare is replaced whole', () => {
  const many = (suffix: string) =>
    numbers(...Array.from({ length: 2_100 }, (_, i) => `${i}${suffix}`))
  const shown = diff(many('a'), many('b'))
  expect(shown).toContain('@@ -1,2100 +1,2100 @@')
  expect(shown.indexOf('+0b')).toBeGreaterThan(shown.indexOf('-2099a'))
})
