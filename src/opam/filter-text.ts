import type { Filter } from './filter.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import { printReference } from './variable.ts'

/** What a filter stands in. */
type Context = 'or' | 'and' | 'prefix' | 'relation'

/** A filter on one line, strings quoted as OCaml does, as opam 2.6.1 writes it in messages. */
export function oneLineFilter(filter: Filter, context: Context = 'or'): string {
  switch (filter.kind) {
    case 'bool':
      return String(filter.value)
    case 'string':
      return ocamlString(filter.value)
    case 'ident':
      return printReference(filter.reference)
    case 'relation': {
      const left = oneLineFilter(filter.left, 'relation')
      const right = oneLineFilter(filter.right, 'relation')
      const isTight = context === 'prefix' || context === 'relation'
      return parenthesised(`${left} ${filter.operator} ${right}`, isTight)
    }
    case 'and': {
      const text = filter.operands.map((operand) => oneLineFilter(operand, 'and')).join(' & ')
      return parenthesised(text, context === 'prefix' || context === 'relation')
    }
    case 'or': {
      const text = filter.operands.map((operand) => oneLineFilter(operand, 'or')).join(' | ')
      return parenthesised(text, context !== 'or')
    }
    case 'not':
    case 'defined': {
      const operand = oneLineFilter(filter.operand, 'prefix')
      return parenthesised(`${filter.kind === 'not' ? '!' : '?'}${operand}`, context === 'relation')
    }
  }
}

function parenthesised(text: string, needed: boolean): string {
  return needed ? `(${text})` : text
}
