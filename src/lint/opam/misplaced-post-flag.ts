import { defectIf } from '../model/rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import {
  allFilterVariables,
  applicabilityFilters,
  constraintFilters,
  mentionsGlobal,
  variablesOf,
} from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** `post` stands with an optional dependency, or with `build`, where it says nothing. */
export const misplacedPostFlag: OpamRule = {
  name: 'misplaced-post-flag',
  code: 50,
  severity: 'warning',
  fields: ['depopts', 'depends'],
  check: ({ package: found }) => {
    if (!mentionsGlobal(allFilterVariables(found), 'post')) return []
    const about =
      dependencyPart(found, ['depopts'], (atom) => {
        const filters = constraintFilters({ kind: 'atom', atom })
        return mentionsGlobal(variablesOf(filters), 'post')
      }) ??
      dependencyPart(found, ['depends'], (atom) => {
        const variables = variablesOf(applicabilityFilters({ kind: 'atom', atom }))
        return mentionsGlobal(variables, 'build') && mentionsGlobal(variables, 'post')
      })
    return defectIf(
      about !== undefined,
      "The 'post' flag doesn't make sense with build or optional dependencies",
      () => about,
    )
  },
}
