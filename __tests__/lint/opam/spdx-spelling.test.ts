import { expect, test } from '@jest/globals'
import { spdxSpelling } from '../../../src/lint/opam/spdx-spelling.ts'

test.each([
  ['BSD3', 'BSD-3-Clause'],
  ['BSD-2', 'BSD-2-Clause'],
  ['The MIT License', 'MIT'],
  ['ISC license', 'ISC'],
  ['Expat', 'MIT'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['Apache v2', 'Apache-2.0'],
  ['MPLv2.0', 'MPL-2.0'],
  ['GPLv3+', 'GPL-3.0-or-later'],
  ['LGPL-2.1+', 'LGPL-2.1-or-later'],
  ['AGPL 3 or later', 'AGPL-3.0-or-later'],
  ['LGPL-2.1-only with OCaml linking exception', 'LGPL-2.1-only WITH OCaml-LGPL-linking-exception'],
  [
    'LGPL-2.1+ w/ the OCaml linking exception',
    'LGPL-2.1-or-later WITH OCaml-LGPL-linking-exception',
  ],
])('%s is %s', (text, expected) => {
  expect(spdxSpelling(text)).toBe(expected)
})

test.each([
  'GPL-3.0',
  'LGPL-2.1 with OCaml linking exception',
  'BSD',
  'Apache',
  'GPL',
  'Public domain',
  'MIT with some exceptions',
  'part BSD3, part LGPL 2.1',
  'BSD3/GPLv3',
  'constructor',
  '',
])('%j may mean several', (text) => {
  expect(spdxSpelling(text)).toBeUndefined()
})
