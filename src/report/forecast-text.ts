import { compilerName } from '../forecast/ci-compilers.ts'
import type { CiCompiler } from '../forecast/ci-compilers.ts'
import type { Answer, Forecast, PackageForecast } from '../forecast/forecast.ts'
import {
  answerSign,
  changesInWords,
  dependentsInWords,
  excludedInWords,
  lowestInWords,
  reasonsInWords,
} from './forecast-words.ts'
import { oneLine } from './printable.ts'
import { styleOf } from './style.ts'

/** The forecast for a terminal: for each package the table, the lower bounds, the dependents, the changes. */
export function forecastLines(
  { packages, compilers }: Forecast,
  options: { readonly colour: boolean },
): readonly string[] {
  const { bold } = styleOf(options)
  const parts = packages.map((one) => [
    bold(oneLine(`${one.name} ${one.version}`)),
    ...packageLines(one, compilers).map((line) => `  ${oneLine(line)}`.trimEnd()),
  ])
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function packageLines(one: PackageForecast, all: readonly CiCompiler[]): readonly string[] {
  const { dependents, excluded, changes } = one
  const listed = dependents.map(dependentsInWords)
  const kept =
    excluded.length === 0 ? [] : [`Excluded by their own bound: ${excludedInWords(excluded)}.`]
  return [
    ...tableLines(one, all),
    ...reasonsInWords(one, all).map(({ where, reason }) => `– ${where}: ${reason}`),
    ...titled('Lower bounds that CI will test', lowestLines(one, all)),
    ...titled('Packages that will be rebuilt', [...listed, ...kept]),
    ...(changes === undefined
      ? []
      : titled(`Since ${changes.version}`, changesInWords(changes, all))),
  ]
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

/** A row for each question, a column for each compiler. */
function tableLines(
  { compilers, mac }: PackageForecast,
  all: readonly CiCompiler[],
): readonly string[] {
  const hasTests = compilers.some(({ tests }) => tests !== undefined)
  const rows: readonly (readonly [string, readonly (Answer | undefined)[]])[] = [
    ['newest', compilers.map(({ newest }) => newest)],
    ...(hasTests ? ([['with tests', compilers.map(({ tests }) => tests)]] as const) : []),
    ['lower bounds', compilers.map(({ lowest }) => lowest)],
    ['macOS', all.map((compiler) => mac.find((one) => one.compiler === compiler)?.newest)],
  ]
  const names = all.map(compilerName)
  const line = (title: string, cells: readonly string[]): string =>
    [title.padEnd(12), ...cells.map((cell, at) => cell.padStart(names[at]?.length ?? 0))].join(' ')
  return [
    line('OCaml', names),
    ...rows.map(([title, answers]) => line(title, answers.map(answerSign))),
  ]
}

function lowestLines(one: PackageForecast, all: readonly CiCompiler[]): readonly string[] {
  const rows = lowestInWords(one, all)
  const width = Math.max(0, ...rows.map(({ name }) => name.length))
  return rows.map(({ name, versions, bounds, distance }) => {
    const about = [bounds === '' ? 'no bound' : bounds, distance].join(', ')
    return `${name.padEnd(width)}  ${versions}  ${about}`
  })
}
