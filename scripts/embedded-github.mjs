// Starts the embedded GitHub alone, with a project of Ada's and an opam repository, and prints where it
// answers and a token. It ends with SIGINT or SIGTERM, and what it held is removed.
//
//   node scripts/embedded-github.mjs
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { source } from './typescript-sources.mjs'

const { startEmbeddedGitHub } = await source('embedded-github/embedded-github.ts')
const folder = await mkdtemp(join(tmpdir(), 'embedded-github-'))
const github = await startEmbeddedGitHub({ folder })
const { addresses, seed } = github
seed.user('ada', 'Ada Lovelace')
seed.organization('ocaml', [])
await seed.repository({
  owner: 'ada',
  name: 'tally',
  from: { kind: 'files', files: { 'dune-project': '(lang dune 3.0)\n(name tally)\n' } },
})
await seed.repository({
  owner: 'ocaml',
  name: 'opam-repository',
  defaultBranch: 'master',
  from: { kind: 'files', files: { repo: 'opam-version: "2.0"\n', 'packages/README.md': '\n' } },
})
const token = seed.token({ kind: 'classic', owner: 'ada', scopes: ['public_repo'] })
console.log(`REST     ${addresses.api}
GraphQL  ${addresses.graphql}
git      ${addresses.web}/ada/tally.git
         ${addresses.web}/ocaml/opam-repository.git
token    ${token}  (Ada's, with the scope public_repo)`)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await github.close()
    await rm(folder, { recursive: true })
  })
}
