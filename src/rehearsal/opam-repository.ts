import type { EmbeddedGitHub } from './embedded-github.ts'

/** The opam repository of a rehearsal: the name and the branch of the real one. */
export const rehearsedOpamRepository = { owner: 'ocaml', name: 'opam-repository' } as const

const ocaml = `opam-version: "2.0"
synopsis: "The OCaml compiler"
maintainer: "platform@example.org"
authors: "The OCaml authors"
license: "LGPL-2.1-or-later WITH OCaml-LGPL-linking-exception"
homepage: "https://ocaml.org"
bug-reports: "https://github.com/ocaml/ocaml/issues"
`

const readme = `# An opam repository to rehearse with

It has the shape of ocaml/opam-repository and next to nothing in it.
`

/** Makes the opam repository that releases are rehearsed against. */
export async function seedOpamRepository(github: EmbeddedGitHub): Promise<void> {
  const { owner, name } = rehearsedOpamRepository
  github.seed.organization(owner, [])
  await github.seed.repository({
    owner,
    name,
    defaultBranch: 'master',
    from: {
      kind: 'files',
      files: {
        'README.md': readme,
        repo: 'opam-version: "2.0"\n',
        'packages/ocaml/ocaml.5.4.0/opam': ocaml,
      },
      message: 'An opam repository to rehearse with',
    },
  })
}
