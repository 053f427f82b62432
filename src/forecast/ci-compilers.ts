import type { Universe } from '../solver/universe.ts'
import { compareVersions } from '../version/opam-version.ts'

/** A compiler that opam-repository's CI builds with. */
export interface CiCompiler {
  /** That of `ocaml-base-compiler`. */
  readonly version: string
  /** Set for an alpha, beta or release candidate of a minor release that is not out yet. */
  readonly isPrerelease: boolean
}

/**
 * The oldest OCaml that opam-repository supports (governance/policies/archiving.md, 2026-05-05): its CI
 * builds with each minor release from this on.
 */
const oldestSupported = '4.11'

/**
 * The compilers of opam-repository's CI, the oldest first: of each minor release of `ocaml-base-compiler` the
 * newest patch, and the newest pre-release of a minor that has no release.
 */
export function ciCompilers(universe: Universe): readonly CiCompiler[] {
  const minors = new Map<string, CiCompiler>()
  for (const { version } of universe.family('ocaml-base-compiler').packages) {
    const minor = /^\d+\.\d+(?=\.)/.exec(version)?.[0]
    if (minor === undefined || compareVersions(version, oldestSupported) < 0) continue
    const isPrerelease = /[~+-]/.test(version)
    // The oldest comes first, so that a later one is newer.
    if (!isPrerelease || minors.get(minor)?.isPrerelease !== false) {
      minors.set(minor, { version, isPrerelease })
    }
  }
  return [...minors.values()].toSorted((a, b) => compareVersions(a.version, b.version))
}

/** A compiler as people call it: `5.4`; a pre-release whole: `5.6.0~beta1`. */
export function compilerName({ version, isPrerelease }: CiCompiler): string {
  return isPrerelease ? version : version.split('.', 2).join('.')
}

/** The compilers with which CI builds dependents, other distributions and macOS: 4.14 and the newest. */
export function wideCompilers(compilers: readonly CiCompiler[]): readonly CiCompiler[] {
  const released = compilers.filter(({ isPrerelease }) => !isPrerelease)
  const newest = released.at(-1)
  return released.filter((one) => one === newest || compilerName(one) === '4.14')
}
