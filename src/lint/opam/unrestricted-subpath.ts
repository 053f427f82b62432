import type { Filter } from '../../opam/filter.ts'
import { filterParts } from '../../opam/filter.ts'
import { packageVersionDefect } from '../../opam/package-name.ts'
import { foldTree } from '../../opam/tree.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { defectIf, fatalDefect } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** The source is a part of an archive, which opam before 2.1 does not understand. */
export const unrestrictedSubpath: OpamRule = {
  name: 'unrestricted-subpath',
  code: 63,
  severity: 'error',
  fields: ['x-subpath'],
  check: ({ package: { url, extensions, available } }) => {
    if (url === undefined || !extensions.has('x-subpath')) return []
    const restricted = asksForOpam(available)
    if (typeof restricted === 'string') return [fatalDefect(restricted, { field: 'available' })]
    return defectIf(
      !restricted,
      '`subpath` field needs a restriction in available field: `opam-version > 2.1`',
    )
  },
}

/** Whether a filter excludes all versions of opam before 2.1, or the version at which opam fails. */
function asksForOpam(filter: Filter): boolean | string {
  return foldTree<Filter, boolean | string>(filter, filterParts, (node, next) => {
    // The first that decides, as in opam, which looks no further.
    const parts = filterParts(node).map(() => next())
    switch (node.kind) {
      case 'bool':
      case 'string':
      case 'ident':
      case 'defined':
        return false
      case 'relation':
        return isRestriction(node)
      case 'and':
        return parts.find((part) => part !== false) ?? false
      case 'or':
        return parts.find((part) => part !== true) ?? true
      case 'not': {
        const [part = false] = parts
        return typeof part === 'string' ? part : !part
      }
    }
  })
}

function isRestriction({
  left,
  right,
  operator,
}: Extract<Filter, { kind: 'relation' }>): boolean | string {
  if (left.kind !== 'ident' || left.reference.variable !== 'opam-version') return false
  if (right.kind !== 'string') return false
  const isBound = operator === '=' || operator === '>=' || operator === '>'
  const isRecent = isBound && compareVersions(right.value, '2.1') >= 0
  return packageVersionDefect(right.value) ?? isRecent
}
