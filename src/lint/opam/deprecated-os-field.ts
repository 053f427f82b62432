import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** The system is asked for by a field of old. */
export const deprecatedOsField: OpamRule = {
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
