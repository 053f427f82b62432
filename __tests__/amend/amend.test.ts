import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { settings } from '../release/example-release.ts'
import { openScene, publishedFiles, requestOf } from './amend-scene.ts'
import type { AmendScene, SceneOptions } from './amend-scene.ts'

let scene: AmendScene
const start = async (options: SceneOptions = {}): Promise<void> => {
  await scene.close()
  scene = await openScene(options)
}
beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  await scene.close()
})

const bound = `'tally < 2.0' --add 'ocaml < "5.4"'`
const older = 'packages/tally/tally.1.0.0/opam'
const newer = 'packages/tally/tally.1.1.0/opam'

describe('a bound on published versions', () => {
  test('is one commit and one pull request, titled as opam-repository has it', async () => {
    const outcome = await scene.amend(bound)
    expect(outcome.failure).toBeUndefined()
    expect(outcome).toMatchObject({
      status: 'published',
      title: '[metadata] tally: upper bound on ocaml',
      ending: { kind: 'pull-request', number: 1, operation: 'created' },
      diagnostics: [],
    })
    const [pull, more] = await scene.pulls()
    expect(more).toBeUndefined()
    expect(pull).toMatchObject({ state: 'open', author: 'mara', base: 'master', commits: 1 })
    expect(pull?.body).toContain('- `tally < 2.0`: depends on `"ocaml" {< "5.4"}`')
    expect(pull?.files).toEqual({
      [older]: publishedFiles[older]?.replace('"ocaml"', '"ocaml" {< "5.4"}'),
      [newer]: publishedFiles[newer]?.replace('{>= "4.08"}', '{>= "4.08" & < "5.4"}'),
    })
  })

  test('that is proposed already changes nothing when it runs again', async () => {
    await scene.amend(bound)
    scene.writes()
    const again = await scene.amend(bound)
    expect(scene.writes()).toBe(0)
    expect(again).toMatchObject({
      status: 'unchanged',
      ending: { kind: 'pull-request', number: 1, operation: 'unchanged' },
    })
  })

  test('that is merged is done', async () => {
    await scene.amend(bound)
    await scene.github.seed.merge('ocaml/opam-repository', 1)
    scene.writes()
    const again = await scene.amend(bound)
    expect(scene.writes()).toBe(0)
    expect(again).toMatchObject({ status: 'unchanged', changes: [], ending: { kind: 'upstream' } })
  })

  test('that was closed is not proposed anew', async () => {
    await scene.amend(bound)
    scene.github.seed.close({ repository: 'ocaml/opam-repository', number: 1 })
    scene.writes()
    const again = await scene.amend(bound)
    expect(scene.writes()).toBe(0)
    expect(again).toMatchObject({ status: 'refused', failure: { code: 'pull-request-closed' } })
  })

  test('that is dry writes nothing, and tells every step', async () => {
    const outcome = await scene.amend(bound, { dryRun: true })
    expect(scene.writes()).toBe(0)
    expect(outcome).toMatchObject({
      status: 'rehearsed',
      changes: [{ path: older }, { path: newer }],
    })
    expect(outcome.steps.map(({ state }) => state)).toEqual(['todo', 'todo', 'todo', 'todo'])
  })

  test('reads a hundred versions in a few requests', async () => {
    const files = Array.from({ length: 150 }, (_, patch) => [
      `packages/tally/tally.0.9.${patch}/opam`,
      publishedFiles[older] ?? '',
    ])
    await start({
      prepare: async (github) => {
        const repository = 'ocaml/opam-repository'
        const seeded = { repository, branch: 'master', message: 'More' }
        await github.seed.commit({ ...seeded, files: Object.fromEntries(files) })
      },
    })
    const outcome = await scene.amend(`'tally < 1.0' --add 'ocaml < 5'`, { dryRun: true })
    expect(outcome.changes).toHaveLength(150)
    expect(scene.github.log.length).toBeLessThan(10)
  })
})

describe("somebody's edit on the branch", () => {
  const edit = async (text: string): Promise<void> => {
    const [, branch = ''] = ((await scene.pulls())[0]?.head ?? '').split(':')
    await scene.github.seed.commit({
      repository: 'mara/opam-repository',
      branch,
      message: 'A review edit',
      files: { [older]: text },
    })
  }

  test('stays, and the rest is completed', async () => {
    await scene.amend(bound)
    const reviewed = (publishedFiles[older] ?? '').replace('"ocaml"', '"ocaml" {< "5.5"}')
    await edit(reviewed)
    const again = await scene.amend(bound)
    expect(again).toMatchObject({ status: 'unchanged' })
    expect(again.steps.find(({ title }) => title.startsWith('Commit'))?.detail).toContain(older)
    expect((await scene.pulls())[0]?.files[older]).toBe(reviewed)
  })
})

