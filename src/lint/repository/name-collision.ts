import type { RepositoryRule } from './rule.ts'

/** A new package has the name of another, but for `-`, `_` and case. */
export const nameCollision: RepositoryRule = {
  severity: 'warning',
  check: ({ name, isNew, packageNames }) => {
    if (!isNew) return []
    const plain = plainName(name)
    return packageNames
      .filter((other) => other !== name && plainName(other) === plain)
      .toSorted()
      .map((other) => `Possible name collision with package '${other}'`)
  },
}

function plainName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}
