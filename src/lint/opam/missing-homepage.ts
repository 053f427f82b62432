import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** No page tells about the project. */
export const missingHomepage: LintRule = {
  name: 'missing-homepage',
  code: 35,
  severity: 'warning',
  fields: ['homepage'],
  check: ({ package: found }) => defectIf(found.homepage.length === 0, "Missing field 'homepage'"),
}
