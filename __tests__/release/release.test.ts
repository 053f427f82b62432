import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { textAt } from '../../src/github/shape.ts'
import { openScene } from './release-scene.ts'
import type { ReleaseScene } from './release-scene.ts'

let scene: ReleaseScene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  await scene.close()
})

type Outcome = Awaited<ReturnType<ReleaseScene['release']>>

/** Expects a state for each step of the plan, in its order. A failure shows the titles of the steps. */
function expectStates({ steps }: Outcome, states: readonly string[]): void {
  const titles = steps.map(({ title }) => title)
  expect(steps.map(({ title, state }) => `${title}: ${state}`)).toEqual(
    states.map((state, index) => `${titles[index] ?? 'a step that is missing'}: ${state}`),
  )
}

describe('a release', () => {
  test('publishes the archive first and then proposes the opam files that name it', async () => {
    const outcome = await scene.release()
    expect(outcome.failure).toBeUndefined()
    expect(outcome).toMatchObject({
      status: 'published',
      subject: { project: 'ferry', version: '1.2.0', tag: 'v1.2.0', prerelease: false },
      ending: { kind: 'pull-request', number: 1, operation: 'created' },
    })
    const { repositories } = await scene.github.snapshot()
    const [published] = repositories['harbour-works/ferry']?.releases ?? []
    expect(published).toMatchObject({
      tag: 'v1.2.0',
      name: '1.2.0',
      state: 'published',
      latest: true,
      assets: { 'ferry-1.2.0.tbz': { digest: `sha256:${outcome.archive?.sha256 ?? ''}` } },
    })
    const [pull] = repositories['ocaml/opam-repository']?.pulls ?? []
    expect(pull).toMatchObject({
      title: '[new release] ferry and ferry-cli (1.2.0)',
      state: 'open',
      author: 'mara',
      base: 'master',
      commits: 1,
    })
    expect(pull?.files).toEqual(
      Object.fromEntries(outcome.subject?.packages.map(({ path, opam }) => [path, opam]) ?? []),
    )
  })

  test('that is complete changes nothing when it runs again', async () => {
    await scene.release()
    scene.writes()
    const again = await scene.release()
    expect(scene.writes()).toBe(0)
    expect(again.status).toBe('unchanged')
    expect(again.ending).toMatchObject({ kind: 'pull-request', number: 1, operation: 'unchanged' })
  })

  test('that is dry writes nothing and tells every step', async () => {
    const outcome = await scene.release({ dryRun: true })
    expect(scene.writes()).toBe(0)
    expect(outcome.status).toBe('rehearsed')
    expectStates(outcome, ['done', ...Array.from({ length: 8 }, () => 'todo')])
  })

  test('that is refused writes nothing and tells every defect at once', async () => {
    const commit = await scene.github.seed.commit({
      repository: 'harbour-works/ferry',
      branch: 'main',
      message: 'Break things',
      files: { 'ferry.opam': 'opam-version: "2.0"\n', 'CHANGES.md': '# Changes\n' },
    })
    await scene.github.seed.reference({
      repository: 'harbour-works/ferry',
      name: 'refs/tags/v1.3.0',
      commit,
    })
    scene.writes()
    const outcome = await scene.release({
      trigger: { kind: 'named-tag', tag: 'v1.3.0' },
      changelog: { required: true },
    })
    expect(scene.writes()).toBe(0)
    expect(outcome.status).toBe('refused')
    const found = outcome.diagnostics.map(({ severity, code }) => `${severity} ${code}`)
    expect(found).toEqual(['error changelog-section-missing', 'error drift'])
  })

  test('tells what opam lint says of a final file at the line to edit', async () => {
    const commit = await scene.github.seed.commit({
      repository: 'harbour-works/ferry',
      branch: 'main',
      message: 'A package without a page',
      files: {
        'dune-project': '(lang dune 3.0)\n(name ferry)\n',
        'ferry-cli.opam':
          'opam-version: "2.0"\nsynopsis: "A Ferry."\nmaintainer: "m@example.org"\n',
        'ferry.opam': 'opam-version: "2.0"\nsynopsis: "Ferry"\nmaintainer: "m@example.org"\n',
      },
    })
    await scene.github.seed.reference({
      repository: 'harbour-works/ferry',
      name: 'refs/tags/v1.2.1',
      commit,
    })
    const outcome = await scene.release({ trigger: { kind: 'named-tag', tag: 'v1.2.1' } })
    expect(outcome.status).toBe('refused')
    expect(outcome.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'opam-lint-47',
        location: expect.objectContaining({
          source: expect.objectContaining({ name: 'ferry-cli.opam' }),
        }),
      }),
    )
  })
})

