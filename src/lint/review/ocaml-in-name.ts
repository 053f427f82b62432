import { policiesPage } from './subject.ts'
import type { ReviewRule } from './subject.ts'

/** A new package says in its name that it is OCaml's, as all are. */
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
