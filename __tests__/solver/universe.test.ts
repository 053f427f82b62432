import { describe, expect, test } from '@jest/globals'
import { layeredSource, sourceOf } from '../../src/solver/package-source.ts'
import type { PackageSource } from '../../src/solver/package-source.ts'
import { universeOf } from '../../src/solver/universe.ts'
import { answerTo, linux, platformOfFiles, requestOf, switchOf } from './universe-of-text.ts'
import { platformOf } from '../../src/solver/platform.ts'
import { search } from '../../src/solver/search.ts'
import { problemOf } from '../../src/solver/problem.ts'
import { meterOf, usualBudget } from '../../src/solver/budget.ts'
import { compilerSwitch, switchAfter } from '../../src/solver/switch.ts'
import { installDemand } from '../../src/solver/solve.ts'
import type { RelationOperator } from '../../src/opam/syntax.ts'

const empty = 'opam-version: "2.0"\n'

describe('the versions of a name', () => {
  const universe = universeOf(
    sourceOf({ a: { '10': empty, '2': empty, '1.0': empty, '1.0~rc': empty, '1.00': empty } }),
  )

  test('are in the order of opam, whatever the order of the source', () => {
    const versions = universe.family('a').packages.map(({ version }) => version)
    expect(versions).toEqual(['1.0~rc', '1.0', '1.00', '2', '10'])
  })

  test.each([[['1.0', '1.00', '1.000']], [['1.000', '1.00', '1.0']]])(
    'that count as the same are in the order of their texts: %j',
    (given) => {
      const files = Object.fromEntries(given.map((version) => [version, empty]))
      const { packages } = universeOf(sourceOf({ a: files })).family('a')
      expect(packages.map(({ version }) => version)).toEqual(['1.0', '1.00', '1.000'])
    },
  )

  test.each<[RelationOperator, string, string]>([
    ['=', '1.', '1.0 1.00'],
    ['!=', '1.', '1.0~rc 2 10'],
    ['<', '1.', '1.0~rc'],
    ['<=', '1.', '1.0~rc 1.0 1.00'],
    ['>', '1.', '2 10'],
    ['>=', '2', '2 10'],
    ['>=', '11', ''],
    ['!=', '3', '1.0~rc 1.0 1.00 2 10'],
  ])('that are %s %s', (operator, version, expected) => {
    const found = universe.matching({ name: 'a', bound: { operator, version } })
    expect(found.map((one) => one.version).join(' ')).toBe(expected)
  })

  test('are found by their text before those that count as the same', () => {
    expect(universe.find('a', '1.00')?.version).toBe('1.00')
    expect(universe.find('a', '1.')?.version).toBe('1.0')
    expect(universe.find('a', '3')).toBeUndefined()
    expect(universe.find('b', '3')).toBeUndefined()
  })
})

describe('files', () => {
  const files = {
    p: { '1': `${empty}depends: "a" {>= "2"}` },
    a: { '1': empty, '2': `${empty}depends: "b"`, '3': empty },
    b: { '1': empty },
    c: { '1': empty },
  }

  test('are read when they are reached, and once', () => {
    const asked: string[] = []
    const source = sourceOf(files)
    const watched: PackageSource = {
      ...source,
      text: (name, version) => {
        asked.push(`${name}.${version}`)
        return source.text(name, version)
      },
    }
    const platform = platformOf(universeOf(watched), linux)
    const requested = platform.universe.find('p', '1')
    if (requested === undefined) throw new Error('p.1 is there')
    const request = requestOf('p.1')
    const demand = installDemand({ installed: new Map(), invariant: [] }, request, requested)
    for (let count = 0; count < 2; count++)
      search(problemOf(platform, demand, meterOf(usualBudget)))
    expect(asked.toSorted()).toEqual(['a.2', 'a.3', 'b.1', 'p.1'])
  })

  test('that are not what they should be are told of, with what follows', () => {
    const { universe, isAvailable } = platformOfFiles({
      'p.1': 'depends: ["a" "b" "c"]',
      'a.1': 'depends: [',
      'b.1': 'depends: 3\nconflicts: "a"',
      'c.1': `depends: ${Array.from({ length: 30 }, (_, at) => `("x${at}" & "y${at}")`).join('|')}`,
    })
    for (const name of ['a', 'b', 'c']) universe.family(name).packages.map(isAvailable)
    expect(universe.defects).toEqual([
      { name: 'a', version: '1', message: 'Parse error', leftOut: true, isBeyondLimits: false },
      {
        name: 'b',
        version: '1',
        message: expect.stringMatching(/^depends: /),
        leftOut: false,
        isBeyondLimits: false,
      },
      {
        name: 'c',
        version: '1',
        message: 'The conjunctive form of its dependencies is too large',
        leftOut: true,
        isBeyondLimits: true,
      },
    ])
  })

  test('that a source promises and cannot give are told of', () => {
    const universe = universeOf({ ...sourceOf(files), text: () => undefined })
    const [first] = universe.family('a').packages
    if (first === undefined) throw new Error('a.1 is there')
    expect(universe.definition(first)).toBeUndefined()
    expect(universe.defects).toEqual([
      {
        name: 'a',
        version: '1',
        message: 'The file is too large, or it cannot be read',
        leftOut: true,
        isBeyondLimits: true,
      },
    ])
  })
})

