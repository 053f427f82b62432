import { ocamlString } from '../../text/ocaml-escape.ts'
import type { Defect, LintRule } from '../rule.ts'

/** The name or version that the file states is not the one its place in a repository implies. */
export const mismatchedName: LintRule = {
  name: 'mismatched-name',
  code: 4,
  severity: 'warning',
  fields: ['name', 'version'],
  check: ({ stated, implied }) =>
    implied === undefined
      ? []
      : [
          ...mismatch('name', stated.name, implied.name),
          ...mismatch('version', stated.version, implied.version),
        ],
}

function mismatch(field: string, stated: string | undefined, implied: string): readonly Defect[] {
  if (stated === undefined || stated === implied) return []
  const message = `Field '${field}: ${ocamlString(stated)}' while the directory name or pinning implied ${ocamlString(implied)}`
  return [{ message, about: { field } }]
}
