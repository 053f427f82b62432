import { developmentTool } from './development-tool.ts'
import { duneBelowLanguage } from './dune-below-language.ts'
import { exactDependency } from './exact-dependency.ts'
import { lostBound } from './lost-bound.ts'
import { lostField } from './lost-field.ts'
import { looseSibling } from './loose-sibling.ts'
import { missingChangeLog } from './missing-change-log.ts'
import { missingLicenseFile } from './missing-license-file.ts'
import { missingLowerBound } from './missing-lower-bound.ts'
import { missingMaintenanceIntent } from './missing-maintenance-intent.ts'
import { missingReadme } from './missing-readme.ts'
import { ocamlInName } from './ocaml-in-name.ts'
import { publishedVersion } from './published-version.ts'
import type { ReviewRule } from './rule.ts'
import { unknownDependency } from './unknown-dependency.ts'
import { unpublishedBound } from './unpublished-bound.ts'
import { unsatisfiableDependency } from './unsatisfiable-dependency.ts'
import { vInVersion } from './v-in-version.ts'

/** What a release looks for besides `opam lint` and the CI of opam-repository, gravest first. */
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
  missingLicenseFile,
  missingReadme,
  missingChangeLog,
]
