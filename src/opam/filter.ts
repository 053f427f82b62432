import { interpolatedVariables } from './interpolation.ts'
import type { OpamValue, RelationOperator } from './syntax.ts'
import { group, ident, string } from './syntax.ts'
import { foldTree, treeNodes } from './tree.ts'
import type { Variable, VariableReference } from './variable.ts'
import { printReference, referencedVariables } from './variable.ts'

/** A condition over opam's variables. Chains of `&` and of `|` are one node. */
export type Filter =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'ident'; readonly reference: VariableReference }
  | {
      readonly kind: 'relation'
      readonly operator: RelationOperator
      readonly left: Filter
      readonly right: Filter
    }
  /** At least two operands. */
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Filter[] }
  | { readonly kind: 'not' | 'defined'; readonly operand: Filter }

/** The filter that always holds: what stands where none is written. */
export const always: Filter = { kind: 'bool', value: true }

/** Whether the filter always holds, and is therefore not printed. */
export function isAlways(filter: Filter): boolean {
  return filter.kind === 'bool' && filter.value
}

/** A filter and all the filters it is made of, each before its parts. */
export function filterNodes(filter: Filter): readonly Filter[] {
  return filterParts(filter).length === 0 ? [filter] : treeNodes(filter, filterParts)
}

/** The filters that a filter is made of. */
export function filterParts(filter: Filter): readonly Filter[] {
  switch (filter.kind) {
    case 'bool':
    case 'string':
    case 'ident':
      return []
    case 'relation':
      return [filter.left, filter.right]
    case 'and':
    case 'or':
      return filter.operands
    case 'not':
    case 'defined':
      return [filter.operand]
  }
}

/**
 * The variables that a filter uses, in the order of opam 2.6.1: those of later parts first,
 * those of one identifier or string in their own order.
 */
export function filterVariables(filter: Filter): readonly Variable[] {
  if (filterParts(filter).length === 0) return nodeVariables(filter)
  const variables: Variable[] = []
  for (const node of filterNodes(filter).toReversed()) {
    for (const variable of nodeVariables(node)) variables.push(variable)
  }
  return variables
}

function nodeVariables(node: Filter): readonly Variable[] {
  if (node.kind === 'ident') return referencedVariables(node.reference)
  return node.kind === 'string' ? interpolatedVariables(node.value) : []
}

/** Whether a filter needs parentheses as a part of another (opam 2.6.1). */
export function needsParentheses(part: Filter, around: Filter): boolean {
  const isTight = around.kind === 'not' || around.kind === 'defined' || around.kind === 'relation'
  switch (part.kind) {
    case 'bool':
    case 'string':
    case 'ident':
      return false
    case 'relation':
    case 'and':
      return isTight
    case 'or':
      return isTight || around.kind === 'and'
    case 'not':
    case 'defined':
      return around.kind === 'relation'
  }
}

/** The filter as a value, with the parentheses it needs (opam 2.6.1; those of the source are lost). */
export function filterValue(filter: Filter): OpamValue {
  return foldTree<Filter, OpamValue>(filter, filterParts, (node, next) => {
    const part = (inner: Filter): OpamValue =>
      needsParentheses(inner, node) ? group([next()]) : next()
    switch (node.kind) {
      case 'bool':
        return node
      case 'string':
        return string(node.value)
      case 'ident':
        return ident(printReference(node.reference))
      case 'relation': {
        const left = part(node.left)
        return { kind: 'relation', operator: node.operator, left, right: part(node.right) }
      }
      case 'and':
      case 'or':
        return node.operands
          .map((operand) => part(operand))
          .reduce((left, right) => ({ kind: node.kind, left, right }))
      case 'not':
      case 'defined':
        return { kind: node.kind, value: part(node.operand) }
    }
  })
}
