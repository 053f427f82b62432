import type { Filter } from '../opam/filter.ts'
import { filterParts } from '../opam/filter.ts'
import { expandInterpolations } from '../opam/interpolation.ts'
import { holdsForOrder } from '../opam/relation.ts'
import { foldTree } from '../opam/tree.ts'
import type { VariableReference } from '../opam/variable.ts'
import { compareVersions } from '../version/opam-version.ts'

/** What a filter comes to (opam 2.6.1, `OpamFilter`). */
export type FilterValue = boolean | string | undefined

/** What the variables in a package's file stand for. What is not here is undefined. */
export interface Scope {
  /** The package whose file it is: `name` and `version`. */
  readonly package: { readonly name: string; readonly version: string }
  /** Those of the system, of opam and of the switch. */
  readonly system: ReadonlyMap<string, string>
  /** `with-test`, `build` and so on, where the field knows them. */
  readonly dependency: ReadonlyMap<string, boolean>
}

/** Evaluates a filter. A text in place of a truth value is undefined unless it is `true` or `false`. */
export function evaluateFilter(filter: Filter, scope: Scope): FilterValue {
  // In boxes, as a fold takes `undefined` for a result that is missing.
  const evaluated = foldTree<Filter, Boxed>(filter, filterParts, (node, next) => ({
    value: nodeValue(node, () => next().value, scope),
  }))
  return evaluated.value
}

interface Boxed {
  readonly value: FilterValue
}

/** The value of a node, `next` that of its parts. */
function nodeValue(node: Filter, next: () => FilterValue, scope: Scope): FilterValue {
  switch (node.kind) {
    case 'bool':
      return node.value
    case 'string':
      return expandedText(node.value, scope)
    case 'ident':
      return variableValue(node.reference, scope)
    case 'relation': {
      const [left, right] = [next(), next()]
      if (left === undefined || right === undefined) return undefined
      return holdsForOrder(node.operator, compareVersions(String(left), String(right)))
    }
    case 'and':
      return joined(node.operands.map(next), false)
    case 'or':
      return joined(node.operands.map(next), true)
    case 'not': {
      const value = truthOf(next())
      return value === undefined ? undefined : !value
    }
    case 'defined':
      return next() !== undefined
  }
}

/** Whether a filter holds: an undefined one does not. */
export function filterHolds(filter: Filter, scope: Scope): boolean {
  return truthOf(evaluateFilter(filter, scope)) === true
}

/** A value in a place where a truth value stands. */
export function truthOf(value: FilterValue): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (value === 'true') return true
  return value === 'false' ? false : undefined
}

/** `decisive` decides alone, `false` for `&` and `true` for `|`, even beside what is undefined. */
function joined(values: readonly FilterValue[], decisive: boolean): boolean | undefined {
  const truths = values.map(truthOf)
  if (truths.includes(decisive)) return decisive
  return truths.includes(undefined) ? undefined : !decisive
}

function expandedText(text: string, scope: Scope): FilterValue {
  const expanded = expandInterpolations(text, (reference) => {
    const value = variableValue(reference, scope)
    return value === undefined ? '' : String(value)
  })
  return expanded.kind === 'text' ? expanded.text : undefined
}

function variableValue(reference: VariableReference, scope: Scope): FilterValue {
  const { packages, variable, converter } = reference
  if (converter !== undefined) {
    const value = truthOf(variableValue({ packages, variable }, scope))
    return value === true ? converter.whenTrue : converter.whenFalse
  }
  if (packages.length === 0) return globalValue(variable, scope)
  const values = packages.map((name) => packageValue(name, variable, scope))
  return values.length === 1 ? values[0] : joined(values, false)
}

function globalValue(variable: string, scope: Scope): FilterValue {
  return scope.dependency.get(variable) ?? ownValue(variable, scope) ?? scope.system.get(variable)
}

/** Of other packages nothing is known: the solver works before any of them is installed. */
function packageValue(name: string, variable: string, scope: Scope): FilterValue {
  if (name === '_' || name === scope.package.name) return ownValue(variable, scope)
  return variable === 'enable' ? 'disable' : undefined
}

function ownValue(variable: string, scope: Scope): FilterValue {
  if (variable === 'name') return scope.package.name
  return variable === 'version' ? scope.package.version : undefined
}
