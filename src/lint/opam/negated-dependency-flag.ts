import type { Filter } from '../../opam/filter.ts'
import { filterParts } from '../../opam/filter.ts'
import { treeNodes } from '../../opam/tree.ts'
import { defectIf } from '../model/rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import { allFilterNodes, applicabilityFilters } from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** A dependency applies where it is *not* for building, or *not* afterwards. */
export const negatedDependencyFlag: OpamRule = {
  name: 'negated-dependency-flag',
  code: 51,
  severity: 'error',
  fields: ['depends', 'depopts'],
  check: ({ package: found }) => {
    if (allFilterNodes(found).every(({ kind }) => kind !== 'not')) return []
    const about = dependencyPart(found, ['depends', 'depopts'], (atom) => {
      const filters = applicabilityFilters({ kind: 'atom', atom })
      return filters.some((filter) => negatesFlag(filter))
    })
    return defectIf(
      about !== undefined,
      "The behaviour for negated dependency flags 'build' or 'post' is unspecified",
      () => about,
    )
  },
}

/** A part of a filter, and how opam sees the negations around it. */
interface Part {
  readonly filter: Filter
  /** Whether it is negated when those are pushed inwards; below `?` they stay where they are. */
  readonly negated: boolean
  readonly isFixed: boolean
}

/** Whether `!build` or `!post` is left when negations are pushed inwards; `!` of `!` is nothing. */
function negatesFlag(filter: Filter): boolean {
  const parts = treeNodes<Part>({ filter, negated: false, isFixed: false }, partsOf)
  return parts.some((part) => part.negated && isFlag(part.filter))
}

function partsOf({ filter, negated, isFixed }: Part): readonly Part[] {
  const inner = filterParts(filter)
  switch (filter.kind) {
    case 'bool':
    case 'string':
    case 'ident':
      return []
    case 'relation':
      return inner.map((part) => ({ filter: part, negated: false, isFixed }))
    case 'and':
    case 'or':
      return inner.map((part) => ({ filter: part, negated: negated && !isFixed, isFixed }))
    case 'not':
      return inner.map((part) => ({ filter: part, negated: isFixed || !negated, isFixed }))
    case 'defined':
      return inner.map((part) => ({ filter: part, negated: false, isFixed: true }))
  }
}

function isFlag(filter: Filter): boolean {
  if (filter.kind !== 'ident') return false
  const { packages, variable, converter } = filter.reference
  const isNamed = variable === 'build' || variable === 'post'
  return isNamed && packages.length === 0 && converter === undefined
}
