import type { LintRule } from '../rule.ts'
import { defectIf } from '../rule.ts'

/** The maintainer is the one that old templates of opam filled in. */
export const defaultMaintainer: LintRule = {
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
