import type { LintRule } from '../rule.ts'
import { defectOf } from '../rule.ts'
import { repetitions } from '../view/enumeration.ts'

/** The archive has several checksums of one kind. */
export const duplicateChecksums: LintRule = {
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
