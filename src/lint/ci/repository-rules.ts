import { confPackages } from './conf-packages.ts'
import { defaultTags } from './default-tags.ts'
import { dubiousDuneSubst } from './dubious-dune-subst.ts'
import { duneAsBuildDependency } from './dune-as-build-dependency.ts'
import { extraFilesPresent } from './extra-files.ts'
import { nameCollision } from './name-collision.ts'
import { packageFolder } from './package-folder.ts'
import { pinnedDependencies } from './pinned-dependencies.ts'
import { prefixWithoutClass, restrictedPrefix } from './restricted-prefixes.ts'
import type { RepositoryRule } from './rule.ts'
import { otherName, unnecessaryName } from './stated-name.ts'
import { otherVersion, unnecessaryVersion } from './stated-version.ts'
import { unreachableMaintainer } from './unreachable-maintainer.ts'
import { weakChecksums } from './weak-checksums.ts'

/**
 * What opam-repository's CI asks of a package beyond `opam lint`, in the order it reports it
 * (opam-ci-check, 2026). Whether sources can be had is not among them: a release always has its archive.
 */
export const repositoryRules: readonly RepositoryRule[] = [
  dubiousDuneSubst,
  unnecessaryName,
  otherName,
  unnecessaryVersion,
  otherVersion,
  weakChecksums,
  packageFolder,
  unreachableMaintainer,
  defaultTags,
  pinnedDependencies,
  extraFilesPresent,
  confPackages,
  prefixWithoutClass,
  duneAsBuildDependency,
  nameCollision,
  restrictedPrefix,
]
