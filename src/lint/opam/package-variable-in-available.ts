import { filterVariables } from '../../opam/filter.ts'
import { printVariable } from '../../opam/variable.ts'
import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** Whether the package is available is made to depend on other packages. */
export const packageVariableInAvailable: OpamRule = {
  name: 'package-variable-in-available',
  code: 34,
  severity: 'error',
  fields: ['available'],
  check: ({ package: { available } }) =>
    defectOf(
      "Field 'available:' contains references to package-local variables. It should only be determined from global configuration variables",
      filterVariables(available)
        .filter((variable) => variable.package !== undefined)
        .map((variable) => printVariable(variable)),
    ),
}
