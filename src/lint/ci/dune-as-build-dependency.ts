import type { DependencyConstraint } from '../../opam/dependency.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { FieldPart } from '../../opam/field-part.ts'
import type { OpamPackage } from '../../opam/package.ts'
import type { Correction, Defect } from '../model/rule.ts'
import { defectIf } from '../model/rule.ts'
import { withoutCondition } from '../view/changed-constraints.ts'
import { dependencyAt, dependencyPart } from '../view/dependency-part.ts'
import type { CiRule } from './subject.ts'

/** dune is only a build dependency: opam would not rebuild the package with another dune. */
export const duneAsBuildDependency: CiRule = {
  name: 'dune-as-build-dependency',
  severity: 'warning',
  fields: ['depends'],
  check: ({ package: found }) => {
    const about = dependencyPart(found, ['depends'], ({ name, constraints }) => {
      return name === 'dune' && formulaAtoms(constraints).some((atom) => isBuildFlag(atom))
    })
    return defectIf(
      about !== undefined,
      'The package tagged dune as a build dependency. Due to a bug in dune (https://github.com/ocaml/dune/issues/2147) this should never be the case. Please remove the {build} tag from its filter.',
      () => about,
    ).map((defect): Defect => ({ ...defect, ...withoutFlag(found, about) }))
  },
}

/** The dependency on dune without the flag. */
function withoutFlag(
  found: OpamPackage,
  about: FieldPart | undefined,
): { readonly correction?: Correction } {
  const stated = dependencyAt(found, about)
  if (stated === undefined) return {}
  const { name, constraints } = stated.dependency
  const left = withoutCondition(constraints, isBuildFlag)
  if (left === undefined) return {}
  const dependency = { name, constraints: left }
  return { correction: { kind: 'dependency', field: stated.field, dependency } }
}

function isBuildFlag(constraint: DependencyConstraint): boolean {
  if (constraint.kind !== 'filter' || constraint.filter.kind !== 'ident') return false
  return constraint.filter.reference.variable === 'build'
}
