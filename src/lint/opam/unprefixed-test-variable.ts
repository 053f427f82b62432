import type { DependencyConstraint } from '../../opam/dependency.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import type { OpamPackage } from '../../opam/package.ts'
import type { Correction, Defect } from '../model/rule.ts'
import { defectIf } from '../model/rule.ts'
import { withAtoms, withVariables } from '../view/changed-constraints.ts'
import { dependencyAt, dependencyPart } from '../view/dependency-part.ts'
import {
  allFilterVariables,
  constraintFilters,
  filterFields,
  mentionsGlobal,
  variablesOf,
} from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

const predefined = new Map([
  ['test', 'with-test'],
  ['doc', 'with-doc'],
])

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
    const part = dependencyPart(found, ['depends', 'depopts', 'conflicts'], (atom) => {
      const asked = variablesOf(constraintFilters({ kind: 'atom', atom }))
      return names.some((name) => mentionsGlobal(asked, name))
    })
    return defectIf(
      names.length > 0,
      `Found ${wrong} variable${plural ? 's' : ''}, predefined one${plural ? 's are' : ' is'} ${right}`,
      () => part ?? { element: names[0] ?? '' },
    ).map((defect): Defect => ({ ...defect, ...renamed(found, part) }))
  },
}

/** The dependency with the variables that opam sets; nothing where others than dependencies ask for them. */
function renamed(
  found: OpamPackage,
  part: FieldPart | undefined,
): { readonly correction?: Correction } {
  const stated = dependencyAt(found, part)
  if (stated === undefined) return {}
  const { field, dependency } = stated
  const constraints = withAtoms(dependency.constraints, predefinedIn)
  return { correction: { kind: 'dependency', field, dependency: { ...dependency, constraints } } }
}

function predefinedIn(atom: DependencyConstraint): DependencyConstraint {
  return atom.kind === 'filter'
    ? { kind: 'filter', filter: withVariables(atom.filter, predefined) }
    : atom
}
