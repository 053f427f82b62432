import type { Filter } from '../../opam/filter.ts'
import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'
import { dependencyPart } from '../view/dependency-part.ts'
import { allFilterNodes, applicabilityFilters } from '../view/filters.ts'

/** A dependency applies where it is *not* for building, or *not* afterwards. */
export const negatedDependencyFlag: LintRule = {
  name: 'negated-dependency-flag',
  code: 51,
  severity: 'error',
  fields: ['depends', 'depopts'],
  check: ({ package: found }) => {
    if (allFilterNodes(found).every(({ kind }) => kind !== 'not')) return []
    const about = dependencyPart(found, ['depends', 'depopts'], (atom) => {
      const filters = applicabilityFilters({ kind: 'atom', atom })
      return filters.some((filter) => negatesFlag(filter, false))
    })
    return defectIf(
      about !== undefined,
      "The behaviour for negated dependency flags 'build' or 'post' is unspecified",
      () => about,
    )
  },
}

/** Whether `!build` or `!post` is left when negations are pushed inwards; `!` of `!` is nothing. */
function negatesFlag(filter: Filter, negated: boolean): boolean {
  switch (filter.kind) {
    case 'bool':
    case 'string':
      return false
    case 'ident': {
      const { packages, variable, converter } = filter.reference
      const isFlag = variable === 'build' || variable === 'post'
      return negated && isFlag && packages.length === 0 && converter === undefined
    }
    case 'relation':
      return negatesFlag(filter.left, false) || negatesFlag(filter.right, false)
    case 'and':
    case 'or':
      return filter.operands.some((operand) => negatesFlag(operand, negated))
    case 'not':
      return negatesFlag(filter.operand, !negated)
    case 'defined':
      // opam looks no further into what it does not push negations through.
      return negatesPlainly(filter.operand)
  }
}

/** The same below `?`, where negations stay where they are. */
function negatesPlainly(filter: Filter): boolean {
  switch (filter.kind) {
    case 'bool':
    case 'string':
    case 'ident':
      return false
    case 'relation':
      return negatesPlainly(filter.left) || negatesPlainly(filter.right)
    case 'and':
    case 'or':
      return filter.operands.some((operand) => negatesPlainly(operand))
    case 'not': {
      const { operand } = filter
      return operand.kind === 'ident' ? negatesFlag(operand, true) : negatesPlainly(operand)
    }
    case 'defined':
      return negatesPlainly(filter.operand)
  }
}
