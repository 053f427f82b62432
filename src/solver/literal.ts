/**
 * A literal as a number: `2v` says that variable v is true, `2v + 1` that it is false. Variables count
 * from 0.
 */
export type Literal = number

/** The literal that says the variable is true. */
export function isTrue(variable: number): Literal {
  return variable * 2
}

/** The opposite literal. */
export function negated(literal: Literal): Literal {
  return literal ^ 1
}

/** The variable of a literal. */
export function variableOf(literal: Literal): number {
  return literal >> 1
}

/** An entry that is there, as the caller knows. */
export function entry<T>(list: { readonly [index: number]: T }, index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`There is no entry ${index}.`)
  return found
}
