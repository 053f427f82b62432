import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** A package that only checks the system has something to download, install or remove. */
export const confPackageWithInstructions: OpamRule = {
  name: 'conf-package-with-instructions',
  code: 46,
  severity: 'error',
  fields: ['flags', 'tags'],
  check: ({ package: { flags, install, remove, url, extraSources } }) =>
    defectIf(
      flags.includes('conf') &&
        (install.length > 0 || remove.length > 0 || url !== undefined || extraSources.length > 0),
      'Package is flagged "conf" but has source, install or remove instructions',
    ),
}
