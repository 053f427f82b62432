import { repositoryAddress } from '../../opam/repository-address.ts'
import { field, string } from '../../opam/syntax.ts'
import { isVersionControl, printUrl } from '../../opam/url.ts'
import type { Defect } from '../model/rule.ts'
import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** The repository's address does not say which version control system it is of. */
export const devRepoWithoutVersionControl: OpamRule = {
  name: 'dev-repo-without-version-control',
  code: 42,
  severity: 'error',
  fields: ['dev-repo'],
  check: ({ package: { devRepo } }) =>
    defectIf(
      devRepo !== undefined && !isVersionControl(devRepo.backend),
      `The 'dev-repo:' field doesn't use version control. You should use URLs of the form "git://", "git+https://", "hg+https://"...`,
    ).map((defect): Defect => {
      const address = devRepo && repositoryAddress(printUrl(devRepo))
      if (address === undefined) return defect
      const { devRepo: wanted } = address
      return { ...defect, correction: { kind: 'field', field: field('dev-repo', string(wanted)) } }
    }),
}
