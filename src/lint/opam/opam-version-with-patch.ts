import { withoutPatch } from '../../opam/header.ts'
import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** The version of the format has a patch number, as `2.0.5` does: formats have none. */
export const opamVersionWithPatch: OpamRule = {
  name: 'opam-version-with-patch',
  code: 20,
  severity: 'warning',
  fields: ['opam-version'],
  check: ({ package: { opamVersion } }) =>
    defectOf(
      "Field 'opam-version' refers to the patch version of opam, it should be of the form MAJOR.MINOR",
      withoutPatch(opamVersion) === opamVersion ? [] : [opamVersion],
    ),
}
