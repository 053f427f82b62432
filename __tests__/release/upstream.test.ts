import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../src/release/model/outcome.ts'
import { commitFiles, git, newRepository } from '../support/git-repository.ts'
import { makeProject, openScene } from './release-scene.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upstream-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, maxRetries: 10 })
})

const head = `(lang dune 3.18)
(generate_opam_files)
(source (github harbour-works/ferry))
(license ISC)
(authors Mara)
(maintainers "Mara <mara@example.org>")
`

const projectOf = (depends: string, name = 'ferry'): string =>
  `${head}(package (name ${name}) (synopsis "Queues") (allow_empty) (depends ${depends}))\n`

/** What is told of the tag v1.2.0 whose project depends on these packages. */
async function rehearse(
  { depends, name, files }: { depends: string; name?: string; files?: Record<string, string> },
  upstream: (commit: string) => Readonly<Record<string, string>>,
): Promise<Outcome> {
  const directory = newRepository(folder, 'project')
  commitFiles(directory, { 'dune-project': projectOf('(fmt (>= 0.9.0))', name) })
  const first = git(directory, 'rev-parse', 'HEAD').trim()
  git(directory, 'tag', 'v1.1.0')
  commitFiles(directory, {
    'dune-project': projectOf(depends, name),
    'CHANGES.md': '## 1.2.0\n\n- Faster\n',
    'LICENSE.md': 'ISC',
    'README.md': 'Queues',
    ...files,
  })
  git(directory, 'tag', 'v1.2.0')
  const scene = await openScene({ directory, tags: ['v1.1.0'] })
  try {
    const more = upstream(first)
    if (Object.keys(more).length > 0) {
      const where = { repository: 'ocaml/opam-repository', branch: 'master' }
      await scene.github.seed.commit({ ...where, message: 'More', files: more })
    }
    return await scene.release({ dryRun: true })
  } finally {
    await scene.close()
  }
}

const told = ({ diagnostics }: Outcome): readonly string[] =>
  diagnostics
    .filter(({ code }) => code.startsWith('opam-re'))
    .map(({ severity, code, message, location }) => {
      const where = location?.source.text.slice(location.span.start, location.span.end)
      return `${severity} ${code} at ${where ?? 'nothing'}: ${message}`
    })

const opam = (depends: string, more = ''): string =>
  `opam-version: "2.0"\nsynopsis: "Queues"\ndepends: [${depends}]\n${more}`

const nothing = (): Readonly<Record<string, string>> => ({})

