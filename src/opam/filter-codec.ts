import type { Codec } from './codec.ts'
import { BadFormat, Refused, Unexpected } from './codec.ts'
import type { Filter } from './filter.ts'
import { always, filterValue, isAlways } from './filter.ts'
import { operands } from './operands.ts'
import type { OpamValue } from './syntax.ts'
import { valueParts } from './syntax.ts'
import { foldTree } from './tree.ts'
import { parseReference } from './variable.ts'
import type { Span } from '../text/source.ts'

/** What is between braces: one filter, or nothing, which always holds. */
export const filterCodec: Codec<readonly OpamValue[], Filter> = {
  name: 'filter-expression',
  read: readFilters,
  write: (filter) => (isAlways(filter) ? [] : [filterValue(filter)]),
}

function readFilters(values: readonly OpamValue[], at: Span | undefined): Filter {
  const found = singleFilter(values)
  if (found === 'none') return always
  if (found === 'several') throw new BadFormat('expected a single filter expression', at)
  return foldTree(found, partsOf, readNode)
}

/** The one value that is a filter. opam looks into one pair of parentheses: `()` is none there. */
function singleFilter(values: readonly OpamValue[]): OpamValue | 'none' | 'several' {
  const [only, second] = values
  if (only === undefined) return 'none'
  const [inner, next] = only.kind === 'group' ? only.items : [only]
  return second !== undefined || inner === undefined || next !== undefined ? 'several' : inner
}

/** The filters that a value is made of; none where it is wrong whatever they are. */
function partsOf(value: OpamValue): readonly OpamValue[] {
  const { kind } = value
  if (kind === 'and' || kind === 'or') return operands(value)
  if (kind === 'relation' || kind === 'not' || kind === 'defined') return valueParts(value)
  if (kind !== 'group') return []
  const found = singleFilter(value.items)
  return found === 'none' || found === 'several' ? [] : [found]
}

/** A value as a filter, `next` the filters that its parts are. */
function readNode(value: OpamValue, next: () => Filter): Filter {
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
    case 'group': {
      const found = singleFilter(value.items)
      if (found === 'none') return always
      if (found !== 'several') return next()
      throw new BadFormat('expected a single filter expression', value.span)
    }
    case 'relation': {
      const left = next()
      return { kind: 'relation', operator: value.operator, left, right: next() }
    }
    case 'and':
    case 'or':
      return { kind: value.kind, operands: operands(value).map(() => next()) }
    case 'not':
    case 'defined':
      return { kind: value.kind, operand: next() }
    case 'list':
    case 'option':
    case 'prefix-relation':
    case 'environment-update':
      throw new Unexpected()
  }
}
