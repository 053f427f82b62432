import { defectOf } from '../model/rule.ts'
import { enumerated, repetitions } from '../view/enumeration.ts'
import type { OpamRule } from './subject.ts'

/** An extra source has several checksums of one kind. */
export const duplicateExtraSourceChecksums: OpamRule = {
  name: 'duplicate-extra-source-checksums',
  code: 72,
  severity: 'error',
  fields: ['extra-source'],
  check: ({ package: { extraSources } }) =>
    defectOf(
      "Field 'extra-sources' contains duplicated checksums",
      extraSources.flatMap(([name, { checksums }]) => {
        const repeated = repetitions(checksums.map(({ kind }) => kind))
        return repeated.length === 0 ? [] : [`${name} have ${enumerated(repeated)}`]
      }),
    ),
}
