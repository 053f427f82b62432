import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'
import { allFilters, mentionsGlobal, variablesOf } from '../view/filters.ts'

/** A filter asks for `test` or `doc`, which nothing sets. */
export const unprefixedTestVariable: LintRule = {
  name: 'unprefixed-test-variable',
  code: 58,
  severity: 'warning',
  fields: ['depends', 'depopts', 'available', 'depexts'],
  check: ({ package: found }) => {
    const variables = variablesOf(allFilters(found))
    const names = ['test', 'doc'].filter((name) => mentionsGlobal(variables, name))
    const plural = names.length > 1
    const wrong = names.map((name) => `\`${name}\``).join(' and ')
    const right = names.map((name) => `\`with-${name}\``).join(' and ')
    return defectIf(
      names.length > 0,
      `Found ${wrong} variable${plural ? 's' : ''}, predefined one${plural ? 's are' : ' is'} ${right}`,
    )
  },
}
