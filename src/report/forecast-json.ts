import type { CiCompiler } from '../forecast/ci-compilers.ts'
import type { Answer, DependentsForecast, Forecast, PackageForecast } from '../forecast/forecast.ts'
import { decodeBytes } from '../text/source.ts'

/** A forecast for a program to read; what there is not is `null`. */
export function forecastAsJson({ compilers, packages, defects, isCut }: Forecast): object {
  return {
    compilers: compilers.map(({ version, isPrerelease }) => ({
      version,
      prerelease: isPrerelease,
    })),
    packages: packages.map(packageAsJson),
    repositoryDefects: defects.map(({ name, version, message, leftOut }) => ({
      package: `${name}.${version}`,
      message: decodeBytes(message),
      leftOut,
    })),
    isCut,
  }
}

function packageAsJson(forecast: PackageForecast): object {
  const { name, version, compilers, mac, lowest, dependents, excluded, changes } = forecast
  return {
    name,
    version,
    compilers: compilers.map((one) => ({
      compiler: one.compiler.version,
      newest: answerAsJson(one.newest),
      tests: one.tests === undefined ? null : answerAsJson(one.tests),
      lowest: answerAsJson(one.lowest),
    })),
    macos: mac.map(({ compiler, newest }) => ({
      compiler: compiler.version,
      newest: answerAsJson(newest),
    })),
    lowest: lowest.map(({ compilers: on, ...rest }) => ({ ...rest, compilers: versionsOf(on) })),
    dependents: dependents.map(dependentsAsJson),
    excluded,
    changes:
      changes === undefined
        ? null
        : {
            ...changes,
            compilersGained: versionsOf(changes.compilersGained),
            compilersLost: versionsOf(changes.compilersLost),
          },
  }
}

function answerAsJson(answer: Answer): object {
  return answer.kind === 'no-solution'
    ? { answer: answer.kind, reasons: answer.reasons }
    : { answer: answer.kind }
}

function dependentsAsJson(dependents: DependentsForecast): object {
  const compiler = dependents.compiler.version
  if (dependents.kind === 'unknown') return { compiler, direct: null, all: null }
  return { compiler, direct: dependents.direct, all: dependents.all ?? null }
}

function versionsOf(compilers: readonly CiCompiler[]): readonly string[] {
  return compilers.map(({ version }) => version)
}
