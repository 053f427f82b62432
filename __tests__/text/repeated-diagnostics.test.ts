import { expect, test } from '@jest/globals'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { withoutRepetition } from '../../src/text/repeated-diagnostics.ts'

const source = { name: 'dune-project', text: 'd'.repeat(100) }

function warnings(count: number, message: string): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, start) => ({
    severity: 'warning',
    code: 'dune-project',
    message,
    hints: ['Do this.'],
    location: { source, span: { start, end: start + 1 } },
  }))
}

test('what is said ten times stays', () => {
  const ten = warnings(10, 'Again.')
  expect(withoutRepetition(ten)).toEqual(ten)
})

test('what is said more often is said once, with a count, in its place', () => {
  const [first, ...others] = warnings(11, 'Again.')
  const [other] = warnings(1, 'Something else.')
  expect(withoutRepetition([first, other, ...others].filter((one) => one !== undefined))).toEqual([
    { ...first, hints: ['Do this.', 'The same is found at 10 other places.'] },
    other,
  ])
})
