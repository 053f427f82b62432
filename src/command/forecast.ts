import { resolve } from 'node:path'
import type { Transfer } from '../release/model/progress.ts'
import type { Preview } from '../release/preview.ts'
import { forecastAsJson } from '../report/forecast-json.ts'
import { forecastLines } from '../report/forecast-text.ts'
import { liveLine } from '../report/live-line.ts'
import { transferInWords } from '../report/size.ts'
import { terminalDiagnostics } from '../report/terminal.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { withCheckout } from './checkout.ts'
import { say, showsColour, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { forecastOptions, forecastOptionsUsage, readForecastOptions } from './forecast-options.ts'
import { findingAsJson } from './finding-json.ts'
import { planCheckout } from './plan.ts'
import { readReleaseOptions, releaseOptions, releaseOptionsUsage } from './release-options.ts'

const usage = `Usage: dune-publish forecast [DIR] [--tag T | --version V] [--json] [OPTION]…

Shows what opam-repository's CI will install for the packages of the checkout DIR: on which compilers there
is a solution, the lower bounds it will build with, the packages that it will rebuild, and what changed
since the last version. Needs no OCaml, and never claims that a build will pass.

The version is found as "dune-publish plan" finds it.

Exit status: 0; 1 when the forecast finds an error or cannot be made; 2 when the command line is wrong.
${forecastOptionsUsage}${releaseOptionsUsage}`

const { out: _, ...withoutOut } = releaseOptions

/** The verb `forecast [DIR] [--tag T | --version V] [--json] [OPTION]…`. */
export const runForecast: Verb = verb(
  usage,
  { ...forecastOptions, ...withoutOut },
  async ({ positionals, values }) => {
    const [dir = '.', ...more] = positionals
    if (more.length > 0) return { wrong: 'One DIR is forecast at a time.' }
    const asked = readReleaseOptions(values)
    if ('wrong' in asked) return asked
    const download = downloadLine(values.json)
    const read = readForecastOptions(values, download.moved)
    if ('wrong' in read) return read
    const { prepared } = await withCheckout(
      resolve(dir),
      async (opened) => await planCheckout(opened, { ...asked, ...read, folder: opened.scratch }),
    ).finally(download.clear)
    return tell(prepared, values.json)
  },
)

/** A line that says how far the download is, where the output is a terminal that can redraw it. */
function downloadLine(json: boolean): {
  readonly moved: (transfer: Transfer) => void
  readonly clear: () => void
} {
  const { stdout, env } = process
  if (!stdout.isTTY || env['TERM'] === 'dumb' || json) {
    return { moved: () => undefined, clear: () => undefined }
  }
  const line = liveLine(stdout)
  let far: Transfer | undefined
  return {
    moved: (transfer) => {
      if (far === undefined) {
        line.show(() => `· Downloading the opam repository (${transferInWords(far ?? transfer)})`)
      }
      far = transfer
    },
    clear: () => {
      line.clear()
    },
  }
}

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
