import { defectIf } from '../model/rule.ts'
import { allCommandVariables, commandFields } from '../view/commands.ts'
import { allFilterVariables, filterFields, mentionsGlobal } from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** The compiler's version is asked for by a field or a variable of old. */
export const deprecatedOcamlVersion: OpamRule = {
  name: 'deprecated-ocaml-version',
  code: 32,
  severity: 'error',
  fields: ['ocaml-version', ...commandFields, ...filterFields],
  check: ({ package: found }) =>
    defectIf(
      found.ocamlVersion !== undefined ||
        mentionsGlobal(allCommandVariables(found), 'ocaml-version') ||
        mentionsGlobal(allFilterVariables(found), 'ocaml-version'),
      "Field 'ocaml-version:' and variable 'ocaml-version' are deprecated, use a dependency towards the 'ocaml' package instead for availability, and the 'ocaml:version' package variable for scripts",
      () => ({ element: 'ocaml-version' }),
    ),
}
