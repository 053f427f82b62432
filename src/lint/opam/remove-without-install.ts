import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** There is something to do for removing, but nothing for installing. */
export const removeWithoutInstall: OpamRule = {
  name: 'remove-without-install',
  code: 26,
  severity: 'warning',
  fields: ['remove'],
  check: ({ package: { build, install, remove } }) =>
    defectIf(
      install.length === 0 && build.length > 0 && remove.length > 0,
      "No field 'install', but a field 'remove': install instructions probably part of 'build'. Use the 'install' field or a .install file",
    ),
}
