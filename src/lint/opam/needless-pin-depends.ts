import { defectOf } from '../model/rule.ts'
import { dependencyNames, sortedNames } from '../view/dependencies.ts'
import type { OpamRule } from './subject.ts'

/** `pin-depends:` pins a package that is not depended on. */
export const needlessPinDepends: OpamRule = {
  name: 'needless-pin-depends',
  code: 74,
  severity: 'warning',
  fields: ['pin-depends'],
  check: ({ package: found }) => {
    if (found.pinDepends.length === 0) return []
    const needed = dependencyNames(found)
    const pinned = found.pinDepends.map(([{ name }]) => name)
    return defectOf(
      "Field 'pin-depends' contains packages that are neither in 'depends' nor in 'depopts'",
      sortedNames(pinned.filter((name) => !needed.has(name))).toReversed(),
    )
  },
}
