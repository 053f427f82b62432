import { readOpamSettings } from '../inputs/opam-settings.ts'
import type { Transfer } from '../release/model/progress.ts'
import type { Preview } from '../release/preview.ts'
import { forecastAsJson } from '../report/forecast-json.ts'
import { forecastLines } from '../report/forecast-text.ts'
import { liveLine } from '../report/live-line.ts'
import { transferInWords } from '../report/size.ts'
import { terminalDiagnostics } from '../report/terminal.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { withCheckout } from '../checkout/checkout.ts'
import { say, showsColour, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { forecastOptions, readForecastOptions } from './forecast-options.ts'
import { findingAsJson } from './finding-json.ts'
import {
  archiveOptions,
  inputFields,
  readReleaseOptions,
  ruleOptions,
  versionOptions,
} from '../command-line/input-options.ts'
import { flag } from '../command-line/option.ts'
import { planCheckout } from './plan.ts'

const usage = `Usage: dune-publish forecast [DIR] [--tag TAG | --version VERSION] [OPTION]…

Shows what opam-repository's CI will install for a release of the clone DIR (default: the current folder):
which compilers have a solution, which lower bounds the CI builds with, which packages it rebuilds, and
what changed since the last version. It needs no OCaml. It cannot say whether the builds will pass.

Without --tag and --version, the version is the one that "dune-publish plan" finds. The command downloads
opam-repository, about 10 MB, unless --opam-repository-dir names a checkout. It uses the token in the
variable OPAM_TOKEN, if there is one. A public repository needs no token.

Exit status: 0; 1 when the forecast finds an error or cannot be made; 2 when the command line is wrong.
`

const options = {
  ...versionOptions,
  ...ruleOptions,
  ...archiveOptions,
  ...forecastOptions,
  json: flag('Print JSON'),
} as const

/** The verb `forecast [DIR] [OPTION]…`. */
export const runForecast: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir = '.', ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR.' }
  const { json, 'opam-repository-dir': folders = [], ...given } = values
  const fields = inputFields(given)
  const asked = readReleaseOptions(fields)
  if ('wrong' in asked) return asked
  const download = downloadLine(json)
  const read = readForecastOptions({ fields, folders, moved: download.moved })
  if ('wrong' in read) return read
  const { packagesDir } = readOpamSettings(fields)
  const { prepared } = await withCheckout(
    dir,
    async (opened) =>
      await planCheckout(opened, { ...asked, ...read, packagesDir, folder: opened.scratch }),
  ).finally(download.clear)
  return tell(prepared, json)
})

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
  const missing = diagnostics.filter(({ code }) => code === 'no-forecast')
  // Without a release that could be forecast, all of it stands in the way.
  const others = missing.length > 0 ? missing : diagnostics
  const shown = forecast === undefined ? others : diagnostics.filter(isOfForecast)
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
