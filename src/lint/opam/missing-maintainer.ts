import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** Nobody is named to turn to. */
export const missingMaintainer: LintRule = {
  name: 'missing-maintainer',
  code: 23,
  severity: 'error',
  fields: ['maintainer'],
  check: ({ package: found }) =>
    defectIf(found.maintainer.length === 0, "Missing field 'maintainer'"),
}
