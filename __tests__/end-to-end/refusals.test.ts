import { describe, expect, jest, test } from '@jest/globals'
import type { Changes } from './support/git.ts'
import { setScene } from './support/scene.ts'
import type { Scene } from './support/scene.ts'
import type { Step } from './support/runner.ts'

jest.setTimeout(60_000)

/** Expects a run that failed before its first write, and told why in one error; answers that. */
function refusal(scene: Scene, step: Step, writesBefore = 0) {
  expect({ stderr: step.stderr, status: step.status }).toEqual({ stderr: '', status: 1 })
  expect(scene.writes().length).toBe(writesBefore)
  expect(step.outputs['status']).toBe('refused')
  expect(step.summary).toContain('Nothing was written.')
  const errors = step.annotations.filter(({ severity }) => severity === 'error')
  expect(errors).toHaveLength(1)
  return errors[0]
}

/** A `dune-project` that states a version. */
const duneProject = `(lang dune 3.17)

(name tally)

(subst disabled)

(version 1.1.9)

(package
 (name tally))
`

interface Defect {
  readonly what: string
  readonly changes?: Changes
  readonly tag?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** The error as it is shown: code, place, and what the message must tell. */
  readonly code: string
  readonly place?: readonly [file: string, line: number, column?: number]
  readonly tells: readonly (string | RegExp)[]
}

const defects: readonly Defect[] = [
  {
    what: 'there is no dune-project',
    changes: { 'dune-project': null },
    code: 'dune-project-missing',
    tells: ['The project folder has no dune-project', 'working-directory'],
  },
  {
    what: 'dune-project has an error of syntax',
    changes: { 'dune-project': '(lang dune 3.17)\n(name tally\n(package (name tally))\n' },
    code: 'dune-project',
    place: ['dune-project', 4],
    tells: [/unclosed parenthesis/],
  },
  {
    what: 'dune-project has a field that dune does not know',
    changes: { 'dune-project': '(lang dune 3.17)\n(name tally)\n(packages (name tally))\n' },
    code: 'dune-project',
    place: ['dune-project', 3, 2],
    tells: ['packages'],
  },
  {
    what: 'no stanza belongs to a package',
    changes: { 'src/dune': '(test (name tally) (package tally))\n' },
    code: 'package-empty',
    place: ['dune-project', 19],
    tells: ['refuses to build the package "tally"', '(allow_empty)'],
  },
  {
    what: 'a stanza belongs to a package that is not there',
    changes: { 'src/more/dune': '(library\n (public_name tally-lib.more))\n' },
    code: 'package-unknown-in-dune',
    place: ['src/more/dune', 2, 15],
    tells: ['"tally-lib"', 'tally, tally-cli'],
  },
  {
    what: 'the changelog has no section of the version, and one is required',
    tag: 'v1.4.0',
    inputs: { 'changelog-required': 'true' },
    code: 'changelog-section-missing',
    place: ['CHANGES.md', 1],
    tells: ['CHANGES.md has no section for version 1.4.0', '1.3.0~beta1, 1.2.0, 1.1.0', '## 1.4.0'],
  },
  {
    what: 'the tag is no version',
    tag: 'release-next',
    code: 'tag-no-version',
    tells: ['"release-next"'],
  },
  {
    what: 'a package is named that does not exist',
    inputs: { packages: 'tally, tally-gui' },
    code: 'package-unknown',
    tells: ['tally-gui', 'tally, tally-cli'],
  },
  {
    what: 'a committed opam file is not what dune generates',
    changes: { 'tally.opam': 'opam-version: "2.0"\n' },
    code: 'drift',
    place: ['tally.opam', 1, 1],
    tells: ['tally.opam is not what dune generates from dune-project', 'dune build'],
  },
  {
    what: 'dune-project states another version, which dune subst does not overwrite',
    changes: { 'dune-project': duneProject, 'tally-cli.opam': null },
    code: 'version-disagrees',
    place: ['dune-project', 7, 1],
    tells: ['"1.1.9"', '"1.2.0"', 'Remove the version'],
  },
  {
    what: 'the archive would have no dune-project',
    changes: { '.gitattributes': 'dune-project export-ignore\n' },
    code: 'archive-incomplete',
    tells: ['The archive has no dune-project', 'export-ignore'],
  },
  {
    what: 'an input has no meaning',
    inputs: { drift: 'maybe' },
    code: 'input-invalid',
    tells: ['The input drift is "maybe"'],
  },
]

