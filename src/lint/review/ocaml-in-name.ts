import { policiesPage } from './subject.ts'
import type { ReviewRule } from './subject.ts'

/** The name of a new package says that it is for OCaml, as all packages are. */
export const ocamlInName: ReviewRule = {
  name: 'ocaml-in-name',
  severity: 'warning',
  fields: ['name'],
  why: `Every package in opam-repository is for OCaml. See its policy 7 (${policiesPage}).`,
  check: ({ name, published }) => {
    const isNew = published !== undefined && !published.names.has(name)
    const plain = name.replace(/^ocaml-|-ocaml$/g, '')
    return !isNew || plain === name
      ? []
      : [
          {
            message: `The new package "${name}" has "ocaml" in its name.`,
            advice: `Call it "${plain}". Keep the name if it would be misleading without "ocaml", as for a package about the compiler.`,
          },
        ]
  },
}
