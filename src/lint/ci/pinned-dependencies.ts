import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'

/** A published package may depend on published packages only. */
export const pinnedDependencies: CiRule = {
  name: 'pinned-dependencies',
  severity: 'error',
  fields: ['pin-depends'],
  check: ({ package: { pinDepends } }) =>
    defectIf(
      pinDepends.length > 0,
      'pin-depends present. This is not allowed in the opam-repository.',
    ),
}
