import { formatVersion } from '../../opam/format-version.ts'
import { compareVersions } from '../../version/opam-version.ts'
import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** The file is of another version of the format than 2.0. */
export const otherOpamVersion: OpamRule = {
  name: 'other-opam-version',
  code: 21,
  severity: 'error',
  fields: ['opam-version'],
  check: ({ package: { opamVersion } }) =>
    defectOf(
      "Field 'opam-version' doesn't match the current version, validation may not be accurate",
      compareVersions(opamVersion, formatVersion) === 0 ? [] : [opamVersion],
    ),
}
