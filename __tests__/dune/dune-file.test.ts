import { describe, expect, test } from '@jest/globals'
import { copyRules, duneFileEntries, ruleTargets } from '../../src/dune/dune-file.ts'

const dune = (text: string) => ({ name: 'dune', text })

describe('the files that rules make', () => {
  test.each<[string, string, string[]]>([
    ['a target', '(rule (target a) (action (run x)))', ['a']],
    ['several targets', '(rule (targets a "b") (action (run x)))', ['a', 'b']],
    ['what a program prints', '(rule (with-stdout-to a (run x)))', ['a']],
    ['what is written', '(rule (action (progn (write-file a "text"))))', ['a']],
    ['what is copied', '(rule (copy from a))', ['a']],
    ['nothing of other stanzas', '(library (name x)) (install (files (a as b)))', []],
    ['nothing where the file has a syntax error', '(rule (target a)', []],
  ])('%s', (_, text, expected) => {
    expect([...ruleTargets(duneFileEntries(dune(text)))].toSorted()).toEqual(expected)
  })
})

test('a rule that only copies tells both names', () => {
  const text = '(rule (copy x y)) (rule (action (copy "a" b))) (rule (copy a))'
  expect(copyRules(dune(text))).toEqual([
    { from: 'x', to: 'y' },
    { from: 'a', to: 'b' },
  ])
})
