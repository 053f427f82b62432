import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** Removal is flagged as light, but there is nothing to do for it. */
export const needlessLightUninstall: OpamRule = {
  name: 'needless-light-uninstall',
  code: 52,
  severity: 'error',
  fields: ['flags', 'tags'],
  check: ({ package: found }) =>
    defectIf(
      found.flags.includes('light-uninstall') && found.remove.length === 0,
      'Package is needlessly flagged "light-uninstall", since it has no remove instructions',
      () => ({ element: 'light-uninstall' }),
    ),
}
