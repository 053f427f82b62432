import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { joinBlocks, whole } from '../../src/report/blocks.ts'

const list = (rows: readonly string[]): Parameters<typeof joinBlocks>[0][number] => ({
  open: '<ul>',
  rows,
  close: '</ul>',
  left: (count) => `<li>${count} more</li>`,
})

test('blocks stand apart by a blank line', () => {
  expect(joinBlocks([whole('a'), list(['x', 'y'])], 10_000)).toBe('a\n\n<ul>\nx\ny\n</ul>')
})

test('rows without room are counted', () => {
  const rows = Array.from({ length: 100 }, () => 'x'.repeat(99))
  expect(joinBlocks([list(rows)], 1000)).toMatch(/<li>93 more<\/li>\n<\/ul>$/)
})

test('room is counted in bytes', () => {
  const rows = Array.from({ length: 100 }, () => '🐫'.repeat(25))
  expect(Buffer.byteLength(joinBlocks([list(rows)], 1000))).toBeLessThanOrEqual(1000)
})

test('the limit holds for any rows', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }))), (all) => {
      const limit = 250 * all.length + 500
      expect(Buffer.byteLength(joinBlocks(all.map(list), limit))).toBeLessThanOrEqual(limit)
    }),
  )
})
