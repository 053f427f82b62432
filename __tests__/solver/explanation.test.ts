import { describe, expect, test } from '@jest/globals'
import { explainNoSolution } from '../../src/solver/explanation.ts'
import { cycleLine, explanationLines } from '../../src/solver/explanation-text.ts'
import type { Switch } from '../../src/solver/switch.ts'
import type { Files } from './universe-of-text.ts'
import { answerTo, platformOfFiles, requestOf, switchOf } from './universe-of-text.ts'

/** Why p.1 has no solution; the compiler of the switch is 5. */
function reason(
  files: Files,
  from: Switch = switchOf('compiler.5 ocaml.5', 'compiler.5'),
): string[] {
  const platform = platformOfFiles({
    'compiler.4': 'depends: "ocaml" {= "4" & post}',
    'compiler.5': 'depends: "ocaml" {= "5" & post}',
    'ocaml.4': 'depends: "compiler" {= "4"}',
    'ocaml.5': 'depends: "compiler" {= "5"}',
    ...files,
  })
  expect(answerTo(platform, 'p.1', { in: from }).kind).toBe('no-solution')
  const request = requestOf('p.1')
  const explained = explainNoSolution({ platform, switch: from, request })
  if (explained === undefined || explained.kind === 'gave-up') throw new Error('no explanation')
  return [...explanationLines(explained)]
}

describe('why there is no solution', () => {
  test('two ways to a name do not agree on its version', () => {
    expect(reason({ 'p.1': 'depends: ["x" "ocaml" {< "5"}]', 'x.1': '' })).toEqual([
      'No version of ocaml satisfies both of these:',
      '- compiler 5 -> ocaml = 5',
      '- p 1 -> ocaml < 5',
    ])
  })

  test('the way leads over other packages, and the shortest is shown', () => {
    const files = {
      'p.1': 'depends: ["far" "near" {>= "2"}]',
      'far.1': 'depends: "farther"',
      'farther.1': 'depends: "ocaml" {< "5"}',
      'near.1': '',
      'near.2': 'depends: "ocaml" {<= "4"}',
      'near.3': 'depends: "ocaml" {< "5"}',
    }
    expect(reason(files)).toEqual([
      'No version of ocaml satisfies both of these:',
      '- compiler 5 -> ocaml = 5',
      '- p 1 -> near >= 2 -> ocaml = 4',
    ])
  })

  test('there is no such package', () => {
    expect(reason({ 'p.1': 'depends: "a"', 'a.1': 'depends: "b" {>= "1"}' })).toEqual([
      'A dependency cannot be satisfied:',
      '- p 1 -> a -> b >= 1 (there is no such package)',
    ])
  })

  test('there is no such version', () => {
    expect(reason({ 'p.1': 'depends: "a" {>= "2" & < "3"}', 'a.1': '' })).toEqual([
      'A dependency cannot be satisfied:',
      '- p 1 -> a >= 2 & < 3 (no such version is available)',
    ])
  })

  test('no version is available on the system', () => {
    expect(reason({ 'p.1': 'depends: "a"', 'a.1': 'available: os = "win32"' })).toEqual([
      'A dependency cannot be satisfied:',
      '- p 1 -> a (no version is available)',
    ])
  })

  test('a package conflicts with another', () => {
    const files = {
      'p.1': 'depends: ["a" "b"]',
      'a.1': 'conflicts: "b" {>= "2"}',
      'b.2': '',
      'b.3': '',
    }
    expect(reason(files)).toEqual([
      'These packages exclude each other:',
      '- p 1 -> b',
      '- p 1 -> a, in conflict with b',
    ])
  })

  test('every version of a package is ruled out, each by something else', () => {
    const files = {
      'p.1': 'depends: ["a" "c" {>= "2"}]',
      'a.1': 'depends: "ocaml" {< "5"}',
      'a.2': 'depends: "c" {< "2"}',
      'c.1': '',
      'c.2': '',
    }
    expect(reason(files)).toEqual([
      'No version of a satisfies all of these:',
      '- p 1 -> a',
      '- compiler 5 -> ocaml = 5, which rules out a = 1',
      '- p 1 -> c >= 2, which rules out a = 2',
    ])
  })

  test('only a search finds out', () => {
    const files = {
      'p.1': 'depends: ["fine" ("a" | "b")]',
      'fine.1': '',
      'a.1': 'depends: ("c" {= "1"} | "d" {= "1"})',
      'b.1': 'depends: ("c" {= "1"} | "d" {= "1"})',
      'c.1': 'depends: "ocaml" {= "4"}',
      'd.1': 'depends: "ocaml" {= "4"}',
    }
    expect(reason(files)).toEqual([
      'No set of packages satisfies these requirements of p 1 in this switch:',
      '- a | b',
    ])
  })

  test('another version of what is asked for is required', () => {
    const from = switchOf('p.2', 'p.2')
    expect(reason({ 'p.1': '', 'p.2': '' }, from)).toEqual([
      'No version of p satisfies both of these:',
      '- p 2',
      '- p 1',
    ])
  })
})

test('a cycle is shown as a way that comes back', () => {
  const files = { 'p.1': 'depends: "q"', 'q.2': 'depends: "r"', 'r.3': 'depends: "p"' }
  const answer = answerTo(platformOfFiles(files), 'p.1')
  expect(answer.kind === 'cycle' && cycleLine(answer.packages)).toBe(
    'p 1 -> q 2 -> r 3 -> p 1 (each of these needs the next one to be built first)',
  )
})
