import { expect, test } from '@jest/globals'
import { didYouMean } from '../../src/dune/nearest.ts'

test.each([
  ['naem', ['name', 'version'], ['did you mean name?']],
  ['cam', ['cram', 'name', 'source'], ['did you mean cram or name?']],
  ['ab', ['abc', 'a', 'xb', 'b'], ['did you mean abc, a, xb or b?']],
  ['name', ['name'], []],
  ['nothing', ['name'], []],
])('of %s among %j', (name, candidates, hint) => {
  expect(didYouMean(name, candidates)).toEqual(hint)
})
