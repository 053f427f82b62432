import { formulaAtoms } from '../../opam/formula.ts'
import type { RepositoryRule } from './rule.ts'
import { messageIf } from './rule.ts'

/** dune is needed for building only: opam would not rebuild the package with another dune. */
export const duneAsBuildDependency: RepositoryRule = {
  severity: 'warning',
  check: ({ package: { depends } }) => {
    const constraints = formulaAtoms(depends)
      .filter(({ name }) => name === 'dune')
      .flatMap((dependency) => formulaAtoms(dependency.constraints))
    return messageIf(
      constraints.some(
        (constraint) =>
          constraint.kind === 'filter' &&
          constraint.filter.kind === 'ident' &&
          constraint.filter.reference.variable === 'build',
      ),
      'The package tagged dune as a build dependency. Due to a bug in dune (https://github.com/ocaml/dune/issues/2147) this should never be the case. Please remove the {build} tag from its filter.',
    )
  },
}
