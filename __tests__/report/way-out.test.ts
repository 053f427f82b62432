import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { codesWithWayOut, wayOutOf } from '../../src/report/way-out.ts'

test('the table has the codes of errors.md, each once', () => {
  const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  const headings = [...text.matchAll(/^## (\S+)\r?$/gm)].map(([, code = '']) => code)
  expect(codesWithWayOut.toSorted()).toEqual(headings.toSorted())
})

test.each([
  ['opam-lint-35', 'project'],
  ['opam-repository-conf-packages', 'project'],
  ['opam-repository-unseen', 'hint'],
  ['opam-review-lost-bound', 'project'],
  ['forecast-no-solution', 'project'],
  ['opam-token-scope', 'cause'],
  ['anything-else', undefined],
])('what helps after %s is %s', (code, way) => {
  expect(wayOutOf(code)).toBe(way)
})
