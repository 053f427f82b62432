import type { Forecast, PackageForecast } from '../../forecast/forecast.ts'
import { forecastRelease } from '../../forecast/forecast-release.ts'
import { defectLine } from '../../solver/defect-line.ts'
import type { PackageSource } from '../../solver/package-source.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { opamRepositoryFiles } from '../artefacts/opam-file.ts'
import { predictedAddress } from '../model/archive-address.ts'
import type { OpamRepositoriesReader } from '../model/ports/opam-repositories.ts'
import type { Release } from '../model/release.ts'
import type { Settings } from '../model/settings.ts'
import { nextVersion } from '../source/release-version.ts'
import type { VersionedSource } from '../source/versioned-source.ts'
import { diagnosticOf } from './finding-diagnostic.ts'

/** What opam-repository's CI will install, and what is wrong with it. */
export interface JudgedForecast {
  /** Absent where it was left out. */
  readonly forecast: Forecast | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** How a release is forecast. */
export interface ForecastPlace {
  readonly settings: Settings
  /** The page of the source repository. */
  readonly webUrl: string
  /** Absent where no forecast is asked for. */
  readonly repositories: OpamRepositoriesReader | undefined
}

/**
 * Forecasts what CI will install for the final opam files of a release; `undefined` where that is not asked for.
 * What stands in the way of it is a notice.
 */
export async function forecastOf(
  release: Release,
  { packages }: VersionedSource,
  { settings, webUrl, repositories: reader }: ForecastPlace,
): Promise<JudgedForecast | undefined> {
  if (reader === undefined) return undefined
  const read = await reader.read()
  if (read.kind === 'unread') return leftOut(read.why)
  const { sources } = read
  const names = packages.map(({ name }) => name)
  const version = release.version === nextVersion ? versionAfter(names, sources) : release.version
  const address = predictedAddress(release, webUrl)
  const final = opamRepositoryFiles(release, settings.opam.packagesDir, address)
  const released = packages.flatMap(({ name }, index) => {
    const file = final[index]
    return file === undefined ? [] : [{ name, version, opam: file.content }]
  })
  const question = { repositories: sources, packages: released }
  const forecast = await forecastRelease(question, async () => await reader.pace())
  if (forecast === undefined) {
    return leftOut('the opam repository has no package ocaml-base-compiler')
  }
  const findings = packages.flatMap((described) => {
    const found = forecast.packages.find(({ name }) => name === described.name)
    return (found?.findings ?? []).map((one) => diagnosticOf(one, described))
  })
  return { forecast, diagnostics: [...findings, ...gapNotices(forecast)] }
}

/** A version that nobody knows yet, as what comes right after the newest one that is published. */
export function versionAfter(names: readonly string[], sources: readonly PackageSource[]): string {
  const published = names.flatMap((name) => sources.flatMap((source) => source.versions(name)))
  const newest = published.toSorted(compareVersions).at(-1)
  return newest === undefined ? nextVersion : `${newest}+next`
}

function leftOut(why: string): JudgedForecast {
  const notice: Diagnostic = {
    severity: 'notice',
    code: 'no-forecast',
    message: `There is no forecast of what opam-repository's CI will install: ${why}.`,
    hints: ['The release does not depend on the forecast.'],
  }
  return { forecast: undefined, diagnostics: [notice] }
}

/** What the forecast does not know, and why. */
function gapNotices(forecast: Forecast): readonly Diagnostic[] {
  const notices: Diagnostic[] = []
  const note = (message: string, hints: readonly string[]): void => {
    notices.push({ severity: 'notice', code: 'partial-forecast', message, hints })
  }
  const { isCut, defects } = forecast
  const ignored = ['The release does not depend on the forecast.']
  if (defects.length > 0) {
    const files = defects.length === 1 ? 'an opam file' : `${defects.length} opam files`
    const message = `The forecast cannot fully read ${files} of the opam repository.`
    const shown = defects.slice(0, mostDefects).map(defectLine)
    note(
      message,
      defects.some(({ isBeyondLimits }) => isBeyondLimits) ? [...shown, ...unproved] : shown,
    )
  }
  if (isCut) {
    const message =
      "The forecast of what opam-repository's CI will install took too long and is incomplete."
    note(message, ['Anything that it does not show was not checked.', ...ignored])
  } else if (defects.length === 0) {
    const names = forecast.packages.filter(isUnanswered).map(({ name }) => name)
    const message = `The forecast does not know whether every compiler can install ${names.join(', ')}: the search took too many steps and stopped.`
    if (names.length > 0) note(message, ['A "?" marks the compilers.', ...ignored])
  }
  return notices
}

/** How many files are named. */
const mostDefects = 5

const unproved = ['A "?" means that an ignored package may make a solution possible.']

function isUnanswered({ compilers }: PackageForecast): boolean {
  return compilers.some((one) =>
    [one.newest, one.tests, one.lowest].some((answer) => answer?.kind === 'unknown'),
  )
}
