import { describe, expect, test } from '@jest/globals'
import { countFindings, findingsBlock } from '../../src/report/findings-table.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { diagnostic, manyDiagnostics } from './example-outcome.ts'

const context = { workingDirectory: '', sourceUrl: 'https://github.com/ada/tally' }

test.each([
  [[], ''],
  [manyDiagnostics('error', 'x', 1), '1 error'],
  [
    [...manyDiagnostics('notice', 'x', 1), ...manyDiagnostics('error', 'x', 2)],
    '2 errors, 1 notice',
  ],
  [
    [
      ...manyDiagnostics('warning', 'x', 1),
      { ...diagnostic('notice', 'x'), ignored: 'known' },
      { ...diagnostic('warning', 'x'), ignored: 'known' },
    ],
    '1 warning, 2 ignored',
  ],
])('findings are counted: %#', (diagnostics, expected) => {
  expect(countFindings(diagnostics)).toBe(expected)
})

describe('the rows', () => {
  test('begin with the errors and keep their order else', () => {
    const diagnostics = [
      diagnostic('notice', 'third'),
      diagnostic('error', 'first'),
      diagnostic('error', 'second'),
    ]
    const { rows } = findingsBlock(diagnostics, { context, commit: undefined })
    expect(rows.join('').match(/first|second|third/g)).toEqual(['first', 'second', 'third'])
  })

  test('hold all findings of a kind, with the advice that they share behind the first', () => {
    const one = (message: string): Diagnostic => diagnostic('error', message)
    const diagnostics = [one('a'), { ...one('b'), code: 'other' }, one('c')]
    const { rows } = findingsBlock(diagnostics, { context, commit: undefined })
    const messages = rows.map((row) => [...row.matchAll(/<strong>(.)</g)].map(([, name]) => name))
    expect(messages).toEqual([['a', 'c'], ['b']])
    expect(rows.map((row) => row.split('Do this.').length - 1)).toEqual([1, 1])
  })

  test('keep the advice that only some of a kind have', () => {
    const diagnostics = ['a', 'b', 'c'].map((message) => diagnostic('error', message))
    const hints = ['Do that.', 'Do this.', 'Do that.'].map((hint) => [hint, 'Why.'])
    const { rows } = findingsBlock(
      diagnostics.map((one, index) => ({ ...one, hints: hints[index] ?? [] })),
      { context, commit: undefined },
    )
    expect(rows.join('').match(/Do th(?:at|is)\.|Why\./g)).toEqual([
      'Do that.',
      'Why.',
      'Do this.',
      'Do that.',
    ])
  })

  test.each([
    [3, /^(?!.*<details>)/],
    [4, /<details><summary>1 more like these<\/summary><strong>m3</],
    [120, /<strong>m99<.*<br><br>and 20 more<\/details>/],
  ])('fold what is beyond the third of %i of a kind', (count, expected) => {
    const diagnostics = Array.from({ length: count }, (_, index) =>
      diagnostic('error', `m${index}`),
    )
    const { rows } = findingsBlock(diagnostics, { context, commit: undefined })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(expected)
  })

  test('name the package, where the file does not', () => {
    const diagnostics = ['dune-project', 'tally.opam'].flatMap((file) =>
      manyDiagnostics('error', file, 1).map((one) => ({ ...one, subjects: ['tally'] })),
    )
    const { rows } = findingsBlock(diagnostics, { context, commit: undefined })
    expect(rows[0]).toContain('error · dune-project:1 · tally · ')
    expect(rows[0]).toContain('error · tally.opam:1 · example')
  })

  test.each([
    [3, /<br>The same for <a href="[^"]*#L1">p1<\/a>, <a [^>]*>p2<\/a><\/td>/],
    [9, /<details><summary>The same for 8 others<\/summary><a [^>]*>p1<.*<\/details><\/td>/],
    [150, /The same for 149 others<.*p100<\/a>, 49 more<\/details>/],
  ])('name %i packages that have the same finding', (count, expected) => {
    const [first] = manyDiagnostics('error', 'dune-project', 1)
    const diagnostics = Array.from({ length: count }, (_, index) => ({
      ...(first ?? diagnostic('error', 'x')),
      subjects: [`p${index}`],
    }))
    const { rows } = findingsBlock(diagnostics, { context, commit: 'abc' })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(expected)
  })

  test.each([
    ['dune-project', 'dune-project#L1'],
    ['CHANGES.md', 'CHANGES.md?plain=1#L1'],
    ['a b/#x.opam', 'a%20b/%23x.opam#L1'],
  ])('lead to the lines of %s', (file, expected) => {
    const diagnostics = manyDiagnostics('error', file, 1)
    const { rows } = findingsBlock(diagnostics, { context, commit: 'abc' })
    expect(rows[0]).toContain(`href="https://github.com/ada/tally/blob/abc/${expected}"`)
  })

  test('cut a message that is longer than anybody reads', () => {
    const { rows } = findingsBlock([diagnostic('error', 'x'.repeat(5000))], {
      context,
      commit: undefined,
    })
    expect(rows[0]?.length).toBeLessThan(4200)
  })
})
