import { describe, expect, test } from '@jest/globals'
import { countFindings, findingsBlock } from '../../src/report/findings-table.ts'
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
    expect(rows.map((row) => /first|second|third/.exec(row)?.[0])).toEqual([
      'first',
      'second',
      'third',
    ])
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
