import type { DependencyFormula } from '../../opam/dependency.ts'
import type { Filter } from '../../opam/filter.ts'
import { filterVariables } from '../../opam/filter.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { Filtered, OpamPackage } from '../../opam/package.ts'
import type { Variable } from '../../opam/variable.ts'

/** The filters outside commands, in opam's order: those of dependencies last, and last ones first. */
export function allFilters(
  from: OpamPackage,
  postMessages: 'with-post-messages' | 'without-post-messages' = 'with-post-messages',
): readonly Filter[] {
  return [
    ...filtersOf(from.patches),
    ...filtersOf(from.messages),
    ...(postMessages === 'with-post-messages' ? filtersOf(from.postMessages) : []),
    ...from.depexts.map(({ filter }) => filter),
    ...filtersOf(from.libraries),
    ...filtersOf(from.syntax),
    from.available,
    ...[
      from.depends,
      from.depopts,
      from.conflicts,
      ...from.features.map(({ packages }) => packages),
    ]
      .flatMap((formula) => constraintFilters(formula))
      .toReversed(),
  ]
}

function filtersOf<T>(values: readonly Filtered<T>[]): readonly Filter[] {
  return values.flatMap(({ filter }) => (filter === undefined ? [] : [filter]))
}

/** The filters and the version expressions of dependencies, in the order of the source. */
export function constraintFilters(formula: DependencyFormula): readonly Filter[] {
  return formulaAtoms(formula)
    .flatMap(({ constraints }) => formulaAtoms(constraints))
    .map((constraint) => (constraint.kind === 'version' ? constraint.version : constraint.filter))
}

/** The filters of one dependency's braces, version bounds left out. */
export function applicabilityFilters(formula: DependencyFormula): readonly Filter[] {
  return formulaAtoms(formula)
    .flatMap(({ constraints }) => formulaAtoms(constraints))
    .flatMap((constraint) => (constraint.kind === 'filter' ? [constraint.filter] : []))
}

/** The variables of several filters, those of later filters first, as opam lists them. */
export function variablesOf(filters: readonly Filter[]): readonly Variable[] {
  return filters.toReversed().flatMap((filter) => filterVariables(filter))
}

/** Whether a variable of opam itself, not of a package, is among them. */
export function mentionsGlobal(variables: readonly Variable[], name: string): boolean {
  return variables.some((variable) => variable.package === undefined && variable.name === name)
}
