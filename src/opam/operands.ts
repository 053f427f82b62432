import type { LogicalValue, OpamValue } from './syntax.ts'

/** The operands of a chain of one operator, which nests to the left, from left to right. */
export function operands(value: LogicalValue): readonly OpamValue[] {
  const { kind } = value
  const found: OpamValue[] = []
  let left: OpamValue = value
  while (left.kind === kind) {
    found.push(left.right)
    left = left.left
  }
  found.push(left)
  return found.toReversed()
}
