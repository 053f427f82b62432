import { getHeapSpaceStatistics } from 'node:v8'
import { expect, test } from '@jest/globals'
import { keepYoungMemorySmall } from '../../src/disk/young-memory.ts'

/** The size of V8's space for young objects, in bytes. */
function youngSpace(): number {
  return getHeapSpaceStatistics().find((one) => one.space_name === 'new_space')?.space_size ?? 0
}

test('the space for young objects does not grow, however many survive', () => {
  keepYoungMemorySmall()
  const before = youngSpace()
  const kept = Array.from({ length: 400_000 }, (_, n) => ({ name: `object ${n}` }))
  expect(before).toBeGreaterThan(0)
  expect(youngSpace()).toBeLessThanOrEqual(before)
  expect(kept).toHaveLength(400_000)
})
