import type { Universe } from '../solver/universe.ts'
import { isPrerelease } from '../version/prerelease.ts'

/**
 * The version of opam in opam-repository's CI, which has the newest release: that of `opam-core` in the
 * repository. Some packages require libraries of the very opam that installs them. `undefined` where the
 * repository has none.
 */
export function ciOpamVersion(universe: Universe): string | undefined {
  const { packages } = universe.family('opam-core')
  return packages.findLast(({ version }) => !isPrerelease(version))?.version
}
