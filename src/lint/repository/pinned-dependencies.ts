import type { RepositoryRule } from './rule.ts'
import { messageIf } from './rule.ts'

/** A published package may depend on published packages only. */
export const pinnedDependencies: RepositoryRule = {
  severity: 'error',
  check: ({ package: { pinDepends } }) =>
    messageIf(
      pinDepends.length > 0,
      'pin-depends present. This is not allowed in the opam-repository.',
    ),
}
