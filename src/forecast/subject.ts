import type { Correction, Finding } from '../lint/model/rule.ts'
import type { FieldPart } from '../opam/field-part.ts'
import type { Severity } from '../text/diagnostic.ts'
import { encodeBytes } from '../text/source.ts'
import type { Package } from '../solver/universe.ts'
import type { CiCompiler } from './ci-compilers.ts'
import type { CiMachine } from './ci-machine.ts'
import type { AskedCompiler } from './compiler-forecast.ts'
import type { PackageForecast } from './forecast.ts'
import type { DirectDependency } from './lowest-dependencies.ts'

/** What findings are made from. */
export interface ForecastSubject {
  readonly of: Package
  /** Its final opam file, a byte string. */
  readonly opam: string
  readonly forecast: Omit<PackageForecast, 'findings'>
  readonly asked: readonly AskedCompiler[]
  readonly dependencies: readonly DirectDependency[]
  readonly released: ReadonlySet<string>
  readonly linux: CiMachine
  readonly mac: CiMachine
  readonly compilers: readonly CiCompiler[]
}

/** Something the forecast found. */
export interface ForecastDefect {
  readonly severity: Severity
  readonly message: string
  readonly about: FieldPart
  /** The lines to write. */
  readonly correction: Correction | undefined
  /** What to do, where lines do not say it. */
  readonly advice: string | undefined
  readonly why: string
}

/** A defect as a finding of a rule with this name. */
export function forecastFinding(
  name: string,
  { severity, message, about, correction, advice, why }: ForecastDefect,
): Finding {
  return {
    source: 'forecast',
    code: name,
    severity,
    inRelease: severity,
    message: encodeBytes(message),
    about,
    location: undefined,
    correction,
    advice: advice === undefined ? undefined : encodeBytes(advice),
    why,
    passedIn: undefined,
  }
}

/** The dependency with this name, else all of them. */
export function dependencyPart(name: string | undefined): FieldPart {
  return { field: 'depends', element: name }
}