describe('compared with the opam repository', () => {
  test('a project whose dependencies are there is in order', async () => {
    const outcome = await rehearse({ depends: '(fmt (>= 0.9.0))' }, nothing)
    expect(told(outcome)).toEqual([])
    expect(outcome.status).toBe('rehearsed')
  })

  test('a dependency that is not there refuses the release', async () => {
    const outcome = await rehearse({ depends: '(fmmt (>= 0.9.0)) (lwt (>= 7.0))' }, nothing)
    expect(told(outcome)).toEqual([
      'error opam-review-unknown-dependency at (fmmt (>= 0.9.0)): The opam repository has no package "fmmt".',
      'error opam-review-unsatisfiable-dependency at (lwt (>= 7.0)): No published version satisfies "lwt" {>= "7.0"}. The newest is 6.0.0.',
    ])
    expect(outcome.status).toBe('refused')
  })

  test('a new name that is nearly another’s refuses it, too', async () => {
    const outcome = await rehearse({ depends: '(fmt (>= 0.9.0))', name: 'F-M_T' }, nothing)
    expect(told(outcome)).toEqual([
      "error opam-repository-name-collision at (name F-M_T): opam-repository: Possible name collision with package 'fmt'",
    ])
    expect(outcome.status).toBe('refused')
  })

  test('the name of a package that has versions may be near another’s', async () => {
    const outcome = await rehearse({ depends: '(fmt (>= 0.9.0))', name: 'F-M_T' }, () => ({
      'packages/F-M_T/F-M_T.1.1.0/opam': opam('"dune" {>= "3.18"} "fmt" {>= "0.9.0"}'),
    }))
    expect(told(outcome)).toEqual([])
  })

  test('a bound that maintainers added after the last release is missed', async () => {
    const outcome = await rehearse({ depends: '(fmt (>= 0.9.0))' }, (commit) => ({
      'packages/ferry/ferry.1.1.0/opam': opam(
        '"dune" {>= "3.18"} "fmt" {>= "0.9.0" & < "0.10.0"}',
        `x-commit-hash: "${commit}"\n`,
      ),
    }))
    expect(told(outcome)).toEqual([
      'warning opam-review-lost-bound at (fmt (>= 0.9.0)): Version 1.1.0 was published with "fmt" {< "0.10.0"}, which is missing here.',
    ])
    expect(outcome.status).toBe('rehearsed')
  })

  test('the source of the last release is found by its tag where no commit is named', async () => {
    const outcome = await rehearse({ depends: '(fmt (>= 0.9.0))' }, () => ({
      'packages/ferry/ferry.1.1.0/opam': opam(
        '"dune" {>= "3.18"} "fmt" {>= "0.9.0"} "lwt" {>= "5.7.0"}',
      ),
    }))
    expect(told(outcome)).toEqual([
      'warning opam-review-lost-bound at (depends (fmt (>= 0.9.0))): Version 1.1.0 was published with "lwt" {>= "5.7.0"}, which is missing here.',
    ])
  })

  test('a version that is there with another archive refuses the release, in the words of the plan', async () => {
    const outcome = await rehearse({ depends: '(fmt (>= 0.9.0))' }, () => ({
      'packages/ferry/ferry.1.2.0/opam': opam('"dune"'),
    }))
    expect(told(outcome)).toEqual([])
    expect(outcome).toMatchObject({ status: 'refused', failure: { code: 'version-published' } })
  })

  test('a vendored project of a newer language is found in the archive', async () => {
    const files = {
      'vendor/oar/dune-project': '(lang dune 3.20)\n',
      'vendor/dune': '(vendored_dirs oar)\n(data_only_dirs sail)\n',
      'vendor/sail/dune-project': '(lang dune 3.21)\n',
      'test/cram.t/dune-project': '(lang dune 3.22)\n',
      '_old/dune-project': '(lang dune 3.23)\n',
    }
    const outcome = await rehearse({ depends: '(fmt (>= 0.9.0))', files }, nothing)
    expect(told(outcome)).toEqual([
      'warning opam-review-dune-below-language at 3.18: The bound on dune allows versions older than 3.20, but vendor/oar/dune-project says (lang dune 3.20).',
    ])
  })
})

describe('after a release', () => {
  test('a check of the branch is about the next version, says so, and refuses nothing', async () => {
    const directory = makeProject(folder, 1)
    const scene = await openScene({ directory, fork: true })
    try {
      const released = await scene.release()
      const [published] = released.subject?.packages ?? []
      await scene.github.seed.commit({
        repository: 'ocaml/opam-repository',
        branch: 'master',
        message: 'Merge',
        files: { [published?.path ?? '']: published?.opam ?? '' },
      })
      commitFiles(directory, { 'ferry.ml': 'let limit = 1\n' })
      const commit = git(directory, 'rev-parse', 'HEAD').trim()
      const outcome = await scene.release({ trigger: { kind: 'hypothetical', commit } })
      expect(told(outcome)).toEqual([])
      expect(outcome.diagnostics).toContainEqual(
        expect.objectContaining({ severity: 'notice', code: 'version-tagged' }),
      )
      expect(outcome).toMatchObject({ status: 'rehearsed', subject: { version: 'dev' } })
      expect(outcome.steps.map(({ state }) => state)).not.toContain('refused')
    } finally {
      await scene.close()
    }
  })
})
