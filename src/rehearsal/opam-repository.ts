import type { EmbeddedGitHub } from '../embedded-github/embedded-github.ts'

/** The opam repository of a rehearsal: the name and the branch of the real one. */
export const rehearsedOpamRepository = { owner: 'ocaml', name: 'opam-repository' } as const

/** A few packages, for releases that depend on them, each with some of its versions. */
const packages: Readonly<Record<string, readonly string[]>> = {
  alcotest: ['1.7.0', '1.9.1'],
  cmdliner: ['1.3.0', '2.1.0'],
  dune: ['2.9.3', '3.0.3', '3.17.0', '3.18.0', '3.24.1'],
  fmt: ['0.9.0', '0.10.0'],
  lwt: ['5.7.0', '6.0.0'],
  ocaml: ['4.08.0', '4.14.0', '5.4.0'],
  odoc: ['2.4.4', '3.1.0'],
}

const opamFile = `opam-version: "2.0"
synopsis: "A package to depend on"
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
  const files = Object.entries(packages).flatMap(([one, versions]) =>
    versions.map((version) => [`packages/${one}/${one}.${version}/opam`, opamFile] as const),
  )
  await github.seed.repository({
    owner,
    name,
    defaultBranch: 'master',
    from: {
      kind: 'files',
      files: {
        'README.md': readme,
        repo: 'opam-version: "2.0"\n',
        ...Object.fromEntries(files),
      },
      message: 'An opam repository to rehearse with',
    },
  })
}
