import { parseOpamFile } from '../opam/parser.ts'
import { ciMacSystem, ciSystem } from '../solver/ci-system.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { layeredSource, sourceOf } from '../solver/package-source.ts'
import type { Package } from '../solver/universe.ts'
import { universeOf } from '../solver/universe.ts'
import type { CiCompiler } from './ci-compilers.ts'
import { ciCompilers, wideCompilers } from './ci-compilers.ts'
import type { CiMachine } from './ci-machine.ts'
import { ciMachine } from './ci-machine.ts'
import { ciOpamVersion } from './ci-opam-version.ts'
import type { AskedCompiler } from './compiler-forecast.ts'
import { askCompiler, askNewest, askNewestBriefly, unasked } from './compiler-forecast.ts'
import { dependentsForecast, excludedDependents } from './dependents-forecast.ts'
import { findInForecast } from './findings.ts'
import type { Answer, DependentsForecast, Forecast, PackageForecast } from './forecast.ts'
import { directDependencies, lowestDependencies } from './lowest-dependencies.ts'
import { lastVersion, versionChanges } from './version-changes.ts'

/** A package of the release, with its final opam file, a byte string. */
export interface ForecastPackage {
  readonly name: string
  readonly version: string
  readonly opam: string
}

/**
 * Called between questions, of which none takes long: lets others work, and answers whether there is time for
 * more. What is not asked then is unknown in the forecast.
 */
export type Pace = () => Promise<boolean>

/** What CI would be asked, and of what. */
export interface ForecastQuestion {
  /** The opam repository that is released to, and others that packages may come from. */
  readonly repositories: readonly PackageSource[]
  readonly packages: readonly ForecastPackage[]
}

/** How a release is looked at: on Linux and on macOS, its packages as if they were published. */
interface Outlook {
  readonly linux: CiMachine
  readonly mac: CiMachine
  readonly compilers: readonly CiCompiler[]
  readonly released: ReadonlySet<string>
  readonly hasTime: Pace
}

/**
 * Forecasts what opam-repository's CI will install for the packages of a release; `undefined` where the
 * repositories have no compilers.
 */
export async function forecastRelease(
  { repositories, packages }: ForecastQuestion,
  pace: Pace,
): Promise<Forecast | undefined> {
  const own = sourceOf(
    Object.fromEntries(packages.map(({ name, version, opam }) => [name, { [version]: opam }])),
  )
  const universe = universeOf(layeredSource([own, ...repositories]))
  const compilers = ciCompilers(universe)
  if (compilers.length === 0) return undefined
  const opam = ciOpamVersion(universe)
  const withOpam = (system: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    opam === undefined ? system : new Map([...system, ['opam-version', opam]])
  let isCut = false
  const outlook: Outlook = {
    linux: ciMachine(universe, withOpam(ciSystem)),
    mac: ciMachine(universe, withOpam(ciMacSystem)),
    compilers,
    released: new Set(packages.map(({ name }) => name)),
    hasTime: async () => {
      if (!isCut && !(await pace())) isCut = true
      return !isCut
    },
  }
  const found: PackageForecast[] = []
  for (const one of packages) {
    const of = universe.find(one.name, one.version)
    if (of !== undefined) found.push(await forecastPackage(of, one, outlook))
  }
  const { defects } = universe
  return { compilers, packages: found, defects: [...defects], isCut }
}

async function forecastPackage(
  of: Package,
  { opam }: ForecastPackage,
  outlook: Outlook,
): Promise<PackageForecast> {
  const { linux, compilers, released, hasTime } = outlook
  const hasTests = mentionsTests(opam)
  const asked: AskedCompiler[] = []
  for (const compiler of compilers) {
    const isTime = await hasTime()
    asked.push(
      isTime ? askCompiler(linux, compiler, { of, hasTests }) : unasked(compiler, hasTests),
    )
  }
  const table = asked.map(({ forecast }) => forecast)
  const { platform } = linux
  const dependencies = directDependencies(platform, of)
  const last = lastVersion(platform, of)
  const mac = await answersOf<Answer>(outlook, wideCompilers(compilers), {
    ask: (compiler) => askNewest(outlook.mac, compiler, of),
    otherwise: { kind: 'unknown' },
  })
  const lastAnswers = last && {
    last,
    answers: await answersOf<Answer['kind']>(outlook, compilers, {
      ask: (compiler) => askNewestBriefly(linux, compiler, last),
      otherwise: 'unknown',
    }),
  }
  const isTime = await hasTime()
  const isKeptOut = isTime && last !== undefined
  const forecast: Omit<PackageForecast, 'findings'> = {
    name: of.name,
    version: of.version,
    compilers: table,
    mac: [...mac].map(([compiler, newest]) => ({ compiler, newest })),
    lowest: lowestDependencies(dependencies, asked, released),
    dependents: await dependentsOfPackage(of, asked, outlook),
    excluded: isKeptOut ? excludedDependents(linux, { of, last }, released) : [],
    changes: lastAnswers && versionChanges(platform, { of, compilers: table }, lastAnswers),
  }
  const findings = (await hasTime())
    ? findInForecast({ ...outlook, of, opam, forecast, asked, dependencies })
    : []
  return { ...forecast, findings }
}

/** The answers for some compilers; `otherwise` where there is no time to ask. */
async function answersOf<T>(
  { hasTime }: Outlook,
  compilers: readonly CiCompiler[],
  { ask, otherwise }: { readonly ask: (compiler: CiCompiler) => T; readonly otherwise: T },
): Promise<ReadonlyMap<CiCompiler, T>> {
  const answers = new Map<CiCompiler, T>()
  for (const compiler of compilers) {
    answers.set(compiler, (await hasTime()) ? ask(compiler) : otherwise)
  }
  return answers
}

/** CI builds dependents with two compilers, where the package itself can be built. */
async function dependentsOfPackage(
  of: Package,
  asked: readonly AskedCompiler[],
  { linux, compilers, released, hasTime }: Outlook,
): Promise<readonly DependentsForecast[]> {
  const found: DependentsForecast[] = []
  const wide = new Set(wideCompilers(compilers))
  for (const { forecast } of asked) {
    const { compiler, newest } = forecast
    if (newest.kind !== 'solution' || !wide.has(compiler)) continue
    found.push(
      (await hasTime())
        ? dependentsForecast(linux, compiler, { of, released })
        : { kind: 'unknown', compiler },
    )
  }
  return found
}

/** Whether CI runs tests of the package: its commands or its dependencies ask for them. */
function mentionsTests(opam: string): boolean {
  const { file } = parseOpamFile({ name: 'opam', text: opam })
  return file.items.some(
    (item) =>
      item.kind === 'field' &&
      ['build', 'run-test', 'depends', 'depopts'].includes(item.name) &&
      item.span !== undefined &&
      /\bwith-test\b/.test(opam.slice(item.span.start, item.span.end)),
  )
}
