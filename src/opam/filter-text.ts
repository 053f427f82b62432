import { ocamlString } from '../text/ocaml-escape.ts'
import type { Filter } from './filter.ts'
import { needsParentheses } from './filter.ts'
import { treeText } from './tree.ts'
import { printReference } from './variable.ts'

/** A filter on one line, strings quoted as OCaml does, as opam 2.6.1 writes it in messages. */
export function oneLineFilter(filter: Filter): string {
  return treeText(filter, piecesOf)
}

function piecesOf(filter: Filter): readonly (Filter | string)[] {
  const part = (inner: Filter): (Filter | string)[] =>
    needsParentheses(inner, filter) ? ['(', inner, ')'] : [inner]
  switch (filter.kind) {
    case 'bool':
      return [String(filter.value)]
    case 'string':
      return [ocamlString(filter.value)]
    case 'ident':
      return [printReference(filter.reference)]
    case 'relation':
      return [...part(filter.left), ` ${filter.operator} `, ...part(filter.right)]
    case 'and':
    case 'or': {
      const operator = filter.kind === 'and' ? ' & ' : ' | '
      return filter.operands.flatMap((operand, index) =>
        index === 0 ? part(operand) : [operator, ...part(operand)],
      )
    }
    case 'not':
    case 'defined':
      return [filter.kind === 'not' ? '!' : '?', ...part(filter.operand)]
  }
}
