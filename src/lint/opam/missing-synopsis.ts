import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** There is no line that says what the package is. */
export const missingSynopsis: LintRule = {
  name: 'missing-synopsis',
  code: 57,
  severity: 'error',
  fields: ['synopsis', 'descr'],
  check: ({ package: found }) =>
    defectIf((found.description?.synopsis ?? '') === '', 'Synopsis must not be empty'),
}
