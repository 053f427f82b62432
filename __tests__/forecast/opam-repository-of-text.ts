import type { PackageForecast } from '../../src/forecast/forecast.ts'
import { forecastRelease } from '../../src/forecast/forecast-release.ts'
import type { Pace } from '../../src/forecast/forecast-release.ts'
import type { Forecast } from '../../src/forecast/forecast.ts'
import { sourceOf } from '../../src/solver/package-source.ts'

/** Fields of opam files by `NAME.VERSION`. */
export type Files = Readonly<Record<string, string>>

/** Compilers as opam-repository has them. */
export function compilers(...versions: readonly string[]): Files {
  return Object.fromEntries(
    versions.flatMap((version) => [
      [`ocaml-base-compiler.${version}`, 'depends: "ocaml" {= version & post}'],
      [`ocaml.${version}`, 'depends: "ocaml-base-compiler" {= version}'],
    ]),
  )
}

const always: Pace = async () => await Promise.resolve(true)

function textOf(fields: string): string {
  return `opam-version: "2.0"\n${fields}\n`
}

/** The forecast of a release of `own` packages, given what the repository has. */
export async function forecastOf(
  own: Files,
  repository: Files,
  pace: Pace = always,
): Promise<Forecast | undefined> {
  const names = new Map<string, Record<string, string>>()
  for (const [versioned, fields] of Object.entries(repository)) {
    const [name, version] = split(versioned)
    names.set(name, Object.assign(names.get(name) ?? {}, { [version]: textOf(fields) }))
  }
  const packages = Object.entries(own).map(([versioned, fields]) => {
    const [name, version] = split(versioned)
    return { name, version, opam: textOf(fields) }
  })
  return await forecastRelease(
    { repositories: [sourceOf(Object.fromEntries(names))], packages },
    pace,
  )
}

/** The same of one package. */
export async function forecastOfPackage(
  [versioned, fields]: readonly [string, string],
  repository: Files,
): Promise<PackageForecast> {
  const found = (await forecastOf({ [versioned]: fields }, repository))?.packages[0]
  if (found === undefined) throw new Error('there are compilers, and the package')
  return found
}

function split(versioned: string): [string, string] {
  const dot = versioned.indexOf('.')
  return [versioned.slice(0, dot), versioned.slice(dot + 1)]
}
