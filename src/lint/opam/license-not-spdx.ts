import { field, list, string } from '../../opam/syntax.ts'
import { remembering } from '../../text/remembering.ts'
import type { Correction, Defect } from '../model/rule.ts'
import { defectOf } from '../model/rule.ts'
import { isSpdxExpression } from './spdx-expression.ts'
import { spdxSpelling } from './spdx-spelling.ts'
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
    ).map((defect): Defect => ({ ...defect, ...respelled(license) })),
}

/** The field with the licenses that have one spelling only; nothing where none of them has. */
function respelled(license: readonly string[]): { readonly correction?: Correction } {
  const values = license.map((one) => (isGood(one) ? one : (spdxSpelling(one) ?? one)))
  if (values.every((value, index) => value === license[index])) return {}
  const [first, second] = values.map((value) => string(value))
  const value =
    first !== undefined && second === undefined ? first : list(values.map((one) => string(one)))
  return { correction: { kind: 'field', field: field('license', value) } }
}
