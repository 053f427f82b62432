import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** No license is named. */
export const missingLicense: LintRule = {
  name: 'missing-license',
  code: 68,
  severity: 'warning',
  fields: ['license'],
  check: ({ package: found }) => defectIf(found.license.length === 0, "Missing field 'license'"),
}