describe('layers of sources', () => {
  const above = sourceOf({ p: { '2': 'new' }, a: { '1': 'own' } })
  const below = sourceOf({ a: { '1': 'published', '2': 'published' }, b: { '1': 'published' } })
  const layered = layeredSource([above, below])

  test('have the names and versions of all', () => {
    expect([...layered.names()].toSorted()).toEqual(['a', 'b', 'p'])
    expect(layered.versions('a')).toEqual(['1', '2'])
    expect(layered.versions('none')).toEqual([])
  })

  test('give the text of the first that has the version', () => {
    expect(layered.text('a', '1')).toBe('own')
    expect(layered.text('a', '2')).toBe('published')
    expect(layered.text('b', '1')).toBe('published')
    expect(layered.text('b', '2')).toBeUndefined()
  })
})

describe('the switch of a compiler', () => {
  const files = {
    'ocaml-base-compiler.5.1.0': 'depends: ["ocaml" {= version & post} "base-unix"]',
    'ocaml-base-compiler.5.0.0': '',
    'ocaml.5.1.0': 'depends: "ocaml-base-compiler" {= version}',
    'base-unix.base': '',
  }

  test('is the newest solution of its invariant', () => {
    expect(compilerSwitch(platformOfFiles(files), '5.1.0')).toEqual({
      kind: 'switch',
      switch: switchOf(
        'ocaml-base-compiler.5.1.0 ocaml.5.1.0 base-unix.base',
        'ocaml-base-compiler.5.1.0',
      ),
    })
  })

  test('is none where that has no solution', () => {
    const platform = platformOfFiles(files)
    expect(compilerSwitch(platform, '4.14.2')).toEqual({ kind: 'no-solution' })
    expect(compilerSwitch(platform, '5.1.0', { ...usualBudget, steps: 3 })).toEqual({
      kind: 'gave-up',
      spent: 'steps',
    })
  })
})

test('after an installation, CI asks for the tests, and for the oldest versions, in the same switch', () => {
  const platform = platformOfFiles({
    'p.1': 'depends: ["a" "t" {with-test}]',
    'a.1': '',
    'a.2': '',
    't.1': 'depends: "a" {< "2"}',
  })
  const first = answerTo(platform, 'p.1')
  const after = switchAfter(switchOf(''), first.kind === 'solved' ? first.solution : [])
  expect(after).toEqual(switchOf('p.1 a.2'))
  const tests = answerTo(platform, 'p.1', { in: after, preference: 'fixup', withTest: true })
  expect(tests.kind === 'solved' && tests.actions()).toEqual({
    install: new Map([['t', '1']]),
    change: new Map([['a', '1']]),
    remove: new Map(),
    recompile: new Map([['p', '1']]),
  })
  const oldest = answerTo(platform, 'p.1', { in: after, preference: 'oldest' })
  expect(oldest.kind === 'solved' && oldest.actions().change).toEqual(new Map([['a', '1']]))
})
