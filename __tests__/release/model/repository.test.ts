import { expect, test } from '@jest/globals'
import { fullName, isSameRepository } from '../../../src/release/model/repository.ts'

test('the full name of a repository has its owner before it', () => {
  expect(fullName({ owner: 'ocaml', name: 'opam-repository' })).toBe('ocaml/opam-repository')
})

test.each([
  [{ owner: 'ana', name: 'tally' }, { owner: 'ana', name: 'tally' }, true],
  [{ owner: 'Ana', name: 'tally' }, { owner: 'ana', name: 'Tally' }, true],
  [{ owner: 'ana', name: 'tally' }, { owner: 'bo', name: 'tally' }, false],
  [{ owner: 'ana', name: 'tally' }, { owner: 'ana', name: 'tally-1' }, false],
])('%j and %j are the same: %s', (one, other, expected) => {
  expect(isSameRepository(one, other)).toBe(expected)
})
