import { meterOf, usualBudget, withinBudget } from '../solver/budget.ts'
import { coinstallablePackages } from '../solver/coinstallable.ts'
import type { Platform } from '../solver/platform.ts'
import type { Package } from '../solver/universe.ts'
import { isIncomplete } from '../solver/universe.ts'
import { raisedBound } from './raised-bound.ts'
import { isSolved } from './forecast.ts'
import type { DirectDependency } from './lowest-dependencies.ts'
import type { ForecastDefect, ForecastSubject } from './subject.ts'
import { dependencyPart } from './subject.ts'

/**
 * No compiler has a solution with the oldest version that a lower bound allows, because of what that version
 * requires itself. Where another dependency requires a newer one anyway, raising the bound changes nothing.
 */
export function lowestUnavailable(subject: ForecastSubject): readonly ForecastDefect[] {
  const { forecast, dependencies, asked } = subject
  const { name, version } = forecast
  const chosen = new Set(asked.flatMap(({ oldest }) => oldest))
  const doubtful = dependencies.filter(
    (one) =>
      hasOwnBound(one, subject) && !one.admitted.slice(0, 1).some((each) => chosen.has(each)),
  )
  const possible = possibleWith(
    doubtful.flatMap(({ admitted }) => admitted.slice(0, 1)),
    subject,
  )
  const definition = subject.linux.platform.universe.definition(subject.of)
  if (possible === undefined || definition === undefined) return []
  const left = doubtful
    .flatMap(({ admitted }) => admitted.slice(0, 1))
    .filter((one) => !possible.has(one))
  const unwanted = possibleWith(left, withoutRequirements(subject, new Set(left)))
  if (unwanted === undefined) return []
  const { isAvailable } = subject.linux.platform
  return doubtful.flatMap(({ name: dependency, admitted: [oldest] }): readonly ForecastDefect[] => {
    if (oldest === undefined || possible.has(oldest)) return []
    if (isAvailable(oldest) && !unwanted.has(oldest)) return []
    const [lowest] = forecast.lowest
      .filter((one) => one.name === dependency)
      .toSorted((a, b) => b.behind - a.behind)
    if (lowest === undefined) return []
    const correction = raisedBound(definition.depends, lowest)
    return [
      {
        severity: 'warning',
        message: `"${dependency} ${lowest.bounds}" allows version ${oldest.version}, but no compiler that opam-repository's CI tests can install that version together with ${name} ${version}. CI tests the lower bounds with ${lowest.version} instead.`,
        about: dependencyPart(dependency),
        correction,
        advice:
          correction === undefined
            ? `Raise the bound on ${dependency} to ${lowest.version}.`
            : undefined,
        why: 'The bound promises more than CI can test.',
      },
    ]
  })
}

/** The subject where some packages require nothing. */
function withoutRequirements(
  subject: ForecastSubject,
  some: ReadonlySet<Package>,
): ForecastSubject {
  const { platform } = subject.linux
  const undemanding: Platform = {
    ...platform,
    requirements: (one, context) => (some.has(one) ? [] : platform.requirements(one, context)),
  }
  return { ...subject, linux: { ...subject.linux, platform: undemanding } }
}

/**
 * Whether the package states a lower bound that is about published versions: that on `dune` comes from the
 * language, and what belongs to the compiler or the release goes with those.
 */
function hasOwnBound(
  { name, bounds }: DirectDependency,
  { released, asked }: ForecastSubject,
): boolean {
  if (name === 'dune' || released.has(name)) return false
  if (asked.some(({ bare }) => bare?.installed.has(name) === true)) return false
  return bounds.some(({ bound }) => bound?.operator === '>=' || bound?.operator === '>')
}

/** Those of some packages that can be installed with any of the compilers; `undefined`: unknown. */
function possibleWith(
  candidates: readonly Package[],
  { of, asked, linux }: ForecastSubject,
): ReadonlySet<Package> | undefined {
  const { platform } = linux
  const found = new Set<Package>()
  // One for all compilers: findings are no reason to make anybody wait.
  const meter = meterOf(usualBudget)
  for (const { forecast, bare } of asked) {
    const left = candidates.filter((one) => !found.has(one) && platform.isAvailable(one))
    if (left.length === 0) break
    if (bare === undefined || forecast.newest.kind === 'unknown') return undefined
    if (!isSolved(forecast.newest)) continue
    const question = { platform, switch: bare, with: of, candidates: left, withTest: false, meter }
    const installable = withinBudget(() => coinstallablePackages(question))
    if ('kind' in installable) return undefined
    for (const one of installable) found.add(one)
  }
  return isIncomplete(platform.universe) ? undefined : found
}
