import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'

/** opam-repository no longer accepts files next to the opam file. */
export const extraFilesPresent: CiRule = {
  name: 'extra-files',
  severity: 'error',
  fields: ['extra-files'],
  check: ({ package: { extraFiles = [] } }) =>
    defectIf(
      extraFiles.length > 0,
      'extra-files present. This is not allowed in the opam-repository. Please use extra-source instead.',
    ),
}
