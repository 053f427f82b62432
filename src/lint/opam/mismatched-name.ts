import { ocamlString } from '../../text/ocaml-escape.ts'
import type { Defect } from '../model/rule.ts'
import type { OpamRule } from './subject.ts'
import { fatalDefect } from '../model/rule.ts'

/** The name or version that the file states is not the one its place in a repository implies. */
export const mismatchedName: OpamRule = {
  name: 'mismatched-name',
  code: 4,
  severity: 'warning',
  fields: ['name', 'version'],
  check: ({ file, stated, implied }) => {
    // opam takes away an extension that it takes for granted.
    if (/(?:^|\/)\.opam$/.test(file.source.name)) {
      return [fatalDefect('there is no name before ".opam"', { field: 'name' })]
    }
    if (implied === undefined) return []
    return [
      ...mismatch('name', stated.name, implied.name),
      ...mismatch('version', stated.version, implied.version),
    ]
  },
}

function mismatch(field: string, stated: string | undefined, implied: string): readonly Defect[] {
  if (stated === undefined || stated === implied) return []
  const message = `Field '${field}: ${ocamlString(stated)}' while the directory name or pinning implied ${ocamlString(implied)}`
  return [{ message, about: { field } }]
}
