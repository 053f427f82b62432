import { expect, test } from '@jest/globals'
import { holdsForOrder } from '../../src/opam/relation.ts'

test.each([
  ['=', [false, true, false]],
  ['!=', [true, false, true]],
  ['<', [true, false, false]],
  ['<=', [true, true, false]],
  ['>', [false, false, true]],
  ['>=', [false, true, true]],
] as const)('%s holds of what is less, equal, greater: %j', (operator, expected) => {
  expect([-1, 0, 1].map((order) => holdsForOrder(operator, order))).toEqual(expected)
})
