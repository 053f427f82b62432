import { treeNodes } from './tree.ts'

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

/** The formulas that a formula is made of. */
export function formulaParts<Atom>(formula: Formula<Atom>): readonly Formula<Atom>[] {
  switch (formula.kind) {
    case 'empty':
    case 'atom':
      return []
    case 'block':
      return [formula.formula]
    case 'and':
    case 'or':
      return formula.operands
  }
}

/** The atoms, in the order of the source. */
export function formulaAtoms<Atom>(formula: Formula<Atom>): readonly Atom[] {
  if (formula.kind === 'empty') return []
  if (formula.kind === 'atom') return [formula.atom]
  const atoms: Atom[] = []
  for (const node of treeNodes<Formula<Atom>>(formula, formulaParts)) {
    if (node.kind === 'atom') atoms.push(node.atom)
  }
  return atoms
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
  const isOpened = (node: Formula<Atom>): boolean =>
    node.kind === 'block'
      ? through === 'all-blocks' || (through === 'blocks-of-kind' && node.formula.kind === kind)
      : node.kind === kind
  const nodes = treeNodes(formula, (node) => (isOpened(node) ? formulaParts(node) : []))
  return nodes.filter((node) => node.kind !== 'empty' && !isOpened(node))
}
