import { defectOf } from '../model/rule.ts'
import { keptNames, sortedNames } from '../view/dependencies.ts'
import type { OpamRule } from './subject.ts'

/** A package is both required and optional. */
export const dependencyAlsoOptional: OpamRule = {
  name: 'dependency-also-optional',
  code: 31,
  severity: 'error',
  fields: ['depopts'],
  check: ({ package: { depends, depopts } }) => {
    if (depopts.kind === 'empty') return []
    const optional = keptNames(depopts, 'with-tests')
    const both = [...keptNames(depends, 'without-tests')].filter((name) => optional.has(name))
    return defectOf(
      "Fields 'depends' and 'depopts' refer to the same package names",
      sortedNames(both),
    )
  },
}