describe('nothing is written where', () => {
  test.each<[string, string, string]>([
    ['the version was never published', `tally.1.2.0 --add 'ocaml < 5'`, 'version-unpublished'],
    ['nobody knows the package', `taly --add 'ocaml < 5'`, 'package-unpublished'],
    ['the range is empty', `'tally > 3' --add 'ocaml < 5'`, 'version-unpublished'],
    ['no version would be left', `tally --add 'ocaml < "5.0"'`, 'bound-contradicts'],
    ['opam could not read it', `tally --set 'depends: [with-test]'`, 'amend-unreadable'],
  ])('%s', async (_, request, code) => {
    const outcome = await scene.amend(request)
    expect(scene.writes()).toBe(0)
    expect(outcome).toMatchObject({ status: 'refused', failure: { code } })
  })

  test('the change brings a finding', async () => {
    const outcome = await scene.amend(`tally.1.0.0 --set 'license: "Mine"'`)
    expect(scene.writes()).toBe(0)
    expect(outcome).toMatchObject({
      status: 'refused',
      diagnostics: [{ code: 'opam-lint-62', severity: 'error' }],
    })
  })

  test('the fork lacks the published file', async () => {
    await start({
      fork: true,
    })
    await scene.github.seed.commit({
      repository: 'ocaml/opam-repository',
      branch: 'master',
      message: 'A version that the fork has not',
      files: { 'packages/tally/tally.1.5.0/opam': publishedFiles[newer] ?? '' },
    })
    const outcome = await scene.amend(bound)
    expect(scene.writes()).toBe(0)
    expect(outcome).toMatchObject({ status: 'refused', failure: { code: 'fork-behind' } })
  })
})

describe('as far as the token reaches', () => {
  test('a fine-grained token pushes the branch, and a page opens the pull request', async () => {
    await start({
      fork: true,
      token: {
        kind: 'fine-grained',
        owner: 'mara',
        repositories: ['mara/opam-repository'],
        permissions: { contents: 'write' },
      },
    })
    const outcome = await scene.amend(bound)
    expect(outcome).toMatchObject({ status: 'published', ending: { kind: 'compare-link' } })
  })

  test('an App of the workflow leaves a patch that git applies', async () => {
    await start({
      token: {
        kind: 'workflow',
        repository: 'harbour-works/ferry',
        permissions: { contents: 'write' },
      },
      prepare: async (github) => {
        await github.seed.repository({
          owner: 'harbour-works',
          name: 'ferry',
          from: { kind: 'files', files: { a: '' }, message: 'a' },
        })
      },
    })
    const outcome = await scene.amend(bound)
    expect(scene.writes()).toBe(0)
    expect(outcome.ending).toMatchObject({ kind: 'patch' })
    expect(outcome.ending?.kind === 'patch' && outcome.ending.patch.text).toContain(
      '-  "ocaml" {>= "4.08"} # as ever\n+  "ocaml" {>= "4.08" & < "5.4"} # as ever\n',
    )
  })

  test('a direct push makes the branch in the opam repository', async () => {
    const house = { owner: 'house', name: 'opam' }
    await start({
      prepare: async ({ seed }) => {
        seed.organization(house.owner, ['mara'])
        const from = { kind: 'files', files: publishedFiles, message: 'All' } as const
        await seed.repository({ ...house, defaultBranch: 'master', from })
      },
    })
    const opam = { ...settings.opam, repository: house, push: 'direct' } as const
    const outcome = await scene.amend(bound, { opam })
    expect(outcome).toMatchObject({ status: 'published', ending: { kind: 'pull-request' } })
    const { repositories } = await scene.github.snapshot()
    expect(repositories['house/opam']?.pulls[0]?.head).toMatch(/^house\/opam:amend-tally-/)
  })
})

describe('a withdrawal', () => {
  test('of a dangerous version makes it unavailable', async () => {
    const outcome = await scene.amend(`--withdraw tally.1.0.0 --reason 'It loses data'`)
    expect(outcome.title).toBe('[metadata] tally.1.0.0: mark as unavailable')
    const [pull] = await scene.pulls()
    expect(pull?.files[older]).toBe(
      publishedFiles[older]?.replace('build:', 'available: false\nbuild:'),
    )
    expect(pull?.body).toContain('It loses data')
  })

  test('of a superseded version deprecates it, and says what to use', async () => {
    await scene.amend(
      `--withdraw tally.1.0.0 --reason 'Slow with many things' --superseded-by tally.1.1.0`,
    )
    const [pull] = await scene.pulls()
    expect(pull?.title).toBe('[metadata] tally.1.0.0: deprecate')
    expect(pull?.files[older]).toContain('flags: [deprecated]')
    expect(pull?.files[older]).toContain(
      'post-messages: ["Slow with many things. Use tally.1.1.0 instead."]',
    )
  })
})

test('several lines are one pull request', async () => {
  const request = requestOf(`tally.1.0.0 --add 'ocaml < 5.4'\ntally.1.1.0 --flag avoid-version\n`)
  expect(await scene.amend(request)).toMatchObject({
    status: 'published',
    title: '[metadata] tally: upper bound on ocaml, flag avoid-version',
  })
  expect(Object.keys((await scene.pulls())[0]?.files ?? {})).toEqual([older, newer])
})