describe('one error says what is wrong, where, and what to do, and nothing is written, when', () => {
  test.each(defects)('$what', async ({ changes = {}, tag = 'v1.2.0', inputs = {}, ...error }) => {
    await using scene = await setScene({ changes, tag })
    const step = await scene.run({ inputs })
    const shown = refusal(scene, step)
    expect(shown?.title).toBe(error.code)
    const [file, line, column] = error.place ?? []
    expect(shown).toMatchObject({ file, line, ...(column === undefined ? {} : { column }) })
    for (const part of error.tells) expect(shown?.message).toMatch(part)
  })

  test('the tag was moved away from the commit that the run is for', async () => {
    await using scene = await setScene()
    const event = scene.pushed('v1.2.0')
    const workspace = await scene.checkout(event)
    const { seed } = scene.github
    const { repository } = scene
    const commit = await seed.commit({
      repository,
      branch: 'main',
      message: 'Oops',
      files: { a: '' },
    })
    await seed.reference({ repository, name: 'refs/tags/v1.2.0', commit })
    const shown = refusal(scene, await scene.run({ event, workspace }))
    expect(shown?.title).toBe('tag-moved')
    expect(shown?.message).toContain(commit)
    expect(shown?.message).toContain(scene.commit)
  })

  test.each([
    { input: 'github-token', code: 'token-invalid' },
    { input: 'opam-token', code: 'token-invalid' },
  ])('the server does not know the $input', async ({ input, code }) => {
    await using scene = await setScene()
    const step = await scene.run({ inputs: { [input]: 'ghp_ofNobodyAtAll0123456789' } })
    const shown = refusal(scene, step)
    expect(shown?.title).toBe(code)
    expect(shown?.message).toContain(input)
  })

  test("the workflow's token may only read", async () => {
    await using scene = await setScene()
    const kind = 'workflow'
    const permissions = { contents: 'read' } as const
    const { repository } = scene
    const token = scene.github.seed.token({ kind, repository, permissions })
    const shown = refusal(scene, await scene.run({ inputs: { 'github-token': token } }))
    expect(shown?.title).toBe('github-token-rights')
    expect(shown?.message).toContain('permissions: contents: write')
  })

  test('the fine-grained opam-token is not for the fork', async () => {
    await using scene = await setScene()
    const { seed } = scene.github
    await seed.fork({ of: 'ocaml/opam-repository', owner: 'ana' })
    const permissions = { contents: 'write' } as const
    const kind = 'fine-grained'
    const token = seed.token({ kind, owner: 'ana', repositories: ['ana/tally'], permissions })
    const shown = refusal(scene, await scene.run({ inputs: { 'opam-token': token } }))
    expect(shown?.title).toBe('opam-token-fork')
    expect(shown?.message).toContain('"Contents: read and write" on the fork')
  })

  test('the opam-token lacks the scope', async () => {
    await using scene = await setScene()
    const token = scene.github.seed.token({ kind: 'classic', owner: 'ana', scopes: ['read:user'] })
    const shown = refusal(scene, await scene.run({ inputs: { 'opam-token': token } }))
    expect(shown?.title).toBe('opam-token-scope')
    expect(shown?.message).toContain('public_repo')
  })

  test('the fine-grained opam-token has no fork', async () => {
    await using scene = await setScene()
    const permissions = { metadata: 'read' } as const
    const kind = 'fine-grained'
    const token = scene.github.seed.token({ kind, owner: 'ana', repositories: [], permissions })
    const shown = refusal(scene, await scene.run({ inputs: { 'opam-token': token } }))
    expect(shown?.title).toBe('opam-token-fork')
  })

  test('the pull request was closed without a merge', async () => {
    await using scene = await setScene()
    await scene.run()
    await fetch(`${scene.github.addresses.api}/repos/ocaml/opam-repository/pulls/1`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${scene.tokens.classic}` },
      body: JSON.stringify({ state: 'closed' }),
    })
    const before = scene.writes().length
    const shown = refusal(scene, await scene.run(), before)
    expect(shown?.title).toBe('pull-request-closed')
    expect(shown?.message).toContain('Reopen it')
  })

  test('the version is upstream already, with another archive', async () => {
    await using scene = await setScene()
    const path = 'packages/tally/tally.1.2.0/opam'
    await scene.github.seed.commit({
      repository: 'ocaml/opam-repository',
      branch: 'master',
      message: 'Release tally by hand',
      files: { [path]: 'opam-version: "2.0"\nurl { checksum: "sha256=00" }\n' },
    })
    const step = await scene.run()
    const shown = refusal(scene, step)
    expect(shown?.title).toBe('version-published')
    expect(shown?.message).toContain(path)
    // Only the next version helps.
    expect(step.stdout).toMatch(/\nNothing was written\.\n/)
    expect(step.summary).not.toContain('run the job again')
  })

  test('the release is published with another archive', async () => {
    await using scene = await setScene()
    await scene.github.seed.release({
      repository: scene.repository,
      tag: 'v1.2.0',
      assets: { 'tally-1.2.0.tbz': 'other bytes' },
    })
    const shown = refusal(scene, await scene.run())
    expect(shown?.title).toBe('archive-published-differs')
    expect(shown?.message).toContain('A published archive never changes')
  })
})

test('several defects are told at once, each at its line', async () => {
  const changes = {
    'tally.opam': 'opam-version: "2.0"\n',
    'tally-cli.opam': '# mine\n',
  }
  await using scene = await setScene({ changes, tag: 'v1.4.0' })
  const inputs = { 'changelog-required': 'true', exclude: 'tally-gui' }
  const { annotations, status, stdout } = await scene.run({ inputs })
  expect(stdout).toContain('Nothing was written. Fix the inputs in the workflow, then start it')
  expect(stdout).toContain(' Fix the errors, then tag the fixed commit. Reuse this tag only if')
  expect(status).toBe(1)
  expect(scene.writes()).toEqual([])
  expect(annotations.map(({ title, file = '' }) => `${title} ${file}`).toSorted()).toEqual([
    'changelog-section-missing CHANGES.md',
    'drift tally-cli.opam',
    'drift tally.opam',
    'package-unknown ',
  ])
})
