import type { RelationOperator } from './syntax.ts'

/** Whether a relation holds of two values, by the sign of their order: `order < 0` where the left is less. */
export function holdsForOrder(operator: RelationOperator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}
