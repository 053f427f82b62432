import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { root, runBundle } from './support/bundle.ts'
import { git, makeRepository } from './support/git.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { expectedOpamFile } from './support/published-opam-file.ts'

jest.setTimeout(60_000)

/** States of real projects with the opam files that dune made of them, where somebody has them at hand. */
const recordings = process.env['DUNE_PUBLISH_RECORDINGS'] ?? join(root, '..', 'shared')
const packed = join(recordings, 'corpus', 'projects.tar.gz')

/** Projects whose opam files dune generates. */
const generated = [
  { name: 'mransan__ocaml-protoc', tag: '4.1', packages: 4, why: 'language 2.0, four templates' },
  { name: 'mirage__ocaml-cohttp', tag: 'v6.3.0', packages: 15, why: '14 templates' },
  { name: 'savonet__ocaml-ffmpeg', tag: 'v1.4.0', packages: 8, why: 'opam/, templates' },
  { name: 'xhtmlboi__yocaml@9fb5ebb99', tag: 'v1.0.0', packages: 1, why: 'a source on GitLab' },
  { name: 'completium__archetype-lang', tag: '1.5.3', packages: 1, why: 'a source by its address' },
  { name: 'ahrefs__atd', tag: '4.2.0', packages: 13, why: 'language 3.18' },
  { name: 'ocaml__ocaml-lsp', tag: '1.27.0', packages: 3, why: 'language 3.24' },
  {
    name: 'ocaml-multicore__eio',
    tag: 'v1.5',
    packages: 5,
    why: 'templates without a last line end',
  },
  { name: 'binsec__binsec', tag: '0.11.1', packages: 1, why: 'a version in dune-project' },
  { name: 'craff__simple_httpd', tag: '1.0-alpha2', packages: 2, why: 'a pre-release' },
  { name: 'mirage__ca-certs-nss', tag: 'v3.121', packages: 1, why: 'language 2.7, a template' },
  { name: 'whitequark__ocaml-inotify', tag: 'v2.6', packages: 2, why: 'two templates' },
]

/** Projects whose opam files people write. */
const handWritten = [
  { name: 'paurkedal__ocaml-caqti', tag: 'v3.0.0', packages: 18, why: '18 packages' },
  {
    name: 'fpottier__pprint',
    tag: '20230830',
    packages: 1,
    why: 'language 1.3, a date as version',
  },
  { name: 'ocaml__merlin', tag: 'v5.7.1-504', packages: 4, why: 'a revision in the tag' },
]

/** Projects that are rightly refused. */
const defective = [
  { name: 'ocaml-community__zed', tag: '3.2.3', code: 'drift' },
  { name: 'ocsigen__lwt', tag: '6.1.2', code: 'version-disagrees' },
]

/** What dune before language 2.7 writes is refused by opam-repository's CI. */
const dubious = 'opam-repository-dubious-dune-subst'

/** Projects that are refused, too; their opam files are made all the same. */
const faulty = [
  { name: 'OCamlPro__swhid_core', tag: '0.1', packages: 1, code: dubious },
  { name: 'shonfeder__alg_structs', tag: '0.1.3', packages: 2, code: dubious },
  { name: 'xavierleroy__cryptokit', tag: '1.21', packages: 1, code: dubious },
  { name: 'brendanzab__language-garden', tag: '1.0', packages: 30, code: 'opam-lint-23' },
  { name: 'codinuum__diffast', tag: 'v0.3.6', packages: 31, code: 'drift' },
]

let folder = ''

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'dune-publish-projects-')))
  if (!existsSync(packed)) return
  const names = [...generated, ...handWritten, ...defective, ...faulty].map(({ name }) => name)
  const { status, stderr } = spawnSync('tar', ['-xzf', packed, '-C', folder, ...names])
  if (status !== 0) throw new Error(`${packed} cannot be unpacked: ${stderr.toString()}`)
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 })
})

