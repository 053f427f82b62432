import { interpolatedVariables } from './interpolation.ts'
import type { OpamValue, RelationOperator } from './syntax.ts'
import { group, ident, string } from './syntax.ts'
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
  if (filterParts(filter).length === 0) return [filter]
  const nodes: Filter[] = []
  const pending: Filter[] = [filter]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    nodes.push(next)
    const parts = filterParts(next)
    for (let at = parts.length - 1; at >= 0; at--) {
      const part = parts[at]
      if (part !== undefined) pending.push(part)
    }
  }
  return nodes
}

function filterParts(filter: Filter): readonly Filter[] {
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
 * The variables a filter asks for, in the order opam 2.6.1 tells them: those of later parts first,
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

/** What a filter stands in, which decides whether it needs parentheses. */
type Context = 'or' | 'and' | 'prefix' | 'relation'

/** The filter as a value, with the parentheses it needs (opam 2.6.1; those of the source are lost). */
export function filterValue(filter: Filter, context: Context = 'or'): OpamValue {
  switch (filter.kind) {
    case 'bool':
      return filter
    case 'string':
      return string(filter.value)
    case 'ident':
      return ident(printReference(filter.reference))
    case 'relation': {
      const left = filterValue(filter.left, 'relation')
      const right = filterValue(filter.right, 'relation')
      const value: OpamValue = { kind: 'relation', operator: filter.operator, left, right }
      return grouped(value, context === 'prefix' || context === 'relation')
    }
    case 'and':
      return grouped(chain('and', filter.operands), context === 'prefix' || context === 'relation')
    case 'or':
      return grouped(chain('or', filter.operands), context !== 'or')
    case 'not':
    case 'defined': {
      const value = filterValue(filter.operand, 'prefix')
      return grouped({ kind: filter.kind, value }, context === 'relation')
    }
  }
}

function grouped(value: OpamValue, needed: boolean): OpamValue {
  return needed ? group([value]) : value
}

function chain(kind: 'and' | 'or', operands: readonly Filter[]): OpamValue {
  return operands
    .map((operand) => filterValue(operand, kind))
    .reduce((left, right) => ({ kind, left, right }))
}
