import { compilerName } from './ci-compilers.ts'
import type { CiCompiler } from './ci-compilers.ts'
import { isSolved } from './forecast.ts'
import type { ForecastDefect, ForecastSubject } from './subject.ts'
import { dependencyPart } from './subject.ts'

/**
 * A compiler with which the last version can be installed and this one cannot, though neither `available` nor
 * a bound on `ocaml` says so. With no compiler left, it is another finding.
 */
export function lostCompiler({
  forecast,
  dependencies,
  released,
}: ForecastSubject): readonly ForecastDefect[] {
  const { changes, compilers, name, version } = forecast
  if (changes === undefined || !compilers.some(({ newest }) => isSolved(newest))) return []
  const admitted = dependencies.find((one) => one.name === 'ocaml')?.admitted
  const isAdmitted = (compiler: CiCompiler): boolean =>
    !compiler.isPrerelease &&
    (admitted === undefined || admitted.some((ocaml) => ocaml.version === compiler.version))
  const lost = new Map<string, { readonly on: CiCompiler[]; readonly dependency: string }>()
  for (const { compiler, newest } of compilers) {
    if (!changes.compilersLost.includes(compiler) || !isAdmitted(compiler)) continue
    if (newest.kind !== 'no-solution' || newest.dependency === undefined) continue
    // A package of the release says for itself what it no longer supports.
    if (newest.dependency === 'ocaml' || released.has(newest.dependency)) continue
    const way = newest.reasons.join('; ')
    const known = lost.get(way)
    if (known === undefined) lost.set(way, { on: [compiler], dependency: newest.dependency })
    else known.on.push(compiler)
  }
  return [...lost].map(([way, { on, dependency }]): ForecastDefect => ({
    severity: 'warning',
    message: `${name} ${version} cannot be installed with OCaml ${namesOf(on)}, but ${changes.version} can: ${way}.`,
    about: dependencyPart(dependency),
    correction: undefined,
    advice: `Allow an older version of ${dependency}, or add a bound on ocaml that excludes ${on.length === 1 ? 'this compiler' : 'these compilers'}.`,
    why: "opam-repository's CI skips a compiler without a solution, so it does not report this.",
  }))
}

function namesOf(compilers: readonly CiCompiler[]): string {
  const names = compilers.map(compilerName)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
