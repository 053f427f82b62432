import { defectIf } from '../model/rule.ts'
import type { CiRule } from './subject.ts'

/** `conf-` packages request packages of the system, and do nothing else. */
export const confPackages: CiRule = {
  name: 'conf-packages',
  severity: 'error',
  inRelease: 'warning',
  fields: ['depexts', 'flags'],
  check: ({ name, package: { flags, depexts } }) => {
    const isConf = name.startsWith('conf-')
    const properties: readonly (readonly [boolean, string, string])[] = [
      [flags.includes('conf'), "the 'conf' flag", 'flags'],
      [isConf, "the 'conf-' name prefix", 'name'],
      [depexts.length > 0, "a non-empty 'depext' field", 'depexts'],
    ]
    const present = properties.filter(([holds]) => holds).map(([, what]) => what)
    const [, , field] = properties.find(([holds]) => holds !== isConf) ?? []
    return defectIf(
      present.length > 0 && present.length < properties.length,
      `conf packages should always use the 'conf-' name prefix, the 'conf' flag, and the 'depext' field all together, but this package only has ${present.join(' and ')}`,
      () => (field === undefined ? undefined : { field }),
    )
  },
}
