import { expect, test } from '@jest/globals'
import { pageOf } from '../../src/report/documentation.ts'

const docsUrl = 'https://example.org/docs'

test.each([
  ['tag-moved', `${docsUrl}/errors.md#tag-moved`],
  ['opam-syntax', `${docsUrl}/errors.md#opam-syntax`],
  ['opam-lint-35', `${docsUrl}/lint.md#opam-lint-35`],
  ['opam-repository-name-collision', `${docsUrl}/lint.md#opam-repository-name-collision`],
  ['forecast-lost-compiler', `${docsUrl}/forecast.md#forecast-lost-compiler`],
  ['opam-review-lost-bound', `${docsUrl}/lint.md#opam-review-lost-bound`],
])('%s is explained at %s', (code, page) => {
  expect(pageOf(code, docsUrl)).toBe(page)
})

test('what is no code of ours has no page', () => {
  expect(pageOf('x y', docsUrl)).toBeUndefined()
})

test('where the documentation is unknown, nothing is linked', () => {
  expect(pageOf('tag-moved', undefined)).toBeUndefined()
})
