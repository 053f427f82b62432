import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** A package with an archive does not say where its repository is. */
export const missingDevRepo: LintRule = {
  name: 'missing-dev-repo',
  code: 37,
  severity: 'warning',
  inRelease: 'warning',
  fields: ['dev-repo'],
  check: ({ package: found }) =>
    defectIf(found.devRepo === undefined && found.url !== undefined, "Missing field 'dev-repo'"),
}