test('a finding of opam lint in a generated file points to the stanza that lacks the field', async () => {
  const commit = await scene.github.seed.commit({
    repository: 'harbour-works/ferry',
    branch: 'main',
    message: 'A package without maintainers',
    files: {
      'dune-project':
        '(lang dune 3.0)\n(name ferry)\n(generate_opam_files)\n(source (github harbour-works/ferry))\n(license ISC)\n(authors M)\n(package (name ferry) (synopsis Queues))\n',
    },
    deletions: ['ferry.opam', 'ferry-cli.opam'],
  })
  const name = 'refs/tags/v1.2.1'
  await scene.github.seed.reference({ repository: 'harbour-works/ferry', name, commit })
  const outcome = await scene.release({ trigger: { kind: 'named-tag', tag: 'v1.2.1' } })
  const found = outcome.diagnostics.find(({ code }) => code === 'opam-lint-23')
  expect(found).toMatchObject({
    message: "opam lint error 23: Missing field 'maintainer'",
    hints: [
      'Add (maintainers "Name <mail@example.org>") to the package "ferry" or to the project, commit, and tag the new commit.',
    ],
  })
  const { source, span } = found?.location ?? { source: undefined, span: undefined }
  expect([source?.name, source?.text.slice(span?.start, span?.end)]).toEqual([
    'dune-project',
    '(name ferry)',
  ])
})

describe('an interrupted release', () => {
  test('stops at the step that failed, tells the rest as left to do, and is completed by the next run', async () => {
    const undo = scene.github.inject({
      on: { method: 'POST', path: '/repos/ocaml/opam-repository/pulls' },
      trouble: { kind: 'answer', when: 'before', status: 403, body: { message: 'no' } },
      times: Infinity,
    })
    const broken = await scene.release()
    expect(broken.status).toBe('failed')
    expect(broken.failure).toBeDefined()
    expectStates(broken, ['done', ...Array.from({ length: 7 }, () => 'made'), 'failed'])
    undo()
    const outcome = await scene.release()
    expect(outcome.status).toBe('published')
    const before = ['done', 'done', 'done', 'done', 'done', 'done', 'made', 'done']
    expectStates(outcome, [...before, 'made'])
  })

  test('leaves a draft, never a public release without its archive', async () => {
    scene.github.inject({
      on: { method: 'POST', path: /\/assets$/ },
      trouble: { kind: 'answer', when: 'before', status: 403, body: { message: 'no' } },
      times: Infinity,
    })
    const broken = await scene.release()
    expectStates(broken, ['done', 'made', 'failed', ...Array.from({ length: 6 }, () => 'todo')])
    const { repositories } = await scene.github.snapshot()
    expect(repositories['harbour-works/ferry']?.releases).toMatchObject([{ state: 'draft' }])
  })
})

describe('the pull request of a release', () => {
  test('keeps the commit of a maintainer', async () => {
    const first = await scene.release()
    const [file] = first.subject?.packages ?? []
    await scene.github.seed.commit({
      repository: 'mara/opam-repository',
      branch: 'release-ferry-1.2.0',
      message: 'Add a bound',
      files: { [file?.path ?? '']: `${file?.opam ?? ''}# reviewed\n` },
      author: 'reviewer',
    })
    scene.writes()
    const again = await scene.release()
    expect(scene.writes()).toBe(0)
    expect(again.status).toBe('unchanged')
    expect(again.steps.map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining('stays as reviewer edited it in'),
    )
    expect(again.subject?.packages[0]).toMatchObject({
      opam: expect.stringContaining('# reviewed'),
      edited: { where: 'branch', author: 'reviewer', ofProject: file?.opam },
    })
  })

  test('keeps a commit of this tool that somebody amended', async () => {
    const first = await scene.release()
    const [file] = first.subject?.packages ?? []
    const { api } = scene.github.addresses
    const place = 'repos/mara/opam-repository/commits/release-ferry-1.2.0'
    const head = await (await fetch(`${api}/${place}`)).json()
    await scene.github.seed.commit({
      repository: 'mara/opam-repository',
      branch: 'release-ferry-1.2.0',
      message: textAt(head, 'commit.message'),
      files: { [file?.path ?? '']: `${file?.opam ?? ''}# amended\n` },
      author: 'mara',
    })
    scene.writes()
    const again = await scene.release()
    expect(scene.writes()).toBe(0)
    expect(again.status).toBe('unchanged')
  })

  test('that was merged is the end', async () => {
    await scene.release()
    await scene.github.seed.merge('ocaml/opam-repository', 1)
    const again = await scene.release()
    expect(again).toMatchObject({ status: 'unchanged', ending: { kind: 'upstream' } })
  })
})

test('a draft stays one while it is asked for, and the next run without it makes both public', async () => {
  await scene.release({ draft: true })
  const again = await scene.release({ draft: true })
  const state = async () => {
    const { repositories } = await scene.github.snapshot()
    return [
      repositories['harbour-works/ferry']?.releases[0]?.state,
      repositories['ocaml/opam-repository']?.pulls[0]?.state,
    ]
  }
  expect(again.status).toBe('unchanged')
  expect(await state()).toEqual(['draft', 'draft'])
  await scene.release()
  expect(await state()).toEqual(['published', 'open'])
})

test('a release after a merge refuses a tag that was moved to other content', async () => {
  await scene.release()
  await scene.github.seed.merge('ocaml/opam-repository', 1)
  const repository = 'harbour-works/ferry'
  const files = { 'src/ferry.ml': 'let moved = true\n' }
  const commit = await scene.github.seed.commit({ repository, branch: 'main', message: 'x', files })
  await scene.github.seed.reference({ repository, name: 'refs/tags/v1.2.0', commit })
  scene.writes()
  const moved = await scene.release()
  expect(scene.writes()).toBe(0)
  expect(moved).toMatchObject({ status: 'refused' })
})
