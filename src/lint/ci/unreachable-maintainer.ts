import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'

/** Neither an address for bugs nor one of a maintainer is told. */
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
