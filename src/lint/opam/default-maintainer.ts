import { defectIf } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'

/** The maintainer is the one that old templates of opam filled in. */
export const defaultMaintainer: OpamRule = {
  name: 'default-maintainer',
  code: 24,
  severity: 'error',
  fields: ['maintainer'],
  check: ({ package: { maintainer, tags } }) =>
    defectIf(
      maintainer.includes('contact@ocamlpro.com') && !tags.includes('org:ocamlpro'),
      "Field 'maintainer' has the old default value",
      () => ({ element: 'contact@ocamlpro.com' }),
    ),
}
