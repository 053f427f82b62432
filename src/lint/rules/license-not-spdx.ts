import type { LintRule } from '../rule.ts'
import { defectOf } from '../rule.ts'
import { isSpdxExpression } from '../spdx-expression.ts'

/** A license is not written as SPDX writes it, or one of its deprecated names. */
export const licenseNotSpdx: LintRule = {
  name: 'license-not-spdx',
  code: 62,
  severity: 'warning',
  fields: ['license'],
  check: ({ package: { license } }) =>
    defectOf(
      "License doesn't adhere to the SPDX standard, see https://spdx.org/licenses/ ",
      license.filter((expression) => !isSpdxExpression(expression)),
    ),
}
