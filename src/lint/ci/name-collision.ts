import type { CiRule } from './subject.ts'

/** The name of a new package differs from another name only in `-`, `_` or case. */
export const nameCollision: CiRule = {
  name: 'name-collision',
  severity: 'warning',
  fields: ['name'],
  check: ({ name, isNew, packageNames }) => {
    if (!isNew) return []
    const plain = plainName(name)
    return packageNames
      .filter((other) => other !== name && plainName(other) === plain)
      .toSorted()
      .map((other) => ({ message: `Possible name collision with package '${other}'` }))
  },
}

function plainName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}
