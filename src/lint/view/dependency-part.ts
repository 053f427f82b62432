import type { Dependency } from '../../opam/dependency.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { OpamPackage } from '../../opam/package.ts'

/** The fields that hold dependencies. */
type DependencyField = 'depends' | 'depopts' | 'conflicts'

/** The first dependency of these fields for which something holds. */
export function dependencyPart(
  from: OpamPackage,
  fields: readonly DependencyField[],
  holds: (dependency: Dependency) => boolean,
): FieldPart | undefined {
  for (const field of fields) {
    const dependencies = formulaAtoms(from[field])
    const index = dependencies.findIndex((dependency) => holds(dependency))
    const found = dependencies[index]
    if (found === undefined) continue
    const before = dependencies.slice(0, index)
    const occurrence = before.filter(({ name }) => name === found.name).length
    return { field, element: found.name, occurrence }
  }
  return undefined
}
