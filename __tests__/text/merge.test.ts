import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { mergeTexts } from '../../src/text/merge.ts'

const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\n'), { maxLength: 8 })
const texts = text.map((lines) => lines.join(''))

describe('a text that two changed', () => {
  test.each<[string, string, string, string, string | undefined]>([
    ['in different lines has both', 'a\nb\nc\n', 'x\nb\nc\n', 'a\nb\ny\n', 'x\nb\ny\n'],
    ['in the same way has that once', 'a\nb\nc\n', 'a\nx\nc\n', 'a\nx\nc\n', 'a\nx\nc\n'],
    ['in the same line is none', 'a\nb\nc\n', 'a\nx\nc\n', 'a\ny\nc\n', undefined],
    ['in lines next to each other is none', 'a\nb\n', 'x\nb\n', 'a\ny\n', undefined],
    ['at one place is none', 'a\n', 'a\nx\n', 'a\ny\n', undefined],
    ['where one removed and one added', 'a\nb\nc\n', 'b\nc\n', 'a\nb\nc\nd', 'b\nc\nd'],
  ])('%s', (_, base, ours, theirs, expected) => {
    expect(mergeTexts(base, ours, theirs)).toBe(expected)
    expect(mergeTexts(base, theirs, ours)).toBe(expected)
  })

  test('is that of the one, where the other changed nothing', () => {
    fc.assert(
      fc.property(texts, texts, (base, ours) => {
        expect(mergeTexts(base, ours, base)).toBe(ours)
        expect(mergeTexts(base, base, ours)).toBe(ours)
        expect(mergeTexts(base, ours, ours)).toBe(ours)
      }),
    )
  })
})
