import type { Dependency } from '../../opam/dependency.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { OpamPackage } from '../../opam/package.ts'
import { perPackage } from './per-package.ts'

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

/** The parts that the dependencies of a package are. */
export const dependencyParts = perPackage((from): ReadonlyMap<Dependency, FieldPart> => {
  const parts = new Map<Dependency, FieldPart>()
  for (const field of ['depends', 'depopts', 'conflicts'] as const) {
    const seen = new Map<string, number>()
    for (const dependency of formulaAtoms(from[field])) {
      const { name } = dependency
      const occurrence = seen.get(name) ?? 0
      seen.set(name, occurrence + 1)
      parts.set(dependency, { field, element: name, occurrence })
    }
  }
  return parts
})

/** The field of a part of it, where that holds dependencies, with the dependency. */
export function dependencyAt(
  from: OpamPackage,
  part: FieldPart | undefined,
): { readonly field: DependencyField; readonly dependency: Dependency } | undefined {
  const field = (['depends', 'depopts', 'conflicts'] as const).find((one) => one === part?.field)
  if (field === undefined || part === undefined) return undefined
  const dependency = formulaAtoms(from[field]).filter(({ name }) => name === part.element)[
    part.occurrence ?? 0
  ]
  return dependency && { field, dependency }
}
