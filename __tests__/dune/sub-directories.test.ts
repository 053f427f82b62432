import { describe, expect, test } from '@jest/globals'
import { copyRules } from '../../src/dune/dune-file.ts'
import { enteredFolders, loadedFolders } from '../../src/dune/sub-directories.ts'

const names = ['.git', '_build', 'bin', 'src', 'src2', 'vendor']
const entered = (text: string) => enteredFolders({ name: 'dune', text }, names)

test('dune loads the sources of others, too, but no data', () => {
  const text = '(vendored_dirs vendor) (data_only_dirs bin)'
  expect(loadedFolders({ name: 'dune', text }, names)).toEqual(['src', 'src2', 'vendor'])
})

describe('the folders dune enters', () => {
  test.each([
    ['those without a dot or an underscore', '', ['bin', 'src', 'src2', 'vendor']],
    ['the chosen ones', '(dirs bin _build)', ['_build', 'bin']],
    [
      'the standard ones and more',
      '(dirs :standard .git)',
      ['.git', 'bin', 'src', 'src2', 'vendor'],
    ],
    ['all but some', '(dirs :standard \\ bin vendor)', ['src', 'src2']],
    ['those that match', '(dirs s*)', ['src', 'src2']],
    [
      'a star does not stand for a leading dot',
      '(dirs *)',
      ['_build', 'bin', 'src', 'src2', 'vendor'],
    ],
    ['each part between stars counts', '(dirs s*x*2 *x*)', []],
    ['several stars', '(dirs *r*2 ven*or*)', ['src2', 'vendor']],
    ['combinations', '(dirs (and s* (not *2)) (or bin (vendor)))', ['bin', 'src', 'vendor']],
    ['no data', '(data_only_dirs src*)', ['bin', 'vendor']],
    ["no sources of others'", '(vendored_dirs vendor) (data_only_dirs bin)', ['src', 'src2']],
    ['all where the file cannot be read', '(dirs bin', ['bin', 'src', 'src2', 'vendor']],
    ['none that only nonsense chooses', '(dirs %{x})', []],
  ])('%s', (_, text, expected) => {
    expect(entered(text)).toEqual(expected)
  })

  test.each(['(not (not ', '(and ', '(or ', '('])('a hundred times %j is still a set', (start) => {
    const levels = 100
    const open = start.repeat(levels / start.split('(').slice(1).length)
    expect(entered(`(dirs ${open}src${')'.repeat(levels)})`)).toEqual(['src'])
  })

  test('sets may nest as deep as they like', () => {
    for (const start of ['(not ', '(and ', '(or ', '(', '\\ ']) {
      expect(entered(`(dirs ${start.repeat(50_000)}`)).toEqual(entered(''))
      const depth = start === '\\ ' ? 0 : 50_000
      expect(entered(`(dirs ${start.repeat(50_000)}x${')'.repeat(depth)})`)).toBeDefined()
    }
  })
})

describe('rules that copy a file', () => {
  test.each([
    ['(rule (copy a b))', [{ from: 'a', to: 'b' }]],
    ['(rule (alias x) (action (copy "a c" b)))', [{ from: 'a c', to: 'b' }]],
    [
      '(rule (copy a b)) (library (name x)) (rule (copy a c))',
      [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'c' },
      ],
    ],
    ['(rule (copy %{deps} b))', []],
    ['(rule (copy a))', []],
    ['(rule (copy# a b))', []],
    ['(copy a b)', []],
    ['(rule', []],
  ])('%s', (text, rules) => {
    expect(copyRules({ name: 'dune', text })).toEqual(rules)
  })
})
