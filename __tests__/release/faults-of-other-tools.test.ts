import { afterEach, describe, expect, jest, test } from '@jest/globals'
import type { Trouble } from '../../src/embedded-github/server/faults.ts'
import { secondaryLimit, unicorn } from '../support/github-troubles.ts'
import { openScene } from './release-scene.ts'
import type { ReleaseScene, SceneOptions } from './release-scene.ts'

/** What is known to go wrong with other tools at each of these moments, and what happens here. */

jest.setTimeout(120_000)

const source = 'harbour-works/ferry'
const upstream = 'ocaml/opam-repository'
const open: ReleaseScene[] = []

async function scene(options: SceneOptions = {}): Promise<ReleaseScene> {
  const one = await openScene({ packages: 1, ...options })
  open.push(one)
  return one
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const refusal: Trouble = { kind: 'answer', when: 'before', status: 403, body: { message: 'no' } }
const lost: Trouble = { kind: 'cut', when: 'after' }

async function told({ github }: ReleaseScene) {
  const { repositories } = await github.snapshot()
  return {
    releases: (repositories[source]?.releases ?? []).map(({ state, assets }) => [
      state,
      ...Object.keys(assets),
    ]),
    pulls: (repositories[upstream]?.pulls ?? []).map(({ state, files }) => [
      state,
      ...Object.keys(files),
    ]),
  }
}

const whole = {
  releases: [['published', 'ferry-1.2.0.tbz']],
  pulls: [['open', 'packages/ferry/ferry.1.2.0/opam']],
}

describe('one fault is mended in the same run:', () => {
  test.each<[string, RegExp, 'POST' | 'PATCH', Trouble]>([
    ['the release was made, and the reply lost', /\/releases$/, 'POST', lost],
    ['the upload was answered with 500', /\/assets$/, 'POST', unicorn('before')],
    ['the upload was answered with a page', /\/assets$/, 'POST', unicorn('after')],
    ['the upload broke off', /\/assets$/, 'POST', { kind: 'cut', when: 'during' }],
    ['the upload was done, and the reply lost', /\/assets$/, 'POST', lost],
    ['the publication was done, and the reply lost', /\/releases\/\d+$/, 'PATCH', lost],
    ['the pull request was opened, and the reply lost', /\/pulls$/, 'POST', lost],
    ['a secondary limit asked to wait', /\/pulls$/, 'POST', secondaryLimit(1)],
    [
      'too many requests were answered with 429',
      /\/pulls$/,
      'POST',
      { kind: 'answer', when: 'before', status: 429, headers: { 'retry-after': '1' }, body: {} },
    ],
  ])('%s', async (_, path, method, trouble) => {
    const one = await scene()
    one.github.inject({ on: { path, method }, trouble })
    const outcome = await one.release()
    expect(one.github.log.filter(({ faulty }) => faulty)).toHaveLength(1)
    expect(outcome.failure).toBeUndefined()
    expect(outcome.status).toBe('published')
    expect(await told(one)).toEqual(whole)
  })
})

describe('what lasts ends the run with its reason, and nothing half-made is public:', () => {
  test.each<[string, RegExp, Trouble, object]>([
    ['no release can be made', /\/releases$/, refusal, { releases: [], pulls: [] }],
    ['no archive can be uploaded', /\/assets$/, refusal, { releases: [['draft']], pulls: [] }],
    [
      'GitHub’s uploads are down',
      /\/assets$/,
      unicorn('before'),
      { releases: [['draft']], pulls: [] },
    ],
    [
      'the fork takes no push',
      /\/git\/refs$/,
      refusal,
      { releases: [['draft', 'ferry-1.2.0.tbz']], pulls: [] },
    ],
    ['no pull request can be opened', /\/pulls$/, refusal, { releases: whole.releases, pulls: [] }],
    [
      'the token is revoked before the pull request',
      /\/pulls$/,
      { kind: 'answer', when: 'before', status: 401, body: { message: 'Bad credentials' } },
      { releases: whole.releases, pulls: [] },
    ],
  ])('%s; run again, it is completed', async (_, path, trouble, left) => {
    const one = await scene()
    const on = { path, writes: true } as const
    one.github.inject({ on, trouble, times: Infinity })
    const broken = await one.release()
    expect(broken.failure?.hint).not.toBe('')
    expect(['failed', 'refused']).toContain(broken.status)
    expect(await told(one)).toEqual(left)
    one.github.clearFaults()
    expect((await one.release()).status).toBe('published')
    expect(await told(one)).toEqual(whole)
  })
})

async function headOf({ github }: ReleaseScene): Promise<string> {
  const answer = await fetch(`${github.addresses.api}/repos/${source}/branches/main`, {
    headers: { 'user-agent': 'test' },
  })
  const { commit } = JSON.parse(await answer.text())
  return String(commit.sha)
}

/** A manual run for a version that has no tag, on the head of `main`. */
async function releaseVersion(one: ReleaseScene) {
  const commit = await headOf(one)
  return await one.release({ trigger: { kind: 'version', version: '1.4.0', commit } })
}

describe('a tag', () => {
  test('that a ruleset forbids stops the run before anything else is written', async () => {
    const one = await scene()
    const body = {
      message: 'Validation Failed',
      errors: [
        {
          resource: 'Ref',
          code: 'custom',
          field: 'pre_receive',
          message: 'creations being restricted',
        },
      ],
    }
    one.github.inject({
      on: { path: `/repos/${source}/git/refs`, writes: true },
      trouble: { kind: 'answer', when: 'before', status: 422, body },
      times: Infinity,
    })
    expect(await releaseVersion(one)).toMatchObject({ failure: { code: 'tag-refused' } })
    expect(await told(one)).toEqual({ releases: [], pulls: [] })
  })

  test('that was made stays as it is when the release then fails, and the next run takes it up', async () => {
    const one = await scene()
    const on = { path: /\/releases$/, writes: true }
    one.github.inject({ on, trouble: refusal, times: Infinity })
    expect(await releaseVersion(one)).toMatchObject({ status: 'failed' })
    const tag = async () =>
      (await one.github.snapshot()).repositories[source]?.references['refs/tags/v1.4.0']
    const made = await tag()
    expect(made).toBeDefined()
    one.github.clearFaults()
    expect(await releaseVersion(one)).toMatchObject({ status: 'published' })
    expect(await tag()).toEqual(made)
  })

  test('that another commit has on the server is never moved, and nothing is released', async () => {
    const one = await scene()
    const { seed } = one.github
    const files = { 'CHANGES.md': '## 1.4.0\n\n- Other\n', 'other.txt': 'x' }
    const commit = await seed.commit({
      repository: source,
      branch: 'side',
      message: 'Other',
      files,
    })
    await seed.reference({ repository: source, name: 'refs/tags/v1.4.0', commit })
    const before = (await one.github.snapshot()).repositories[source]?.references
    const { status, diagnostics } = await releaseVersion(one)
    expect(status).toBe('refused')
    expect(diagnostics.map(({ code }) => code)).toContain('version-tagged')
    expect(await told(one)).toEqual({ releases: [], pulls: [] })
    expect((await one.github.snapshot()).repositories[source]?.references).toEqual(before)
  })
})

describe('what other tools publish in spite of it', () => {
  test('a version without a section of the changelog gets GitHub’s notes, never those of the version before', async () => {
    const one = await scene()
    const outcome = await releaseVersion(one)
    expect(outcome.diagnostics.map(({ code }) => code)).toContain('changelog-section-missing')
    expect(outcome.release?.body).toContain('Full Changelog')
    expect(outcome.release?.body).not.toContain('Faster')
  })

  test('an opam file that cannot be read stops the run, with its line, before anything is written', async () => {
    const one = await scene({
      prepare: async ({ seed }) => {
        const files = {
          'dune-project': '(lang dune 3.0)\n',
          'ferry.opam': 'opam-version: "2.0"\n}\n',
        }
        const place = { repository: source, branch: 'main', message: 'm' }
        const commit = await seed.commit({ ...place, files })
        await seed.reference({ repository: source, name: 'refs/tags/v1.4.0', commit })
      },
    })
    const outcome = await one.release({ trigger: { kind: 'named-tag', tag: 'v1.4.0' } })
    expect(outcome.status).toBe('refused')
    expect(outcome.diagnostics.find(({ severity }) => severity === 'error')?.location).toBeDefined()
    expect(one.writes()).toBe(0)
  })

  test('a draft that is made again is the same draft', async () => {
    const one = await scene()
    await one.release({ draft: true })
    await one.release({ draft: true })
    expect(await told(one)).toEqual({
      releases: [['draft', 'ferry-1.2.0.tbz']],
      pulls: [['draft', 'packages/ferry/ferry.1.2.0/opam']],
    })
  })

  test('a commit without a tag gives an archive that is named for the version, and publishes nothing', async () => {
    const one = await scene()
    const trigger = { kind: 'hypothetical', commit: await headOf(one) } as const
    const outcome = await one.release({ trigger })
    expect(outcome).toMatchObject({ status: 'rehearsed', archive: { name: 'ferry-1.2.0.tbz' } })
    expect(one.writes()).toBe(0)
  })
})

test('a fork that is many commits behind is proposed from as it is', async () => {
  const one = await scene({
    prepare: async ({ seed }) => {
      await seed.fork({ of: upstream, owner: 'mara' })
      for (let number = 0; number < 20; number += 1) {
        const files = { [`packages/p/p.${number}/opam`]: '' }
        await seed.commit({ repository: upstream, branch: 'master', message: 'p', files })
      }
    },
  })
  expect(await one.release()).toMatchObject({ status: 'published' })
  expect(await told(one)).toEqual(whole)
})
