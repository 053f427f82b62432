import { describe, expect, test } from '@jest/globals'
import type { CiCompiler } from '../../src/forecast/ci-compilers.ts'
import type { Answer, Forecast, PackageForecast } from '../../src/forecast/forecast.ts'
import { joinBlocks } from '../../src/report/blocks.ts'
import { forecastBlocks } from '../../src/report/forecast-blocks.ts'
import { forecastAsJson } from '../../src/report/forecast-json.ts'
import { forecastLines } from '../../src/report/forecast-text.ts'

const compiler = (version: string): CiCompiler => ({ version, isPrerelease: version.includes('~') })
const old = compiler('4.14.4')
const middle = compiler('5.4.1')
const recent = compiler('5.5.0')
const next = compiler('5.6.0~beta1')
const compilers = [old, middle, recent, next]
const yes: Answer = { kind: 'solution' }
const no: Answer = {
  kind: 'no-solution',
  reasons: ['ferry 1 -> <a> -> ocaml < 5.5'],
  dependency: '<a>',
}
const lowest = { name: 'a', bounds: '>= 1', oldest: '1', newest: '9' }
const ferry: PackageForecast = {
  name: 'ferry',
  version: '1',
  compilers: [
    { compiler: old, newest: yes, tests: no, lowest: yes },
    { compiler: middle, newest: yes, tests: yes, lowest: yes },
    { compiler: recent, newest: no, tests: no, lowest: no },
    { compiler: next, newest: { kind: 'unknown' }, tests: yes, lowest: yes },
  ],
  mac: [
    { compiler: old, newest: { kind: 'unavailable' } },
    { compiler: recent, newest: no },
  ],
  lowest: [
    { ...lowest, version: '2', compilers: [old], behind: 7 },
    { ...lowest, version: '8', compilers: [middle], behind: 1 },
    {
      name: 'b',
      bounds: '',
      oldest: '1',
      newest: '1',
      version: '1',
      compilers: [old, middle],
      behind: 0,
    },
  ],
  dependents: [
    { kind: 'listed', compiler: old, direct: [{ name: 'r', version: '3' }], all: 12 },
    { kind: 'listed', compiler: middle, direct: [], all: 0 },
    { kind: 'unknown', compiler: recent },
  ],
  excluded: [{ name: 'x', version: '2', dependency: '"ferry" {< "1"}' }],
  changes: {
    version: '0.9',
    compilersGained: [old, middle],
    compilersLost: [recent],
    dependenciesAdded: ['a', 'b'],
    dependenciesDropped: [],
  },
  findings: [],
}
const forecast: Forecast = {
  compilers,
  packages: [ferry],
  defects: [
    { name: 'z', version: '1', message: 'Parse error.', leftOut: true, isBeyondLimits: false },
  ],
  isCut: false,
}

describe('a forecast on a terminal', () => {
  test('has the table, each reason once, and what follows', () => {
    expect(forecastLines(forecast, { colour: false }).join('\n')).toBe(`ferry 1
  OCaml        4.14 5.4 5.5 5.6.0~beta1
  newest          ✓   ✓   –           ?
  with tests      –   ✓   –           ✓
  lower bounds    ✓   ✓   –           ✓
  macOS           –       –
  – 4.14, with tests: ferry 1 -> <a> -> ocaml < 5.5
  – 5.5: ferry 1 -> <a> -> ocaml < 5.5
  – 5.6.0~beta1: not determined
  – 4.14 on macOS: excluded by the field "available"

  Lower bounds that CI will test
    a  2 (4.14), 8 (5.4)  >= 1, 7 versions below 9
    b  1 (4.14, 5.4)  no bound, the newest

  Packages that will be rebuilt
    With 4.14: r 3. 12 in total, including old versions.
    With 5.4: none.
    With 5.5: not determined.
    Excluded by their own bound: x 2 ("ferry" {< "1"}).

  Since 0.9
    Gains OCaml 4.14, 5.4.
    Loses OCaml 5.5.
    New dependencies: a, b.`)
  })

  test('names thirty dependents and counts the others', () => {
    const direct = Array.from({ length: 33 }, (_, at) => ({ name: `r${at}`, version: '1' }))
    const dependents = [{ kind: 'listed', compiler: old, direct, all: undefined } as const]
    const lines = forecastLines(
      { ...forecast, packages: [{ ...ferry, dependents }] },
      { colour: false },
    )
    expect(lines.join('\n')).toContain(
      'r29 1 and 3 more direct dependents. Indirect dependents were not counted.',
    )
  })
})

describe('a forecast on a page', () => {
  const page = joinBlocks(forecastBlocks(forecast), Number.POSITIVE_INFINITY)

  test('has a row for each compiler', () => {
    expect(page).toContain(
      '<tr><th align="left">OCaml 4.14</th><td align="center">✓</td><td align="center">–</td><td align="center">✓</td><td align="center">–</td></tr>',
    )
  })

  test('escapes what comes from a file', () => {
    expect(page).toContain(
      '<p>– 5.5: <code>ferry 1 -&gt; &lt;a&gt; -&gt; ocaml &lt; 5.5</code></p>',
    )
    expect(page).toContain('x 2 (&quot;ferry&quot; {&lt; &quot;1&quot;})')
  })

  test('has no column for tests where there are none', () => {
    const rows = ferry.compilers.map((row) => ({ ...row, tests: undefined }))
    const bare = forecastBlocks({ ...forecast, packages: [{ ...ferry, compilers: rows }] })
    expect(joinBlocks(bare, Number.POSITIVE_INFINITY)).not.toContain('with tests')
  })

  test('is left out without a package', () => {
    expect(forecastBlocks({ ...forecast, packages: [] })).toEqual([])
  })
})

test('a forecast as JSON says null for what there is not', () => {
  expect(forecastAsJson(forecast)).toMatchObject({
    packages: [
      {
        compilers: [
          { newest: { answer: 'solution' } },
          {},
          { newest: { answer: 'no-solution', reasons: ['ferry 1 -> <a> -> ocaml < 5.5'] } },
          {},
        ],
        dependents: [{ compiler: '4.14.4', all: 12 }, { all: 0 }, { direct: null, all: null }],
        lowest: [{ name: 'a', compilers: ['4.14.4'] }, {}, {}],
      },
    ],
    repositoryDefects: [{ package: 'z.1', leftOut: true }],
  })
})
