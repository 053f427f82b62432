import type { Filter } from '../../opam/filter.ts'
import { filterParts } from '../../opam/filter.ts'
import { foldTree } from '../../opam/tree.ts'
import { compareVersions } from '../../version/opam-version.ts'
import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** The source is a part of an archive, which opam before 2.1 does not understand. */
export const unrestrictedSubpath: LintRule = {
  name: 'unrestricted-subpath',
  code: 63,
  severity: 'error',
  fields: ['x-subpath'],
  check: ({ package: { url, extensions, available } }) =>
    defectIf(
      url !== undefined && extensions.has('x-subpath') && !asksForOpam(available),
      '`subpath` field needs a restriction in available field: `opam-version > 2.1`',
    ),
}

/** Whether a filter excludes all versions of opam before 2.1. */
function asksForOpam(filter: Filter): boolean {
  return foldTree<Filter, boolean>(filter, filterParts, (node, next) => {
    const parts = filterParts(node).map(() => next())
    switch (node.kind) {
      case 'bool':
      case 'string':
      case 'ident':
      case 'defined':
        return false
      case 'relation': {
        const { left, right, operator } = node
        if (left.kind !== 'ident' || left.reference.variable !== 'opam-version') return false
        const isBound = operator === '=' || operator === '>=' || operator === '>'
        return isBound && right.kind === 'string' && compareVersions(right.value, '2.1') >= 0
      }
      case 'and':
        return parts.includes(true)
      case 'or':
        return !parts.includes(false)
      case 'not':
        return !parts.includes(true)
    }
  })
}
