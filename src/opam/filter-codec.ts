import type { Codec } from './codec.ts'
import { BadFormat, Refused, Unexpected } from './codec.ts'
import type { Filter } from './filter.ts'
import { always, filterValue, isAlways } from './filter.ts'
import { readOperands } from './operands.ts'
import type { OpamValue } from './syntax.ts'
import { parseReference } from './variable.ts'
import type { Span } from '../text/source.ts'

/** What is between braces: one filter, or nothing, which always holds. */
export const filterCodec: Codec<readonly OpamValue[], Filter> = {
  name: 'filter-expression',
  read: readFilters,
  write: (filter) => (isAlways(filter) ? [] : [filterValue(filter)]),
}

function readFilters(values: readonly OpamValue[], at: Span | undefined): Filter {
  const [only, second] = values
  if (only === undefined) return always
  // opam looks into one pair of parentheses here: `()` is no filter, `(())` is one that holds.
  const [inner, next] = only.kind === 'group' ? only.items : [only]
  if (second !== undefined || inner === undefined || next !== undefined) {
    throw new BadFormat('expected a single filter expression', at)
  }
  return readFilter(inner)
}

/** A value as a filter. */
function readFilter(value: OpamValue): Filter {
  switch (value.kind) {
    case 'bool':
      return { kind: 'bool', value: value.value }
    case 'string':
      return { kind: 'string', value: value.value }
    case 'int':
      return { kind: 'string', value: value.value.toString() }
    case 'ident': {
      const parsed = parseReference(value.name, false)
      if (parsed.kind === 'defect') throw new Refused(parsed.message)
      return { kind: 'ident', reference: parsed.reference }
    }
    case 'group':
      return readFilters(value.items, value.span)
    case 'relation': {
      // As in opam, the right side is read first: where both are wrong it is the one reported.
      const right = readFilter(value.right)
      return { kind: 'relation', operator: value.operator, left: readFilter(value.left), right }
    }
    case 'and':
    case 'or':
      return { kind: value.kind, operands: readOperands(value, readFilter) }
    case 'not':
    case 'defined':
      return { kind: value.kind, operand: readFilter(value.value) }
    case 'list':
    case 'option':
    case 'prefix-relation':
    case 'environment-update':
      throw new Unexpected()
  }
}
