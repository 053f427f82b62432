import { plainContext } from '../solver/platform.ts'
import type { Platform } from '../solver/platform.ts'
import type { Package } from '../solver/universe.ts'
import { compareVersions } from '../version/opam-version.ts'
import type { CiCompiler } from './ci-compilers.ts'
import { isSolved } from './forecast.ts'
import type { Answer, CompilerForecast, VersionChanges } from './forecast.ts'

/** The newest version below that of a package; one to avoid only where there is no other. */
export function lastVersion({ universe }: Platform, of: Package): Package | undefined {
  const older = of.family.packages.filter(({ version }) => compareVersions(version, of.version) < 0)
  return older.findLast((one) => universe.definition(one)?.isAvoided === false) ?? older.at(-1)
}

/** Whether the last version has a newest solution, by compiler. */
export interface LastAnswers {
  readonly last: Package
  readonly answers: ReadonlyMap<CiCompiler, Answer['kind']>
}

/** What changed since the last version. */
export function versionChanges(
  platform: Platform,
  { of, compilers }: { readonly of: Package; readonly compilers: readonly CompilerForecast[] },
  { last, answers }: LastAnswers,
): VersionChanges {
  const now = dependencyNames(platform, of)
  const before = dependencyNames(platform, last)
  const changed = (from: (one: CompilerForecast) => boolean): readonly CiCompiler[] =>
    compilers.filter(from).map(({ compiler }) => compiler)
  const had = (compiler: CiCompiler): Answer['kind'] => answers.get(compiler) ?? 'unknown'
  return {
    version: last.version,
    compilersGained: changed(
      ({ compiler, newest }) => isSolved(newest) && isRefusal(had(compiler)),
    ),
    compilersLost: changed(
      ({ compiler, newest }) => isRefusal(newest.kind) && had(compiler) === 'solution',
    ),
    dependenciesAdded: [...now].filter((name) => !before.has(name)),
    dependenciesDropped: [...before].filter((name) => !now.has(name)),
  }
}

function isRefusal(kind: Answer['kind']): boolean {
  return kind === 'no-solution' || kind === 'unavailable'
}

function dependencyNames(platform: Platform, of: Package): ReadonlySet<string> {
  return new Set(
    platform.requirements(of, plainContext).flatMap((clause) => clause.map(({ name }) => name)),
  )
}
