import { defectOf } from '../model/rule.ts'
import { remembering } from '../../text/remembering.ts'
import { isSpdxExpression } from './spdx-expression.ts'
import type { OpamRule } from './subject.ts'

/** There are some hundred licenses in use, each by many packages. */
const isGood = remembering(500, isSpdxExpression)

/** A license is not written as SPDX writes it, or one of its deprecated names. */
export const licenseNotSpdx: OpamRule = {
  name: 'license-not-spdx',
  code: 62,
  severity: 'warning',
  fields: ['license'],
  check: ({ package: { license } }) =>
    defectOf(
      "License doesn't adhere to the SPDX standard, see https://spdx.org/licenses/ ",
      license.filter((expression) => !isGood(expression)),
    ),
}
