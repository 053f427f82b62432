import { confPackages } from './ci/conf-packages.ts'
import { defaultTags } from './ci/default-tags.ts'
import { dubiousDuneSubst } from './ci/dubious-dune-subst.ts'
import { duneAsBuildDependency } from './ci/dune-as-build-dependency.ts'
import { extraFilesPresent } from './ci/extra-files.ts'
import { nameCollision } from './ci/name-collision.ts'
import { packageFolder } from './ci/package-folder.ts'
import { pinnedDependencies } from './ci/pinned-dependencies.ts'
import { prefixWithoutClass, restrictedPrefix } from './ci/restricted-prefixes.ts'
import { otherName, unnecessaryName } from './ci/stated-name.ts'
import { otherVersion, unnecessaryVersion } from './ci/stated-version.ts'
import type { CiRule } from './ci/subject.ts'
import { unreachableMaintainer } from './ci/unreachable-maintainer.ts'
import { weakChecksums } from './ci/weak-checksums.ts'
import { checksumOfRepository } from './opam/checksum-of-repository.ts'
import { confPackageWithInstructions } from './opam/conf-package-with-instructions.ts'
import { conjunctionInConflicts } from './opam/conjunction-in-conflicts.ts'
import { defaultMaintainer } from './opam/default-maintainer.ts'
import { dependencyAlsoOptional } from './opam/dependency-also-optional.ts'
import { deprecatedOcamlVersion } from './opam/deprecated-ocaml-version.ts'
import { deprecatedOsField } from './opam/deprecated-os-field.ts'
import { deprecatedTestAndDoc } from './opam/deprecated-test-and-doc.ts'
import { devRepoWithoutVersionControl } from './opam/dev-repo-without-version-control.ts'
import { duplicateChecksums } from './opam/duplicate-checksums.ts'
import { duplicateExtraFiles } from './opam/duplicate-extra-files.ts'
import { duplicateExtraSourceChecksums } from './opam/duplicate-extra-source-checksums.ts'
import { emptyFields } from './opam/empty-fields.ts'
import { escapingExtraFiles } from './opam/escaping-extra-files.ts'
import { fileFormatError } from './opam/file-format-error.ts'
import { licenseNotSpdx } from './opam/license-not-spdx.ts'
import { makeCalledDirectly } from './opam/make-called-directly.ts'
import { mismatchedExtraFiles } from './opam/mismatched-extra-files.ts'
import { mismatchedName } from './opam/mismatched-name.ts'
import { misplacedPostFlag } from './opam/misplaced-post-flag.ts'
import { missingChecksum } from './opam/missing-checksum.ts'
import { missingFields } from './opam/missing-fields.ts'
import { needlessLightUninstall } from './opam/needless-light-uninstall.ts'
import { needlessPinDepends } from './opam/needless-pin-depends.ts'
import { negatedDependencyFlag } from './opam/negated-dependency-flag.ts'
import { opamVersionWithPatch } from './opam/opam-version-with-patch.ts'
import { otherOpamVersion } from './opam/other-opam-version.ts'
import { packageVariableInAvailable } from './opam/package-variable-in-available.ts'
import { packageVariableInDependencies } from './opam/package-variable-in-dependencies.ts'
import { pluginName } from './opam/plugin-name.ts'
import { plusInPackageName } from './opam/plus-in-package-name.ts'
import { relativeUrl } from './opam/relative-url.ts'
import { removeWithoutInstall } from './opam/remove-without-install.ts'
import { repositoryUrlAsArchive } from './opam/repository-url-as-archive.ts'
import { spacedDepexts } from './opam/spaced-depexts.ts'
import { stringAsCondition } from './opam/string-as-condition.ts'
import type { OpamRule } from './opam/subject.ts'
import { synopsisStyle } from './opam/synopsis-style.ts'
import { unclosedInterpolation } from './opam/unclosed-interpolation.ts'
import { undeclaredPackages } from './opam/undeclared-packages.ts'
import { unknownFlags } from './opam/unknown-flags.ts'
import { unnormalisedPlatform } from './opam/unnormalised-platform.ts'
import { unprefixedTestVariable } from './opam/unprefixed-test-variable.ts'
import { unrestrictedSubpath } from './opam/unrestricted-subpath.ts'
import { withTestInRunTest } from './opam/with-test-in-run-test.ts'
import { developmentTool } from './review/development-tool.ts'
import { duneBelowLanguage } from './review/dune-below-language.ts'
import { exactDependency } from './review/exact-dependency.ts'
import { looseSibling } from './review/loose-sibling.ts'
import { lostBound } from './review/lost-bound.ts'
import { lostField } from './review/lost-field.ts'
import { missingDocuments } from './review/missing-documents.ts'
import { missingLowerBound } from './review/missing-lower-bound.ts'
import { missingMaintenanceIntent } from './review/missing-maintenance-intent.ts'
import { ocamlInName } from './review/ocaml-in-name.ts'
import { publishedVersion } from './review/published-version.ts'
import type { ReviewRule } from './review/subject.ts'
import { unknownDependency } from './review/unknown-dependency.ts'
import { unpublishedBound } from './review/unpublished-bound.ts'
import { unsatisfiableDependency } from './review/unsatisfiable-dependency.ts'
import { vInVersion } from './review/v-in-version.ts'

