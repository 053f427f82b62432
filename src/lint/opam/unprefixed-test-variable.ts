import { defectIf } from '../model/rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import {
  allFilterVariables,
  constraintFilters,
  filterFields,
  mentionsGlobal,
  variablesOf,
} from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** A filter asks for `test` or `doc`, which nothing sets. */
export const unprefixedTestVariable: OpamRule = {
  name: 'unprefixed-test-variable',
  code: 58,
  severity: 'warning',
  fields: filterFields,
  check: ({ package: found }) => {
    const variables = allFilterVariables(found)
    const names = ['test', 'doc'].filter((name) => mentionsGlobal(variables, name))
    const plural = names.length > 1
    const wrong = names.map((name) => `\`${name}\``).join(' and ')
    const right = names.map((name) => `\`with-${name}\``).join(' and ')
    return defectIf(
      names.length > 0,
      `Found ${wrong} variable${plural ? 's' : ''}, predefined one${plural ? 's are' : ' is'} ${right}`,
      () =>
        dependencyPart(found, ['depends', 'depopts', 'conflicts'], (atom) => {
          const asked = variablesOf(constraintFilters({ kind: 'atom', atom }))
          return names.some((name) => mentionsGlobal(asked, name))
        }) ?? { element: names[0] ?? '' },
    )
  },
}
