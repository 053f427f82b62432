import { printVariable } from '../../opam/variable.ts'
import type { LintRule } from '../rule.ts'
import { defectOf } from '../rule.ts'
import { applicabilityFilters, variablesOf } from '../view/filters.ts'

/** A dependency applies under a condition on another package, which is not known when it is asked. */
export const packageVariableInDependencies: LintRule = {
  name: 'package-variable-in-dependencies',
  code: 29,
  severity: 'error',
  fields: ['depends', 'depopts', 'conflicts'],
  check: ({ package: { depends, depopts, conflicts } }) =>
    defectOf(
      'Package dependencies or conflicts mention package variables',
      [depends, depopts, conflicts]
        .flatMap((formula) => variablesOf(applicabilityFilters(formula)))
        .filter((variable) => variable.package !== undefined)
        .map((variable) => printVariable(variable)),
    ),
}
