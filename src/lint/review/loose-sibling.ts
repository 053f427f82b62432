import type { Dependency } from '../../opam/dependency.ts'
import { formulaAtoms, joinFormulas } from '../../opam/formula.ts'
import { hasBound, mayHold } from '../view/bounds.ts'
import { dependencyParts } from '../view/dependency-part.ts'
import type { Defect } from '../model/rule.ts'
import type { ReviewRule } from './subject.ts'

/** Where one of these holds, the sibling is not installed for users. */
const notForUsers: ReadonlySet<string> = new Set(['with-test', 'with-doc', 'with-dev-setup', 'dev'])

/** A package of the same release may be installed in another version. */
export const looseSibling: ReviewRule = {
  name: 'loose-sibling',
  severity: 'notice',
  isHabit: true,
  fields: ['depends'],
  why: 'You test these packages together, but opam combines any versions that the bounds allow. opam-repository also builds with the oldest ones.',
  check: ({ package: found, together, name: own }) =>
    formulaAtoms(found.depends)
      .filter(
        (dependency) =>
          dependency.name !== own &&
          together.has(dependency.name) &&
          mayHold(dependency.constraints, { off: notForUsers }) &&
          !hasBound(dependency, ['=']),
      )
      .map((dependency): Defect => ({
        message: `The dependency "${dependency.name}" is released together with this package, but opam may install another version of it.`,
        about: dependencyParts(found).get(dependency),
        correction: { kind: 'dependency', field: 'depends', dependency: withVersion(dependency) },
        advice: 'If this package works with other versions of it, change nothing.',
      })),
}

/** The dependency on the version that is released: other bounds on it say nothing more. */
function withVersion({ name, constraints }: Dependency): Dependency {
  const version = {
    kind: 'ident',
    reference: { packages: [], variable: 'version' },
  } as const
  const exact = { kind: 'atom', atom: { kind: 'version', operator: '=', version } } as const
  const hasFilter = formulaAtoms(constraints).some(({ kind }) => kind === 'filter')
  return { name, constraints: hasFilter ? joinFormulas('and', [exact, constraints]) : exact }
}
