import { resolve } from 'node:path'
import { folderRepositories } from '../connect/folder-repositories.ts'
import type { Preview } from '../release/preview.ts'
import { forecastAsJson } from '../report/forecast-json.ts'
import { forecastLines } from '../report/forecast-text.ts'
import { terminalDiagnostics } from '../report/terminal.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { withCheckout } from './checkout.ts'
import { say, showsColour, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { findingAsJson } from './finding-json.ts'
import { planCheckout } from './plan.ts'
import { readReleaseOptions, releaseOptions, releaseOptionsUsage } from './release-options.ts'

const usage = `Usage: dune-publish forecast [DIR] --opam-repository-dir DIR [--tag T | --version V] [--json] [OPTION]…

Shows what opam-repository's CI will install for the packages of the checkout DIR: on which compilers there
is a solution, the lower bounds it will build with, the packages that it will rebuild, and what changed since
the last version. Needs no OCaml, and never claims that a build will pass.

The option --opam-repository-dir names a checkout of opam-repository. Repeat it for others that packages may
be installed from. The version is found as "dune-publish plan" finds it.

Exit status: 0; 1 when the forecast finds an error or cannot be made; 2 when the command line is wrong.
${releaseOptionsUsage}`

const { out: _, ...withoutOut } = releaseOptions

/** The verb `forecast [DIR] --opam-repository-dir DIR [--tag T | --version V] [--json] [OPTION]…`. */
export const runForecast: Verb = verb(
  usage,
  { 'opam-repository-dir': { type: 'string', multiple: true }, ...withoutOut },
  async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals
    if (more.length > 0) return { wrong: 'One DIR is forecast at a time.' }
    const folders = values['opam-repository-dir'] ?? []
    if (folders.length === 0) return { wrong: 'Name the --opam-repository-dir.' }
    const asked = readReleaseOptions(values)
    if ('wrong' in asked) return asked
    const opamRepositories = folderRepositories(folders)
    const { prepared } = await withCheckout(
      resolve(dir),
      async (opened) =>
        await planCheckout(opened, { ...asked, folder: opened.scratch, opamRepositories }),
    )
    return tell(prepared, values.json)
  },
)

/** Shows the forecast, or what stands in its way. */
function tell({ forecast, diagnostics }: Preview, json: boolean): number {
  const shown = forecast === undefined ? diagnostics : diagnostics.filter(isOfForecast)
  if (json) {
    const made = forecast === undefined ? null : forecastAsJson(forecast)
    say(`${JSON.stringify({ forecast: made, findings: shown.map(findingAsJson) })}\n`)
  } else {
    const style = { colour: showsColour(process.stdout) }
    const table = forecast === undefined ? [] : forecastLines(forecast, style)
    const findings = terminalDiagnostics(shown, style)
    const between = table.length > 0 && findings.length > 0 ? [''] : []
    say(`${[...table, ...between, ...findings].join('\n')}\n`)
  }
  return forecast === undefined || hasErrors(shown) ? 1 : 0
}

function isOfForecast({ code }: Diagnostic): boolean {
  return code.startsWith('forecast-') || code === 'partial-forecast'
}
