import type { Finding } from '../lint/model/rule.ts'
import { lostCompiler } from './lost-compiler.ts'
import { lowestUnavailable } from './lowest-unavailable.ts'
import { noSolution } from './no-solution.ts'
import type { ForecastDefect, ForecastSubject } from './subject.ts'
import { forecastFinding } from './subject.ts'
import { testsUnsolvable } from './tests-unsolvable.ts'
import { unreadableCiField } from './unreadable-ci-field.ts'

/** A rule of the forecast. It and its section in docs/forecast.md are named for the defect. */
interface ForecastRule {
  readonly name: string
  readonly check: (subject: ForecastSubject) => readonly ForecastDefect[]
}

/** What the forecast looks for, in the order of docs/forecast.md. */
export const forecastRules: readonly ForecastRule[] = [
  { name: 'no-solution', check: noSolution },
  { name: 'lost-compiler', check: lostCompiler },
  { name: 'lowest-unavailable', check: lowestUnavailable },
  { name: 'tests-unsolvable', check: testsUnsolvable },
  { name: 'unreadable-ci-field', check: unreadableCiField },
]

/** All that the rules find. */
export function findInForecast(subject: ForecastSubject): readonly Finding[] {
  return forecastRules.flatMap(({ name, check }) =>
    check(subject).map((defect) => forecastFinding(name, defect)),
  )
}
