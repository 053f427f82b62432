import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** The system is asked for by a field of old. */
export const deprecatedOsField: LintRule = {
  name: 'deprecated-os-field',
  code: 33,
  severity: 'error',
  fields: ['os'],
  check: ({ package: found }) =>
    defectIf(
      found.os.kind !== 'empty',
      "Field 'os' is deprecated, use 'available' and the 'os' variable instead",
    ),
}
