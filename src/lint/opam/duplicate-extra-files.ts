import { defectOf } from '../model/rule.ts'
import { repetitions } from '../view/enumeration.ts'
import type { OpamRule } from './subject.ts'

/** `extra-files:` lists a file more than once. */
export const duplicateExtraFiles: OpamRule = {
  name: 'duplicate-extra-files',
  code: 70,
  severity: 'error',
  fields: ['extra-files'],
  check: ({ package: { extraFiles = [] } }) =>
    defectOf(
      "Field 'extra-files' contains duplicated files",
      repetitions(extraFiles.map(([name]) => name)),
      () => ({ field: 'extra-files' }),
    ),
}
