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

/**
 * What the operands of a chain are read as. The last is read first, because opam evaluates so: of
 * two that are wrong it reports the right one.
 */
export function readOperands<T>(value: LogicalValue, read: (operand: OpamValue) => T): T[] {
  return operands(value)
    .toReversed()
    .map((operand) => read(operand))
    .toReversed()
}
