import type { RepositoryRule } from './rule.ts'
import { messageIf } from './rule.ts'

/** Neither an address for bugs nor one of a maintainer is told. */
export const unreachableMaintainer: RepositoryRule = {
  severity: 'error',
  check: ({ package: { bugReports, maintainer } }) =>
    messageIf(
      bugReports.length === 0 && !maintainer.some((name) => /^.*@/.test(name)),
      `There is no way to contact the maintainer(s) '${maintainer.join(', ')}'. A package must either specify a url for 'bug-reports' or provide an email address in the 'maintainer' field.`,
    ),
}
