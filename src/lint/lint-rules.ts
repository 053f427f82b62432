import { checksumOfRepository } from './rules/checksum-of-repository.ts'
import { confPackageWithInstructions } from './rules/conf-package-with-instructions.ts'
import { conjunctionInConflicts } from './rules/conjunction-in-conflicts.ts'
import { defaultMaintainer } from './rules/default-maintainer.ts'
import { dependencyAlsoOptional } from './rules/dependency-also-optional.ts'
import { deprecatedOcamlVersion } from './rules/deprecated-ocaml-version.ts'
import { deprecatedOsField } from './rules/deprecated-os-field.ts'
import { deprecatedTestAndDoc } from './rules/deprecated-test-and-doc.ts'
import { devRepoWithoutVersionControl } from './rules/dev-repo-without-version-control.ts'
import { duplicateChecksums } from './rules/duplicate-checksums.ts'
import { duplicateExtraFiles } from './rules/duplicate-extra-files.ts'
import { duplicateExtraSourceChecksums } from './rules/duplicate-extra-source-checksums.ts'
import { emptyFields } from './rules/empty-fields.ts'
import { escapingExtraFiles } from './rules/escaping-extra-files.ts'
import { fileFormatError } from './rules/file-format-error.ts'
import { licenseNotSpdx } from './rules/license-not-spdx.ts'
import { makeCalledDirectly } from './rules/make-called-directly.ts'
import { mismatchedExtraFiles } from './rules/mismatched-extra-files.ts'
import { mismatchedName } from './rules/mismatched-name.ts'
import { misplacedPostFlag } from './rules/misplaced-post-flag.ts'
import { missingAuthors } from './rules/missing-authors.ts'
import { missingBugReports } from './rules/missing-bug-reports.ts'
import { missingChecksum } from './rules/missing-checksum.ts'
import { missingDevRepo } from './rules/missing-dev-repo.ts'
import { missingHomepage } from './rules/missing-homepage.ts'
import { missingLicense } from './rules/missing-license.ts'
import { missingMaintainer } from './rules/missing-maintainer.ts'
import { missingSynopsis } from './rules/missing-synopsis.ts'
import { needlessLightUninstall } from './rules/needless-light-uninstall.ts'
import { needlessPinDepends } from './rules/needless-pin-depends.ts'
import { negatedDependencyFlag } from './rules/negated-dependency-flag.ts'
import { opamVersionWithPatch } from './rules/opam-version-with-patch.ts'
import { otherOpamVersion } from './rules/other-opam-version.ts'
import { packageVariableInAvailable } from './rules/package-variable-in-available.ts'
import { packageVariableInDependencies } from './rules/package-variable-in-dependencies.ts'
import { pluginName } from './rules/plugin-name.ts'
import { plusInPackageName } from './rules/plus-in-package-name.ts'
import { relativeUrl } from './rules/relative-url.ts'
import { removeWithoutInstall } from './rules/remove-without-install.ts'
import { repositoryUrlAsArchive } from './rules/repository-url-as-archive.ts'
import { spacedDepexts } from './rules/spaced-depexts.ts'
import { stringAsCondition } from './rules/string-as-condition.ts'
import { synopsisStyle } from './rules/synopsis-style.ts'
import { unclosedInterpolation } from './rules/unclosed-interpolation.ts'
import { undeclaredPackages } from './rules/undeclared-packages.ts'
import { unknownFlags } from './rules/unknown-flags.ts'
import { unnormalisedPlatform } from './rules/unnormalised-platform.ts'
import { unprefixedTestVariable } from './rules/unprefixed-test-variable.ts'
import { unrestrictedSubpath } from './rules/unrestricted-subpath.ts'
import { withTestInRunTest } from './rules/with-test-in-run-test.ts'
import type { LintRule } from './rule.ts'

/**
 * The checks of `opam lint` (opam 2.6.1), in the order it reports them. A file that cannot be parsed
 * has finding 2 alone, which is no rule. Finding 60 is not here: it downloads the archive.
 */
export const lintRules: readonly LintRule[] = [
  mismatchedName,
  fileFormatError,
  opamVersionWithPatch,
  otherOpamVersion,
  emptyFields,
  missingMaintainer,
  defaultMaintainer,
  missingAuthors,
  removeWithoutInstall,
  unknownFlags,
  packageVariableInDependencies,
  dependencyAlsoOptional,
  deprecatedOcamlVersion,
  deprecatedOsField,
  packageVariableInAvailable,
  missingHomepage,
  missingBugReports,
  missingDevRepo,
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
  missingSynopsis,
  unprefixedTestVariable,
  missingChecksum,
  withTestInRunTest,
  licenseNotSpdx,
  unrestrictedSubpath,
  relativeUrl,
  stringAsCondition,
  checksumOfRepository,
  missingLicense,
  plusInPackageName,
  duplicateExtraFiles,
  duplicateChecksums,
  duplicateExtraSourceChecksums,
  escapingExtraFiles,
  needlessPinDepends,
]
