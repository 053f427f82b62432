import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** Removal is flagged as light, but there is nothing to do for it. */
export const needlessLightUninstall: LintRule = {
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
