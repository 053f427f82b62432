import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** A package of the system has no name, or one with a space: it may be two packages. */
export const spacedDepexts: OpamRule = {
  name: 'spaced-depexts',
  code: 54,
  severity: 'warning',
  fields: ['depexts'],
  check: ({ package: { depexts } }) =>
    defectOf(
      'External dependencies should not contain spaces nor empty string',
      depexts
        .flatMap(({ packages }) => packages)
        .filter((name) => name === '' || name.includes(' ')),
    ),
}
