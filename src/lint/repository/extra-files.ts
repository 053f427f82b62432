import type { RepositoryRule } from './rule.ts'
import { messageIf } from './rule.ts'

/** Files beside the opam file are no longer taken. */
export const extraFilesPresent: RepositoryRule = {
  severity: 'error',
  check: ({ package: { extraFiles = [] } }) =>
    messageIf(
      extraFiles.length > 0,
      'extra-files present. This is not allowed in the opam-repository. Please use extra-source instead.',
    ),
}
