import { expect, test } from '@jest/globals'
import { packagesWords } from '../../src/solver/version-words.ts'
import { platformOfFiles } from './universe-of-text.ts'

const versions = ['1', '2', '3', '4', '5', '6', '7', '8']

test.each([
  ['', 'a'],
  ['1 2 3 4 5 6 7 8', 'a'],
  ['3', 'a = 3'],
  ['1 2 3', 'a <= 3'],
  ['5 6 7 8', 'a >= 5'],
  ['3 4 5', 'a >= 3 & <= 5'],
  ['2 4', 'a = 2 | = 4'],
  ['1 4 8', 'a = 1 | = 4 | = 8'],
  ['2 4 5 7', 'a = 2 | >= 4 & <= 5 | = 7'],
  ['1 2 4 5 8', 'a <= 2 | >= 4 & <= 5 | = 8'],
  ['1 3 5 7', '4 versions of a from 1 to 7'],
  ['2 4 6 7', 'a = 2 | = 4 | >= 6 & <= 7'],
])('of the versions 1 to 8 the versions %s are called %s', (some, words) => {
  const files = Object.fromEntries(versions.map((version) => [`a.${version}`, '']))
  const family = platformOfFiles(files).universe.family('a')
  const picked = family.packages.filter(({ version }) => some.split(' ').includes(version))
  expect(packagesWords(family, picked)).toBe(words)
})
