import { operands } from '../opam/operands.ts'
import type { OpamValue } from '../opam/syntax.ts'
import { treeNodes } from '../opam/tree.ts'

/** Where a package stands in a formula: its string, or its string with braces. */
export type DependencyNode = Extract<OpamValue, { readonly kind: 'string' | 'option' }>

/** The places of a package in the value of `depends`, `depopts` or `conflicts`, in their order. */
export function dependencyNodes(value: OpamValue, name: string): readonly DependencyNode[] {
  return treeNodes(value, formulaParts).filter(
    (node): node is DependencyNode => packageOf(node) === name,
  )
}

/** The package that a part of a formula is; absent where it joins others. */
export function packageOf(node: OpamValue): string | undefined {
  if (node.kind === 'string') return node.value
  return node.kind === 'option' && node.value.kind === 'string' ? node.value.value : undefined
}

/** What a formula joins, outermost first; what stands in the braces of a package is none. */
export function formulaParts(value: OpamValue): readonly OpamValue[] {
  if (value.kind === 'list' || value.kind === 'group') return value.items
  return value.kind === 'and' || value.kind === 'or' ? operands(value) : []
}

/** What must hold together of what stands in braces, parentheses around more of the same taken apart. */
export function conjunctsOf(constraints: readonly OpamValue[]): readonly OpamValue[] {
  return constraints.flatMap((one) =>
    treeNodes(one, conjunctsIn).filter((node) => conjunctsIn(node).length === 0),
  )
}

function conjunctsIn(value: OpamValue): readonly OpamValue[] {
  if (value.kind === 'and') return operands(value)
  return value.kind === 'group' ? value.items : []
}