/**
 * The checks of `opam lint` (opam 2.6.1), in the order it reports them: a name that does not fit its place
 * first, then by number. A file that cannot be parsed has finding 2 alone, which is no rule. Finding 60 is
 * not here: it downloads the archive.
 */
export const opamRules: readonly OpamRule[] = [
  mismatchedName,
  ...[
    fileFormatError,
    opamVersionWithPatch,
    otherOpamVersion,
    emptyFields,
    defaultMaintainer,
    removeWithoutInstall,
    unknownFlags,
    packageVariableInDependencies,
    dependencyAlsoOptional,
    deprecatedOcamlVersion,
    deprecatedOsField,
    packageVariableInAvailable,
    makeCalledDirectly,
    undeclaredPackages,
    devRepoWithoutVersionControl,
    conjunctionInConflicts,
    pluginName,
    unclosedInterpolation,
    confPackageWithInstructions,
    synopsisStyle,
    deprecatedTestAndDoc,
    repositoryUrlAsArchive,
    misplacedPostFlag,
    negatedDependencyFlag,
    needlessLightUninstall,
    mismatchedExtraFiles,
    spacedDepexts,
    unnormalisedPlatform,
    unprefixedTestVariable,
    missingChecksum,
    withTestInRunTest,
    licenseNotSpdx,
    unrestrictedSubpath,
    relativeUrl,
    stringAsCondition,
    checksumOfRepository,
    plusInPackageName,
    duplicateExtraFiles,
    duplicateChecksums,
    duplicateExtraSourceChecksums,
    escapingExtraFiles,
    needlessPinDepends,
    ...missingFields,
  ].toSorted((a, b) => a.code - b.code),
]

/**
 * What opam-repository's CI asks of a package beyond `opam lint`, in the order it reports it
 * (opam-ci-check, 2026). Whether sources can be had is not among them: a release always has its archive.
 */
export const ciRules: readonly CiRule[] = [
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

/** What reviewers of opam-repository ask for beyond what its CI checks, gravest first. */
export const reviewRules: readonly ReviewRule[] = [
  unknownDependency,
  unsatisfiableDependency,
  lostBound,
  lostField,
  duneBelowLanguage,
  missingLowerBound,
  unpublishedBound,
  exactDependency,
  developmentTool,
  looseSibling,
  missingMaintenanceIntent,
  ocamlInName,
  vInVersion,
  publishedVersion,
  ...missingDocuments,
]
