import { filterVariables } from '../../opam/filter.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'
import { applicabilityFilters, constraintFilters, mentionsGlobal } from '../view/filters.ts'

/** `post` stands with an optional dependency, or with `build`, where it says nothing. */
export const misplacedPostFlag: LintRule = {
  name: 'misplaced-post-flag',
  code: 50,
  severity: 'warning',
  fields: ['depopts', 'depends'],
  check: ({ package: { depends, depopts } }) => {
    const inOptional = constraintFilters(depopts).flatMap((filter) => filterVariables(filter))
    const withBuild = formulaAtoms(depends).some((atom) => {
      const filters = applicabilityFilters({ kind: 'atom', atom })
      const variables = filters.flatMap((filter) => filterVariables(filter))
      return mentionsGlobal(variables, 'build') && mentionsGlobal(variables, 'post')
    })
    return defectIf(
      withBuild || mentionsGlobal(inOptional, 'post'),
      "The 'post' flag doesn't make sense with build or optional dependencies",
    )
  },
}
