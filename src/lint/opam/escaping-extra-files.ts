import { defectOf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** `extra-files:` names a file outside its folder. */
export const escapingExtraFiles: OpamRule = {
  name: 'escaping-extra-files',
  code: 73,
  severity: 'error',
  fields: ['extra-files'],
  check: ({ package: { extraFiles = [] } }) =>
    defectOf(
      "Field 'extra-files' contains path with '..'",
      extraFiles.map(([name]) => name).filter((name) => name.split('/').includes('..')),
    ),
}
