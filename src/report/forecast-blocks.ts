import { compilerName } from '../forecast/ci-compilers.ts'
import type { CiCompiler } from '../forecast/ci-compilers.ts'
import type { Forecast, PackageForecast } from '../forecast/forecast.ts'
import type { Block } from './blocks.ts'
import { whole } from './blocks.ts'
import {
  answerSign,
  changesInWords,
  dependentsInWords,
  excludedInWords,
  lowestInWords,
  reasonsInWords,
} from './forecast-words.ts'
import { clipped, code, html } from './markup.ts'

/** A reason longer than this is cut. */
const longestReason = 2_000

/**
 * The forecast as parts of a page: for each package the table of compilers, then in a fold the lower bounds, the
 * dependents and the changes. All that comes from a file is escaped.
 */
export function forecastBlocks({ packages, compilers }: Forecast): readonly Block[] {
  if (packages.length === 0) return []
  return [
    whole("<h3>What opam-repository's CI will install</h3>"),
    ...packages.map((one): Block => ({
      open: '',
      rows: [tableOf(one), ...reasonRows(one, compilers), detailsOf(one, compilers)],
      close: '',
      left: () => '',
    })),
  ]
}

function tableOf({ name, version, compilers, mac }: PackageForecast): string {
  const hasTests = compilers.some(({ tests }) => tests !== undefined)
  const head = [`${html(name)} ${html(version)}`, 'newest', ...(hasTests ? ['with tests'] : [])]
  const rows = compilers.map(({ compiler, newest, tests, lowest }) => {
    const onMac = mac.find((one) => one.compiler === compiler)?.newest
    const answers = [newest, ...(hasTests ? [tests] : []), lowest, onMac]
    const cells = answers.map((answer) => `<td align="center">${answerSign(answer)}</td>`)
    return `<tr><th align="left">OCaml ${html(compilerName(compiler))}</th>${cells.join('')}</tr>`
  })
  const titles = [...head, 'lower bounds', 'macOS'].map((title) => `<th>${title}</th>`)
  return `<table><tr>${titles.join('')}</tr>${rows.join('')}</table>`
}

function reasonRows(one: PackageForecast, all: readonly CiCompiler[]): readonly string[] {
  return reasonsInWords(one, all).map(
    ({ where, reason }) => `<p>– ${html(where)}: ${code(clipped(reason, longestReason))}</p>`,
  )
}

function detailsOf(one: PackageForecast, all: readonly CiCompiler[]): string {
  const { dependents, excluded, changes } = one
  const lowest = lowestInWords(one, all).map(
    ({ name, versions, bounds, distance }) =>
      `<tr>${[code(name), html(versions), code(bounds), html(distance)].map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  const rebuilt = dependents.map((each) => html(dependentsInWords(each)))
  const kept =
    excluded.length === 0
      ? []
      : [`Excluded by their own bound: ${html(excludedInWords(excluded))}.`]
  const since = changes === undefined ? [] : changesInWords(changes, all).map(html)
  const parts = [
    lowest.length === 0
      ? ''
      : `<h4>Lower bounds that CI will test</h4><table><tr><th>Dependency</th><th>Version</th><th>Bound</th><th></th></tr>${lowest.join('')}</table>`,
    titled('Packages that will be rebuilt', [...rebuilt, ...kept]),
    changes === undefined ? '' : titled(`Since ${html(changes.version)}`, since),
  ]
  const shown = parts.filter((part) => part !== '').join('')
  return shown === ''
    ? ''
    : `<details><summary>${html(one.name)}: lower bounds, dependents, changes</summary>${shown}</details>`
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<h4>${title}</h4><p>${lines.join('<br>')}</p>`
}
