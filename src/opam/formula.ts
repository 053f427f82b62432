/**
 * A formula over atoms. Chains of one operator are a single node, however long, so that the tree is
 * only as deep as parentheses nest. `block` is a pair of parentheses that was written: opam keeps it.
 */
export type Formula<Atom> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'block'; readonly formula: Formula<Atom> }
  /** At least two operands, none empty. */
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Formula<Atom>[] }

/** The formula of nothing: neither true nor false, it vanishes beside others. */
export const emptyFormula = { kind: 'empty' } as const

/** The operands joined by `kind`, the empty ones left out. */
export function joinFormulas<Atom>(
  kind: 'and' | 'or',
  formulas: readonly Formula<Atom>[],
): Formula<Atom> {
  const operands = formulas.filter((formula) => formula.kind !== 'empty')
  const [first, second] = operands
  if (first === undefined) return emptyFormula
  return second === undefined ? first : { kind, operands }
}

/** The atoms, in the order of the source. */
export function formulaAtoms<Atom>(formula: Formula<Atom>): readonly Atom[] {
  const atoms: Atom[] = []
  const pending: Formula<Atom>[] = [formula]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    switch (next.kind) {
      case 'empty':
        break
      case 'atom':
        atoms.push(next.atom)
        break
      case 'block':
        pending.push(next.formula)
        break
      case 'and':
      case 'or':
        for (let at = next.operands.length - 1; at >= 0; at--) {
          const operand = next.operands[at]
          if (operand !== undefined) pending.push(operand)
        }
    }
  }
  return atoms
}

/** The formula that holds where this one does not, given the negation of an atom. */
export function negateFormula<Atom>(
  formula: Formula<Atom>,
  negateAtom: (atom: Atom) => Atom,
): Formula<Atom> {
  switch (formula.kind) {
    case 'empty':
      return formula
    case 'atom':
      return { kind: 'atom', atom: negateAtom(formula.atom) }
    case 'block':
      return { kind: 'block', formula: negateFormula(formula.formula, negateAtom) }
    case 'and':
    case 'or':
      return {
        kind: formula.kind === 'and' ? 'or' : 'and',
        operands: formula.operands.map((operand) => negateFormula(operand, negateAtom)),
      }
  }
}

/**
 * The operands of the outermost chain of `kind`, nested chains of the same kind taken apart.
 * `through` says which blocks to look into.
 */
export function formulaOperands<Atom>(
  kind: 'and' | 'or',
  formula: Formula<Atom>,
  through: 'no-blocks' | 'blocks-of-kind' | 'all-blocks' = 'no-blocks',
): readonly Formula<Atom>[] {
  if (formula.kind === 'empty') return []
  if (formula.kind === kind) {
    return formula.operands.flatMap((operand) => formulaOperands(kind, operand, through))
  }
  if (formula.kind === 'block') {
    const opens =
      through === 'all-blocks' || (through === 'blocks-of-kind' && formula.formula.kind === kind)
    if (opens) return formulaOperands(kind, formula.formula, through)
  }
  return [formula]
}
