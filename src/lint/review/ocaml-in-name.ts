import { policiesPage } from './subject.ts'
import type { ReviewRule } from './subject.ts'

/** A new package says in its name that it is OCaml's, as all are. */
export const ocamlInName: ReviewRule = {
  name: 'ocaml-in-name',
  severity: 'warning',
  fields: ['name'],
  why: `All packages of opam-repository are for OCaml: policy 7 (${policiesPage}).`,
  check: ({ name, published }) => {
    const isNew = published !== undefined && !published.names.has(name)
    const plain = name.replace(/^ocaml-|-ocaml$/g, '')
    return !isNew || plain === name
      ? []
      : [
          {
            message: `The new package "${name}" has "ocaml" in its name.`,
            advice: `Call it "${plain}"; the name may stay where it would say something else without, as for a package about the compiler.`,
          },
        ]
  },
}
