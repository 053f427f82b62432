import { defectOf } from '../model/rule.ts'
import { repetitions } from '../view/enumeration.ts'
import type { OpamRule } from './subject.ts'

/** The archive has several checksums of one kind. */
export const duplicateChecksums: OpamRule = {
  name: 'duplicate-checksums',
  code: 71,
  severity: 'error',
  fields: ['url'],
  check: ({ package: { url } }) =>
    defectOf(
      "Field 'url.checksum' contains duplicated checksums",
      repetitions((url?.checksums ?? []).map(({ kind }) => kind)),
      () => ({ field: 'url' }),
    ),
}
