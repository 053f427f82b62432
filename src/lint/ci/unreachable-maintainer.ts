import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'

/** There is no address for bug reports, and no maintainer has an e-mail address. */
export const unreachableMaintainer: CiRule = {
  name: 'unreachable-maintainer',
  severity: 'error',
  fields: ['maintainer', 'bug-reports'],
  check: ({ package: { bugReports, maintainer } }) =>
    defectIf(
      bugReports.length === 0 && !maintainer.some((name) => /^[^\n]*@/.test(name)),
      `There is no way to contact the maintainer(s) '${maintainer.join(', ')}'. A package must either specify a url for 'bug-reports' or provide an email address in the 'maintainer' field.`,
      () => {
        const [element] = maintainer
        return element === undefined ? undefined : { field: 'maintainer', element }
      },
    ),
}
