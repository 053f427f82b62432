import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { BoxKind, LayoutToken } from '../../src/text/format.ts'
import { longestLayout, renderLayout } from '../../src/text/format.ts'

const text = (value: string): LayoutToken => ({ kind: 'text', text: value })
const space: LayoutToken = { kind: 'break', width: 1, offset: 0 }
const box = (kind: BoxKind, indent: number, content: readonly LayoutToken[]): LayoutToken[] => [
  { kind: 'open', box: kind, indent },
  ...content,
  { kind: 'close' },
]
const words = (lengths: readonly number[]): LayoutToken[] =>
  lengths.flatMap((length, index) => {
    const word = text('x'.repeat(length))
    return index === 0 ? [word] : [space, word]
  })
const lineLengths = (layout: readonly LayoutToken[]): number[] =>
  renderLayout(layout)
    .split('\n')
    .map((line) => line.length)

describe('boxes', () => {
  test('h stays on one line however long it is', () => {
    expect(lineLengths(box('h', 0, words([50, 50, 50])))).toEqual([152])
  })

  test('v breaks at every break', () => {
    expect(lineLengths(box('v', 2, words([1, 1, 1])))).toEqual([1, 3, 3])
  })

  test('hv breaks everywhere or nowhere', () => {
    expect(lineLengths(box('hv', 0, words([30, 30, 10])))).toEqual([72])
    expect(lineLengths(box('hv', 0, words([30, 30, 20])))).toEqual([30, 30, 20])
  })

  test('hov breaks where what follows does not fit', () => {
    expect(lineLengths(box('hov', 0, words([30, 30, 20, 10])))).toEqual([61, 31])
  })

  test('an inner box that fits is kept whole in a broken one', () => {
    const inner = box('hv', 0, words([10, 10]))
    expect(renderLayout(box('hv', 2, [...words([70]), space, ...inner]))).toBe(
      `${'x'.repeat(70)}\n  ${'x'.repeat(10)} ${'x'.repeat(10)}`,
    )
  })
})

test('what is too long is not laid out to its end', () => {
  let taken = 0
  function* tokens(): Iterable<LayoutToken> {
    const part = text('x'.repeat(2 ** 20))
    for (; taken < 200; taken++) yield part
  }
  expect(renderLayout(tokens()).length).toBeGreaterThan(longestLayout)
  expect(taken).toBe(longestLayout / 2 ** 20 + 1)
})

describe('the margin', () => {
  test('78 columns fit when the size is known in time, 79 do not', () => {
    expect(lineLengths(box('hv', 0, words([38, 38])))).toEqual([77])
    expect(lineLengths(box('hv', 0, words([38, 39])))).toEqual([38, 39])
  })

  test('a pending width of 78 counts as too wide before the box is closed', () => {
    const closedEarly = [...box('hv', 0, words([38, 38])), text('')]
    expect(lineLengths(closedEarly)).toEqual([77])
  })

  test('nothing is indented deeper than column 68', () => {
    const deep = box('v', 75, [text('a'), space, text('b')])
    expect(renderLayout(deep)).toBe(`a\n${' '.repeat(68)}b`)
  })

  test('a box opened past column 68 starts on a new line of the box around it', () => {
    const inner = box('hv', 0, words([3, 3]))
    const layout = box('hov', 2, [text('x'.repeat(70)), ...inner, space, text('end')])
    expect(renderLayout(layout)).toBe(`${'x'.repeat(70)}\n  xxx xxx end`)
  })
})

describe('widths', () => {
  test('a UTF-8 character of several bytes is one column', () => {
    const accents = Buffer.from('é'.repeat(38)).toString('latin1')
    expect(renderLayout(box('hv', 0, [text(accents), space, text(accents)]))).not.toContain('\n')
  })

  test('each byte that is not UTF-8 is one column', () => {
    const bytes = '\xff'.repeat(38)
    expect(lineLengths(box('hv', 0, [text(bytes), space, text(bytes)]))).toEqual([77])
    expect(lineLengths(box('hv', 0, [text(bytes), space, text(`${bytes}\xff`)]))).toEqual([38, 39])
  })
})

test('no line goes past the margin in a filled box of short words', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (lengths) => {
      for (const length of lineLengths(box('hov', 0, words(lengths)))) {
        expect(length).toBeLessThanOrEqual(78)
      }
    }),
  )
})

test('a million tokens take linear time', () => {
  const many = box('hv', 0, words(Array.from({ length: 500_000 }, () => 3)))
  expect(renderLayout(many).length).toBe(4 * 500_000 - 1)
})
