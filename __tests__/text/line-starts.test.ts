import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { positionIn } from '../../src/text/line-starts.ts'
import { positionAt } from '../../src/text/source.ts'

test('every place has the line and column that counting gives', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n') })
  fc.assert(
    fc.property(text, fc.integer({ min: -2, max: 20 }), (all, offset) => {
      expect(positionIn({ name: 'f', text: all }, offset)).toEqual(positionAt(all, offset))
    }),
  )
})
