import { compareVersions } from '../../version/opam-version.ts'
import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** A plugin of opam must be named like the command that opam is to find. */
export const pluginName: OpamRule = {
  name: 'plugin-name',
  code: 44,
  severity: 'warning',
  fields: ['flags', 'tags'],
  check: ({ package: { flags, name, opamVersion } }) =>
    defectIf(
      compareVersions(opamVersion, '1.3') >= 0 &&
        flags.includes('plugin') &&
        name !== undefined &&
        !name.startsWith('opam-'),
      "The 'plugin' package flag is set but the package name doesn't begin with 'opam-'",
      () => ({ element: 'plugin' }),
    ),
}
