import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** Nothing says where to report a bug. */
export const missingBugReports: LintRule = {
  name: 'missing-bug-reports',
  code: 36,
  severity: 'warning',
  inRelease: 'warning',
  fields: ['bug-reports'],
  check: ({ package: found }) =>
    defectIf(found.bugReports.length === 0, "Missing field 'bug-reports'"),
}
