import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  groupFindings,
  otherPlaces,
  othersInWords,
  sayHintsOnce,
} from '../../src/report/finding-groups.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { diagnostic, manyDiagnostics } from './example-outcome.ts'

/** A finding about a package, on the line of `dune-project` that names it. */
function about(name: string, message: string, hint = 'Do this.'): Diagnostic {
  const where = { file: 'dune-project', text: 'tally\ntally-cli\nfmt\n', part: `${name}\n` }
  return { ...diagnostic('error', message, where), subjects: [name], hints: [hint] }
}

function sizes(diagnostics: readonly Diagnostic[]): readonly number[] {
  return groupFindings(diagnostics).map(({ others }) => others.length + 1)
}

describe('together are', () => {
  test('findings that differ only by the package, whose name they may hold', () => {
    const found = [
      about('tally', 'tally has no licence.', 'Add one to "tally".'),
      about('tally-cli', 'tally-cli has no licence.', 'Add one to "tally-cli".'),
    ]
    expect(sizes(found)).toEqual([2])
  })

  test('findings without a package that say the same at several places', () => {
    expect(sizes([diagnostic('error', 'x'), diagnostic('error', 'x')])).toEqual([2])
  })
})

describe('apart are', () => {
  test.each([
    ['messages', about('tally', 'No fmt.'), about('tally-cli', 'No lwt.')],
    ['what to do', about('tally', 'x', 'a'), about('tally-cli', 'x', 'b')],
    ['details', about('tally', 'x'), { ...about('tally-cli', 'x'), detail: '+ a' }],
    ['severities', about('tally', 'x'), { ...about('tally-cli', 'x'), severity: 'notice' }],
    ['codes', about('tally', 'x'), { ...about('tally-cli', 'x'), code: 'other' }],
    ['reasons to ignore', about('tally', 'x'), { ...about('tally-cli', 'x'), ignored: 'known' }],
    [
      'names of which one is a part',
      about('tally', 'tally-cli is missing.'),
      about('fmt', 'fmt-cli is missing.'),
    ],
  ] as const)('other %s', (_, one, other) => {
    expect(sizes([one, other])).toEqual([1, 1])
  })
})

test('groups stand in the order of their first findings, and hold each finding once', () => {
  const names = fc.array(fc.constantFrom('tally', 'tally-cli', 'fmt'))
  fc.assert(
    fc.property(names, names, (some, more) => {
      const found = [
        ...some.map((name) => about(name, `${name} is odd.`)),
        ...more.map((name) => about(name, 'Another matter.')),
      ]
      const groups = groupFindings(found)
      expect(groups.flatMap(({ first, others }) => [first, ...others])).toEqual(found)
      expect(groups.length).toBe(Math.min(some.length, 1) + Math.min(more.length, 1))
    }),
  )
})

describe('advice', () => {
  const hintsOf = (found: readonly Diagnostic[]): readonly (readonly string[])[] =>
    sayHintsOnce(groupFindings(found)).map(({ first }) => first.hints)

  test('that all findings of a code share is given with the first of them', () => {
    const found = ['a', 'b', 'c'].map((message) => ({
      ...diagnostic('error', message),
      hints: [message === 'b' ? 'Do that.' : 'Do this.', 'Why.'],
    }))
    const other = { ...diagnostic('error', 'd'), code: 'other', hints: ['Why.'] }
    expect(hintsOf([...found, other])).toEqual([
      ['Do this.', 'Why.'],
      ['Do that.'],
      ['Do this.'],
      ['Why.'],
    ])
  })

  test('of a severity is not that of another', () => {
    const found = (['error', 'notice'] as const).map((severity) => diagnostic(severity, severity))
    expect(hintsOf(found)).toEqual([['Do this.'], ['Do this.']])
  })
})

describe('the other places', () => {
  test('are packages with their lines, each once', () => {
    const found = ['tally', 'tally-cli', 'fmt', 'fmt'].map((name) => about(name, 'x'))
    const [group] = groupFindings(found)
    expect(group && othersInWords(group, '')).toBe('The same for tally-cli (line 2), fmt (line 3)')
  })

  test('in other files name the file, below the project’s folder', () => {
    const found = [about('tally', 'x'), ...manyDiagnostics('error', 'a.opam', 1)].map((one) => ({
      ...one,
      message: 'x',
      hints: [],
      subjects: ['tally'],
    }))
    const [group] = groupFindings(found.map((one) => ({ ...one, code: 'example' })))
    expect(group && othersInWords(group, 'libs')).toBe('The same for tally (libs/a.opam:1)')
  })

  test('of findings without a package are file and line', () => {
    const found = ['a', 'b'].flatMap((file) => manyDiagnostics('error', file, 1))
    const [group] = groupFindings(found.map((one) => ({ ...one, message: 'x' })))
    expect(group && otherPlaces(group, '').map(({ label }) => label)).toEqual(['b:1'])
    expect(group && othersInWords(group, '')).toBe('The same for b:1')
  })

  test('of a finding that is alone are none', () => {
    const [group] = groupFindings([about('tally', 'x')])
    expect(group && othersInWords(group, '')).toBeUndefined()
  })

  test('beyond thirty are counted in a text', () => {
    const found = Array.from({ length: 41 }, (_, index) => ({
      ...diagnostic('error', 'x'),
      subjects: [`p${index}`],
    }))
    const [group] = groupFindings(found)
    expect(group && othersInWords(group, '')).toMatch(/^The same for p1, p2, .*, p30, 10 more$/)
  })
})
