import type { DependencyFormula } from '../../opam/dependency.ts'
import type { Variable } from '../../opam/variable.ts'
import { printVariable } from '../../opam/variable.ts'
import { defectOf } from '../model/rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import { allFilterVariables, applicabilityFilters, variablesOf } from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** A dependency applies under a condition on another package, which is not known when it is asked. */
export const packageVariableInDependencies: OpamRule = {
  name: 'package-variable-in-dependencies',
  code: 29,
  severity: 'error',
  fields: ['depends', 'depopts', 'conflicts'],
  check: ({ package: found }) => {
    // Most filters are of opam's own variables: that is asked first.
    if (allFilterVariables(found).every((variable) => variable.package === undefined)) return []
    return defectOf(
      'Package dependencies or conflicts mention package variables',
      [found.depends, found.depopts, found.conflicts]
        .flatMap((formula) => packageVariables(formula))
        .map((variable) => printVariable(variable)),
      () =>
        dependencyPart(found, ['depends', 'depopts', 'conflicts'], (atom) => {
          return packageVariables({ kind: 'atom', atom }).length > 0
        }),
    )
  },
}

function packageVariables(formula: DependencyFormula): readonly Variable[] {
  const variables = variablesOf(applicabilityFilters(formula))
  return variables.filter((variable) => variable.package !== undefined)
}
