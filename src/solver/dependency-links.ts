import type { Dependency, DependencyFormula } from '../opam/dependency.ts'
import { formulaAtoms } from '../opam/formula.ts'
import { admissionOf } from './admission.ts'
import type { PackageContext, Platform } from './platform.ts'
import { dependencyScope } from './platform.ts'
import type { Package } from './universe.ts'

/** Which dependencies count as links between packages. */
export interface LinkKind {
  readonly build: boolean
  readonly post: boolean
  readonly depopts: boolean
}

/**
 * The packages among `present`, by name, that a package depends on. Every branch of a choice counts
 * that is present.
 */
export function linkedPackages(
  from: Package,
  present: ReadonlyMap<string, Package>,
  { platform, context, kind }: { platform: Platform; context: PackageContext; kind: LinkKind },
): readonly Package[] {
  const definition = platform.universe.definition(from)
  if (definition === undefined) return []
  const plain = dependencyScope(from, definition, { context, system: platform.system })
  const dependency = new Map([
    ...plain.dependency,
    ['build', kind.build],
    ['post', kind.post],
  ] as const)
  const scope = { ...plain, dependency }
  const isLinked = ({ name, constraints }: Dependency): boolean => {
    const target = present.get(name)
    if (target === undefined || target === from) return false
    const { version } = target
    const question = { version, scope, undefinedFilter: false, undefinedBound: false }
    return admissionOf(constraints, question) === 'admits'
  }
  const formulas: DependencyFormula[] = [definition.depends]
  if (kind.depopts) formulas.push(definition.depopts)
  const linked = new Set<Package>()
  for (const atom of formulas.flatMap((formula) => [...formulaAtoms(formula)])) {
    const target = isLinked(atom) ? present.get(atom.name) : undefined
    if (target !== undefined) linked.add(target)
  }
  return [...linked]
}
