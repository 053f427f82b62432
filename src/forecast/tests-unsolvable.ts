import { isSolved } from './forecast.ts'
import type { ForecastDefect, ForecastSubject } from './subject.ts'
import { dependencyPart } from './subject.ts'

/** The package can be installed, but no compiler can install it with the dependencies of its tests. */
export function testsUnsolvable({ forecast }: ForecastSubject): readonly ForecastDefect[] {
  const { name, version } = forecast
  const solved = forecast.compilers.filter(({ newest }) => isSolved(newest))
  const [last] = solved.toReversed()
  if (last?.tests?.kind !== 'no-solution') return []
  if (!solved.every(({ tests }) => tests?.kind === 'no-solution')) return []
  const { reasons, dependency } = last.tests
  return [
    {
      severity: 'warning',
      message: `${name} ${version} can be installed, but not with its tests${reasons.length === 0 ? '.' : `: ${reasons.join('; ')}.`}`,
      about: dependencyPart(dependency),
      correction: undefined,
      advice: undefined,
      why: "opam-repository's CI then skips the tests.",
    },
  ]
}
