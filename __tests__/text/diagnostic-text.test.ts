import { expect, test } from '@jest/globals'
import { diagnosticText } from '../../src/text/diagnostic-text.ts'

const source = { name: 'dune-project', text: '(lang dune 3.0)\n(nam x)\n' }

test('a diagnostic is its place, its message and its hints', () => {
  expect(
    diagnosticText({
      severity: 'error',
      code: 'dune-project',
      message: 'Unknown field "nam"',
      hints: ['did you mean cram or name?', 'or something else?'],
      location: { source, span: { start: 17, end: 20 } },
    }),
  ).toBe(`File "dune-project", line 2, characters 1-4:
2 | (nam x)
     ^^^
Error: Unknown field "nam"
Hint: did you mean cram or name?
Hint: or something else?
`)
})

test.each([
  ['error', 'Error: said\n'],
  ['warning', 'Warning: said\n'],
  ['notice', 'Notice: said\n'],
] as const)('without a place: %s', (severity, text) => {
  expect(diagnosticText({ severity, code: 'x', message: 'said', hints: [] })).toBe(text)
})

test('the prefix counts when the message is folded', () => {
  const message = `${'x'.repeat(69)} y`
  expect(diagnosticText({ severity: 'error', code: 'x', message, hints: [] })).toBe(
    `Error: ${'x'.repeat(69)}\ny\n`,
  )
})

test('another prefix may be wanted', () => {
  expect(diagnosticText({ severity: 'error', code: 'x', message: 'said', hints: [] }, '')).toBe(
    'said\n',
  )
})
