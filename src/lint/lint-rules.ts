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
import { missingAuthors } from './opam/missing-authors.ts'
import { missingBugReports } from './opam/missing-bug-reports.ts'
import { missingChecksum } from './opam/missing-checksum.ts'
import { missingDevRepo } from './opam/missing-dev-repo.ts'
import { missingHomepage } from './opam/missing-homepage.ts'
import { missingLicense } from './opam/missing-license.ts'
import { missingMaintainer } from './opam/missing-maintainer.ts'
import { missingSynopsis } from './opam/missing-synopsis.ts'
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
import { synopsisStyle } from './opam/synopsis-style.ts'
import { unclosedInterpolation } from './opam/unclosed-interpolation.ts'
import { undeclaredPackages } from './opam/undeclared-packages.ts'
import { unknownFlags } from './opam/unknown-flags.ts'
import { unnormalisedPlatform } from './opam/unnormalised-platform.ts'
import { unprefixedTestVariable } from './opam/unprefixed-test-variable.ts'
import { unrestrictedSubpath } from './opam/unrestricted-subpath.ts'
import { withTestInRunTest } from './opam/with-test-in-run-test.ts'
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
