import { describe, expect, test } from '@jest/globals'
import type { Budget } from '../../src/solver/budget.ts'
import { usualBudget } from '../../src/solver/budget.ts'
import { dependentsOf, directDependents } from '../../src/solver/dependents.ts'
import { explainNoSolution } from '../../src/solver/explanation.ts'
import type { Files } from './universe-of-text.ts'
import { answerTo, chosen, platformOfFiles, requestOf, switchOf } from './universe-of-text.ts'

/** Processor time in seconds, which other programs on the machine do not lengthen much. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const cheap: Budget = { ...usualBudget, steps: 100_000 }

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}

/** p.1 wants every pigeon in a hole of its own, and there are two holes less: an old proof of hardness. */
function pigeons(count: number): Files {
  const names = numbers(count).map((at) => `"pigeon${at}"`)
  const files: Record<string, string> = { 'p.1': `depends: [${names.join(' ')}]` }
  for (const at of numbers(count)) {
    for (const hole of numbers(count - 2)) {
      files[`pigeon${at}.${hole}`] = `conflict-class: "hole${hole}"`
    }
  }
  return files
}

describe('a universe made to be hard', () => {
  test('a long chain of dependencies that ends where it began', () => {
    const files: Record<string, string> = { 'p.1': 'depends: "c0"' }
    for (const at of numbers(300)) files[`c${at}.1`] = `depends: "c${(at + 1) % 300}" {post}`
    const answer = answerTo(platformOfFiles(files), 'p.1')
    expect(answer.kind === 'solved' && answer.solution.length).toBe(301)
    for (const at of numbers(300)) files[`c${at}.1`] = `depends: "c${(at + 1) % 300}"`
    expect(answerTo(platformOfFiles(files), 'p.1').kind).toBe('cycle')
  })

  test('ten thousand versions', () => {
    const files: Record<string, string> = { 'p.1': 'depends: "a" {>= "100" & < "9000"}' }
    for (const at of numbers(10_000)) files[`a.${at}`] = ''
    expect(chosen(files, 'p.1')).toBe('p.1 a.8999')
    expect(chosen(files, 'p.1', { preference: 'oldest' })).toBe('p.1 a.100')
  })

  test('a thousand versions to be tried in vain', () => {
    const files: Record<string, string> = { 'p.1': 'depends: ["a" {>= "100"} "b" {< "1000"}]' }
    for (const at of numbers(2000)) {
      files[`a.${at}`] = ''
      files[`b.${at}`] = `depends: "a" {= "${at}"}`
    }
    expect(chosen(files, 'p.1')).toBe('p.1 a.999 b.999')
  })

  test('as many bounds as versions are given up, where these are thousands', () => {
    const files: Record<string, string> = { 'p.1': 'depends: "b"' }
    for (const at of numbers(2200)) {
      files[`a.${at}`] = ''
      files[`b.${at}`] = `depends: "a" {>= "${at}"}`
    }
    const answer = answerTo(platformOfFiles(files), 'p.1')
    expect(answer).toEqual({ kind: 'gave-up', spent: 'literals' })
  })

  test('more packages than the budget has', () => {
    const files: Record<string, string> = { 'p.1': 'depends: "a"' }
    for (const at of numbers(20)) files[`a.${at}`] = ''
    expect(answerTo(platformOfFiles(files), 'p.1', { budget: { ...cheap, packages: 10 } })).toEqual(
      {
        kind: 'gave-up',
        spent: 'packages',
      },
    )
  })

  test('a search that would take for ever ends when its steps are spent', () => {
    const answer = answerTo(platformOfFiles(pigeons(15)), 'p.1', { budget: cheap })
    expect(answer).toEqual({ kind: 'gave-up', spent: 'steps' })
    expect(answerTo(platformOfFiles(pigeons(5)), 'p.1').kind).toBe('no-solution')
  })

  test('the usual budget is spent in seconds', () => {
    const platform = platformOfFiles(pigeons(15))
    const seconds = secondsOf(() => {
      expect(answerTo(platform, 'p.1')).toEqual({ kind: 'gave-up', spent: 'steps' })
    })
    expect(seconds).toBeLessThan(10)
  })

  test('an explanation that would take for ever is left out', () => {
    const platform = platformOfFiles(pigeons(15))
    const request = requestOf('p.1')
    const question = { platform, switch: switchOf(''), request, budget: cheap }
    expect(explainNoSolution(question)).toEqual({ kind: 'gave-up', spent: 'steps' })
  })

  test('a formula whose normal form explodes keeps its package out, and no other', () => {
    const explosion = numbers(40).map((at) => `("a${at}" & "b${at}")`)
    const files = { 'p.1': 'depends: "q"', 'q.1': '', 'q.2': `depends: (${explosion.join(' | ')})` }
    expect(chosen(files, 'p.1')).toBe('p.1 q.1')
  })

  test.each([
    [
      'of two long branches',
      `(${numbers(9000)
        .map((at) => `"a${at}"`)
        .join(' & ')}) | (${numbers(9000)
        .map((at) => `"b${at}"`)
        .join(' & ')})`,
    ],
    ['that is nested', `${'("a" & '.repeat(20_000)}"a"${')'.repeat(20_000)}`],
    ['of nested filters', `"a" {${'('.repeat(20_000)}>= "1"${' & build)'.repeat(20_000)}}`],
  ])('a formula %s is too large before it takes memory and time', (_, formula) => {
    const platform = platformOfFiles({
      'p.1': 'depends: "q"',
      'q.1': `depends: ${formula}`,
      'a.1': '',
    })
    const seconds = secondsOf(() => {
      expect(answerTo(platform, 'p.1').kind).toBe('no-solution')
    })
    expect(seconds).toBeLessThan(3)
    expect(platform.universe.defects).toEqual([
      expect.objectContaining({ name: 'q', version: '1', isBeyondLimits: true }),
    ])
  })

  test('thousands of conflicts keep their package out', () => {
    const conflicts = numbers(1001).map((at) => `"a" {= "${at}"}`)
    const files = { 'p.1': 'depends: "q"', 'q.1': '', 'q.2': `conflicts: [${conflicts.join(' ')}]` }
    expect(chosen(files, 'p.1')).toBe('p.1 q.1')
  })

  test('a file that says a hundred thousand times that it depends on something', () => {
    const files = { 'p.1': '', 'q.1': `description: "${'depends: '.repeat(100_000)}"` }
    const platform = platformOfFiles(files)
    const of = platform.universe.find('p', '1')
    if (of === undefined) throw new Error('p.1 is there')
    const seconds = secondsOf(() => {
      expect(directDependents(platform, of)).toEqual([])
    })
    expect(seconds).toBeLessThan(3)
  })

  test('parentheses and negations a thousand deep', () => {
    const deep = `${'('.repeat(1000)}"a" {${'!('.repeat(1000)}>= "2"${')'.repeat(1000)}}${')'.repeat(1000)}`
    const available = `${'!('.repeat(1000)}os = "linux"${')'.repeat(1000)}`
    const files = {
      'p.1': `depends: [${deep}]\navailable: ${available}`,
      'a.1': '',
      'a.2': '',
      'a.3': '',
    }
    expect(chosen(files, 'p.1')).toBe('p.1 a.3')
  })

  test('names that are properties of every object', () => {
    const files = {
      'p.1': 'depends: ["constructor" "__proto__x" "toString"]',
      'constructor.1': '',
      '__proto__x.1': '',
      'toString.1': '',
    }
    expect(chosen(files, 'p.1')).toBe('p.1 constructor.1 __proto__x.1 toString.1')
  })

  test('dependents of what everything depends on', () => {
    const files: Record<string, string> = { 'p.1': '' }
    for (const at of numbers(300)) files[`r.${at}`] = 'depends: ["p" | "s"]'
    for (const at of numbers(300)) files[`s.${at}`] = 'depends: ["p" | "r"]'
    const platform = platformOfFiles(files)
    const of = platform.universe.find('p', '1')
    if (of === undefined) throw new Error('p.1 is there')
    const budget = { ...usualBudget, steps: 2_000_000 }
    const lists = dependentsOf({ platform, switch: switchOf(''), of, budget })
    expect(lists.direct).toMatchObject({ kind: 'list' })
    expect(lists.recursive).toEqual({ kind: 'gave-up', spent: 'steps' })
  })
})