/** What the command tells of a rehearsal. */
interface Told {
  readonly status: string
  readonly commit: string
  readonly packages: readonly { readonly name: string; readonly path: string }[]
  readonly archive: { readonly sha256: string; readonly sha512: string } | null
  readonly findings: readonly { readonly severity: string; readonly code: string }[]
}

/** Makes a git repository of a project's files, tags it, and rehearses the release of the tag. */
async function rehearse(name: string, tag: string): Promise<Told & { readonly out: string }> {
  const project = join(folder, 'checkouts', name)
  const out = join(folder, 'out', name)
  // The recordings lack the sources. Of a dune file that dune would complete nothing is known before.
  await makeRepository(project, join(folder, name, 'files'), { 'src/dune': '(include dune.inc)\n' })
  await git(project, 'tag', tag)
  const { stdout, stderr } = await runBundle(
    'command',
    ['rehearse', project, '--json', '--out', out],
    { cwd: folder, env: isolatedEnvironment(folder) },
  )
  expect(stderr).toBe('')
  const told: Told = JSON.parse(stdout)
  return { ...told, out }
}

/** Compares the opam files that a rehearsal published with those of a folder of the recordings. */
async function comparePublished(
  { out, commit, packages, archive }: Told & { readonly out: string },
  recorded: string,
): Promise<void> {
  for (const { name, path } of packages) {
    const places = [join(recorded, `${name}.opam`), join(recorded, 'opam', `${name}.opam`)]
    const file = await readFile(places.find((place) => existsSync(place)) ?? '', 'latin1')
    const published = await readFile(join(out, 'opam-repository', path), 'latin1')
    // Where the archive lies depends on the port of the rehearsal.
    const url = /^\s*(?:src: )?"(http:\/\/127[^"]+)"$/m.exec(published)?.[1] ?? ''
    expect(url).toContain('/releases/download/')
    const wanted = expectedOpamFile(file.replace(/\n*$/, '\n'), {
      url,
      commit,
      sha256: archive?.sha256 ?? '',
      sha512: archive?.sha512 ?? '',
    })
    const flags = published.includes('flags: avoid-version\n') ? 'flags: avoid-version\n' : ''
    const at = wanted.lastIndexOf('url {\n')
    const flagged = file.includes(flags) ? wanted : wanted.slice(0, at) + flags + wanted.slice(at)
    expect(published).toBe(flagged)
  }
}

if (existsSync(packed)) {
  describe('real projects', () => {
    test.each(generated)(
      '$name $tag ($why) is published with the $packages opam files that dune writes',
      async ({ name, tag, packages }) => {
        const told = await rehearse(name, tag)
        expect({ status: told.status, packages: told.packages.length }).toEqual({
          status: 'published',
          packages,
        })
        await comparePublished(told, join(folder, name, 'expected'))
      },
    )

    test.each(handWritten)(
      '$name $tag ($why) is published with its $packages opam files as they are',
      async ({ name, tag, packages }) => {
        const told = await rehearse(name, tag)
        expect({ status: told.status, packages: told.packages.length }).toEqual({
          status: 'published',
          packages,
        })
        await comparePublished(told, join(folder, name, 'files'))
      },
    )

    test.each(faulty)(
      '$name $tag is refused ($code), and its $packages opam files are those that dune writes',
      async ({ name, tag, packages, code }) => {
        const told = await rehearse(name, tag)
        expect({ status: told.status, packages: told.packages.length }).toEqual({
          status: 'refused',
          packages,
        })
        expect(told.findings.map((finding) => finding.code)).toContain(code)
        await comparePublished(told, join(folder, name, 'expected'))
      },
    )

    test.each(defective)('$name $tag is refused: $code', async ({ name, tag, code }) => {
      const { status, findings } = await rehearse(name, tag)
      expect(status).toBe('refused')
      const errors = findings.filter(({ severity }) => severity === 'error')
      expect(errors.map((finding) => finding.code)).toContain(code)
    })
  })
} else {
  test('no recordings of real projects are at hand: DUNE_PUBLISH_RECORDINGS may name their folder', () => {
    expect(existsSync(recordings) && existsSync(packed)).toBe(false)
  })
}
