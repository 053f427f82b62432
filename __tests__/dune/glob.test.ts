import { expect, test } from '@jest/globals'
import { glob } from '../../src/dune/glob.ts'
import { growthOf, linear } from '../support/growth.ts'

// With dune 3.24: whether "(dirs PATTERN)" enters a folder of that name.
test.each([
  ['lib', 'lib', true],
  ['[!l]ib', 'lib', false],
  ['[!x]ib', 'lib', true],
  ['[^x]ib', 'lib', false],
  ['[l-m]ib', 'lib', true],
  ['[.]lib', '.lib', true],
  ['l[!x]b', 'lib', true],
  ['[a-c-e]ib', 'dib', false],
  ['[]', 'x', false],
  ['[a-c]x', 'bx', false],
  ['[a-c]x', 'cx', true],
  ['[b-a]x', 'bx', true],
  ['[a,b]', 'a', true],
  ['[*]x', '*x', true],
  ['[{]b', '{b', true],
  ['[!.]lib', '.lib', false],
  ['{a,b}{c,d}', 'bd', true],
  ['*', 'lib', true],
  ['*lib', 'lib', false],
  ['*?', 'l', false],
  ['*?', 'li', true],
  ['*a*', 'ab', false],
  ['*a*', 'bab', true],
  ['*{lib,x}', 'lib', false],
  ['*{lib,x}', 'alib', true],
  ['{*lib,x}', 'lib', true],
  ['{,x}*lib', '.lib', true],
  ['a*', 'a', true],
  ['a**', 'a', false],
  ['a**', 'ab', true],
  ['{**,y}', '.lib', false],
  ['{**,y}', 'lib', true],
  ['**', '.lib', true],
  ['**a', 'a', true],
  ['***', '.lib', true],
  ['?lib', '.lib', true],
  ['?lib', 'alib', true],
  ['?lib', 'lib', false],
  ['li?', 'lib', true],
  ['l?*b', 'lib', true],
  ['{l*,x}', 'lib', true],
  ['{a,{lib,c}}', 'lib', true],
  ['l{ib}', 'lib', true],
  ['lib{,s}', 'lib', true],
  ['lib{,s}', 'libs', true],
  ['{*,y}', '.lib', true],
  ['{,.}lib', '.lib', true],
  ['{}', 'x', false],
  ['l{i,}*', 'lib', true],
  ['*.lib', '.lib', false],
  ['*[!x]', '.lib', false],
  ['**lib', '.lib', true],
  ['**b', 'lib', true],
  ['l**b', 'lib', true],
  ['l\\*b', 'lib', false],
  ['l\\ib', 'lib', true],
  ['\\{', '{', true],
  ['lib,', 'lib,', true],
  ['l,b', 'l,b', true],
  ['{lib', 'lib', false],
  ['lib}', 'lib}', false],
  ['[lib', '[lib', false],
  ['li]', 'li]', false],
  ['[]l]ib', 'lib', false],
])('%j means %j: %j', (pattern, name, expected) => {
  expect(glob(pattern)(name)).toBe(expected)
})

test.each([
  ['stars', '*a'],
  ['alternatives', '{a,b}'],
  ['opening braces', '{'],
  ['sets', '[ab'],
])('the time to match %s grows with them', (_, part) => {
  const name = 'a'.repeat(255)
  const work = (pattern: string): boolean => glob(pattern)(name)
  expect(growthOf((size) => part.repeat(size), work, 20)).toBeLessThan(linear)
  expect(growthOf((size) => part.repeat(size), work, 10_000)).toBeLessThan(linear)
})
