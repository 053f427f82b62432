import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { isSpdxExpression } from '../../../src/lint/opam/spdx-expression.ts'

test.each([
  'MIT',
  'mit',
  'MIT+',
  'MIT AND ISC or BSD-3-Clause',
  '((MIT) AND (ISC OR 0BSD))',
  'GPL-2.0-only with Classpath-exception-2.0 AND MIT',
  'LicenseRef-mine',
  'DocumentRef-a.b:LicenseRef-c WITH AdditionRef-d',
])('%s is a license', (text) => {
  expect(isSpdxExpression(text)).toBe(true)
})

test.each([
  '',
  'GPL-3.0',
  'MIT And ISC',
  'MIT,ISC',
  'MIT ISC',
  'MIT AND',
  'WITH MIT',
  'MIT WITH ISC',
  'MIT WITH Classpath-exception-2.0 WITH Classpath-exception-2.0',
  '(MIT) WITH Classpath-exception-2.0',
  '(MIT',
  'MIT)',
  ')(',
  'LicenseRef-',
  'LicenseRef-a+',
])('%j is none', (text) => {
  expect(isSpdxExpression(text)).toBe(false)
})

test('licenses joined in any way are one', () => {
  const expression = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('MIT', 'ISC', 'LGPL-2.1-or-later WITH OCaml-LGPL-linking-exception'),
      fc
        .tuple(tie('any'), fc.constantFrom('AND', 'or'), tie('any'))
        .map(([a, operator, b]) => `${a} ${operator} (${b})`),
    ),
  })).any
  fc.assert(fc.property(expression, (text) => expect(isSpdxExpression(text)).toBe(true)))
})
