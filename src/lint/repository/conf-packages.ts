import type { RepositoryRule } from './rule.ts'
import { messageIf } from './rule.ts'

/** Packages of the system are asked for by `conf-` packages, and those do nothing else. */
export const confPackages: RepositoryRule = {
  severity: 'error',
  check: ({ name, package: { flags, depexts } }) => {
    const properties: readonly (readonly [boolean, string])[] = [
      [flags.includes('conf'), "the 'conf' flag"],
      [name.startsWith('conf-'), "the 'conf-' name prefix"],
      [depexts.length > 0, "a non-empty 'depext' field"],
    ]
    const present = properties.filter(([holds]) => holds).map(([, what]) => what)
    return messageIf(
      present.length > 0 && present.length < properties.length,
      `conf packages should always use the 'conf-' name prefix, the 'conf' flag, and the 'depext' field all together, but this package only has ${present.join(' and ')}`,
    )
  },
}
