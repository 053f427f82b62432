import type { Dependency, DependencyFormula } from '../../opam/dependency.ts'
import type { Filter } from '../../opam/filter.ts'
import { filterNodes, filterVariables } from '../../opam/filter.ts'
import { formulaAtoms } from '../../opam/formula.ts'
import type { Filtered, OpamPackage } from '../../opam/package.ts'
import type { Variable } from '../../opam/variable.ts'
import { perPackage } from './per-package.ts'

/**
 * The fields with filters outside commands. Those with dependencies come last: a word that is looked for may be
 * part of a package's name.
 */
export const filterFields = [
  'available',
  'depexts',
  'patches',
  'messages',
  'post-messages',
  'libraries',
  'syntax',
  'depends',
  'depopts',
  'conflicts',
  'features',
] as const

/** The dependencies of all fields, in the order that opam looks at them. */
export const allDependencies = perPackage((from): readonly Dependency[] => {
  const found: Dependency[] = []
  const add = (formula: DependencyFormula): void => {
    for (const dependency of formulaAtoms(formula)) found.push(dependency)
  }
  add(from.depends)
  add(from.depopts)
  add(from.conflicts)
  for (const { packages } of from.features) add(packages)
  return found
})

/** The filters outside commands, in opam's order: those of dependencies last, and last ones first. */
const allFilters = perPackage((from) => filtersIn(from, from.postMessages))

/** The same but for those of `post-messages:`. */
export function filtersButOfPostMessages(from: OpamPackage): readonly Filter[] {
  return from.postMessages.length === 0 ? allFilters(from) : filtersIn(from, [])
}

function filtersIn(
  from: OpamPackage,
  postMessages: OpamPackage['postMessages'],
): readonly Filter[] {
  const filters: Filter[] = []
  for (const values of [from.patches, from.messages, postMessages]) addFilters(filters, values)
  for (const { filter } of from.depexts) filters.push(filter)
  for (const values of [from.libraries, from.syntax]) addFilters(filters, values)
  filters.push(from.available)
  const ofDependencies: Filter[] = []
  for (const dependency of allDependencies(from)) addConstraintFilters(ofDependencies, dependency)
  return [...filters, ...ofDependencies.toReversed()]
}

/** The nodes of these filters, in their order. */
export const allFilterNodes = perPackage((from) => {
  const nodes: Filter[] = []
  for (const filter of allFilters(from)) {
    for (const node of filterNodes(filter)) nodes.push(node)
  }
  return nodes
})

/** The variables of these filters, as opam lists them. */
export const allFilterVariables = perPackage((from) => variablesOf(allFilters(from)))

function addFilters(filters: Filter[], values: readonly Filtered<unknown>[]): void {
  for (const { filter } of values) if (filter !== undefined) filters.push(filter)
}

/** The filters and the version expressions of dependencies, in the order of the source. */
export function constraintFilters(formula: DependencyFormula): readonly Filter[] {
  const filters: Filter[] = []
  for (const dependency of formulaAtoms(formula)) addConstraintFilters(filters, dependency)
  return filters
}

function addConstraintFilters(filters: Filter[], { constraints }: Dependency): void {
  if (constraints.kind === 'empty') return
  for (const constraint of formulaAtoms(constraints)) {
    filters.push(constraint.kind === 'version' ? constraint.version : constraint.filter)
  }
}

/** The filters of one dependency's braces, version bounds left out. */
export function applicabilityFilters(formula: DependencyFormula): readonly Filter[] {
  const filters: Filter[] = []
  for (const { constraints } of formulaAtoms(formula)) {
    for (const constraint of formulaAtoms(constraints)) {
      if (constraint.kind === 'filter') filters.push(constraint.filter)
    }
  }
  return filters
}

/** The variables of several filters, those of later filters first, as opam lists them. */
export function variablesOf(filters: readonly Filter[]): readonly Variable[] {
  const variables: Variable[] = []
  for (const filter of filters.toReversed()) {
    for (const variable of filterVariables(filter)) variables.push(variable)
  }
  return variables
}

/** Whether a variable of opam itself, not of a package, is among them. */
export function mentionsGlobal(variables: readonly Variable[], name: string): boolean {
  return variables.some((variable) => variable.package === undefined && variable.name === name)
}
