import type { Formula } from './formula.ts'
import { formulaParts, joinFormulas } from './formula.ts'
import { operands } from './operands.ts'
import type { OpamValue } from './syntax.ts'
import { group } from './syntax.ts'
import { foldTree } from './tree.ts'

/** How values are read as a formula. */
export interface FormulaReading<Atom> {
  /** What joins values side by side. */
  readonly join: 'and' | 'or'
  /** The operand of `&` and `|` that opam reads first: of two wrong ones, opam reports this one. */
  readonly firstOperand: 'left' | 'right'
  /** What is neither an operator nor parentheses; may throw as codecs do. */
  readonly atom: (value: OpamValue) => Atom
  /** An atom behind so many `!`, at least one; absent where `!` is no operator. */
  readonly negate?: (atom: Atom, times: number) => Atom
}

/** A value, and the number of `!` around it. */
interface Negated {
  readonly value: OpamValue
  readonly negations: number
}

const opposites = { and: 'or', or: 'and' } as const

/** Values side by side as a formula. Negations go inwards to the atoms, and exchange `&` and `|`. */
export function readFormula<Atom>(
  values: readonly OpamValue[],
  reading: FormulaReading<Atom>,
): Formula<Atom> {
  const formulas = values.map((value) =>
    foldTree<Negated, Formula<Atom>>(
      { value, negations: 0 },
      (node) => partsOf(node, reading),
      (node, next) => readNode(node, next, reading),
    ),
  )
  return joinFormulas(reading.join, formulas)
}

/** What a value is made of. As parts are read from the last to the first, they may be turned round. */
function partsOf<Atom>(
  { value, negations }: Negated,
  { firstOperand, negate }: FormulaReading<Atom>,
): readonly Negated[] {
  if (value.kind === 'and' || value.kind === 'or') {
    const parts = operands(value).map((part) => ({ value: part, negations }))
    return firstOperand === 'left' ? parts.toReversed() : parts
  }
  if (value.kind === 'group') {
    return value.items.map((part) => ({ value: part, negations })).toReversed()
  }
  if (value.kind !== 'not' || negate === undefined) return []
  return [{ value: value.value, negations: negations + 1 }]
}

/** A value as a formula, `next` what its parts are. */
function readNode<Atom>(
  { value, negations }: Negated,
  next: () => Formula<Atom>,
  { join, firstOperand, atom: readAtom, negate }: FormulaReading<Atom>,
): Formula<Atom> {
  const joined = (kind: 'and' | 'or', formulas: readonly Formula<Atom>[]): Formula<Atom> =>
    joinFormulas(negations % 2 === 0 ? kind : opposites[kind], formulas)
  if (value.kind === 'and' || value.kind === 'or') {
    const found = operands(value).map(() => next())
    return joined(value.kind, firstOperand === 'left' ? found.toReversed() : found)
  }
  if (value.kind === 'group') {
    const found = value.items.map(() => next()).toReversed()
    return { kind: 'block', formula: joined(join, found) }
  }
  if (value.kind === 'not' && negate !== undefined) return next()
  const atom = readAtom(value)
  const isPlain = negations === 0 || negate === undefined
  return { kind: 'atom', atom: isPlain ? atom : negate(atom, negations) }
}

/** A formula as one value, with parentheses where they were and around `|` in `&`. */
export function formulaValue<Atom>(
  formula: Formula<Atom>,
  atomValue: (atom: Atom) => OpamValue,
): OpamValue {
  return foldTree<Formula<Atom>, OpamValue>(formula, formulaParts, (node, next) => {
    switch (node.kind) {
      case 'empty':
        return group([])
      case 'atom':
        return atomValue(node.atom)
      case 'block': {
        const inner = next()
        return group(node.formula.kind === 'empty' ? [] : [inner])
      }
      case 'and':
      case 'or': {
        const { kind } = node
        return node.operands
          .map((operand) => (kind === 'and' && operand.kind === 'or' ? group([next()]) : next()))
          .reduce((left, right) => ({ kind, left, right }))
      }
    }
  })
}
