import { describe, expect, jest, test } from '@jest/globals'
import type { Token } from '../../../src/embedded-github/world/tokens.ts'
import { wouldGoThrough } from '../../../src/release/look/examination.ts'
import type { Settings } from '../../../src/release/model/settings.ts'
import { settings } from '../example-release.ts'
import { openScene } from '../release-scene.ts'
import type { SceneOptions } from '../release-scene.ts'

jest.setTimeout(60_000)

const source = 'harbour-works/ferry'
const upstream = 'ocaml/opam-repository'
const fork = 'mara/opam-repository'
const writing = { contents: 'write', metadata: 'read' } as const
const reading = { contents: 'read', metadata: 'read' } as const
const classic = (owner: string, ...scopes: string[]): Token => ({ kind: 'classic', owner, scopes })
const fine = (repositories: readonly string[], permissions: typeof writing | typeof reading) =>
  ({ kind: 'fine-grained', owner: 'mara', repositories, permissions }) as const
const ofApp = (...repositories: string[]): Token => ({
  kind: 'app-user',
  owner: 'mara',
  repositories,
  permissions: writing,
})
const app = (...repositories: string[]): Token => ({
  kind: 'installation',
  app: 'releaser',
  repositories,
  permissions: writing,
})
const workflow = (permissions: typeof writing | typeof reading): Token => ({
  kind: 'workflow',
  repository: source,
  permissions,
})
const named = (owner: string) => ({
  opam: { ...settings.opam, fork: { owner, name: 'opam-repository' } },
})
/** An organisation of mara's with single sign-on, that has a fork. */
const guild: SceneOptions['prepare'] = async ({ seed }) => {
  seed.organization('guild', ['mara'], { singleSignOn: true })
  await seed.fork({ of: upstream, owner: 'guild' })
}
const bosFork: SceneOptions['prepare'] = async ({ seed }) => {
  await seed.fork({ of: upstream, owner: 'bo' })
}

interface Case {
  readonly what: string
  readonly scene?: SceneOptions
  readonly changes?: Partial<Settings>
}

interface Passing extends Case {
  readonly ending: 'pull-request' | 'compare-link' | 'by-hand'
}

const passing: readonly Passing[] = [
  { what: "the workflow's own and a classic one with public_repo", ending: 'pull-request' },
  {
    what: 'a classic one with repo, and a fork',
    scene: { fork: true, tokens: { opam: classic('mara', 'repo', 'gist') } },
    ending: 'pull-request',
  },
  {
    what: 'a fine-grained one for the fork',
    scene: { fork: true, tokens: { opam: fine([fork], writing) } },
    ending: 'compare-link',
  },
  {
    what: 'an App user token of a person, installed on the fork',
    scene: { fork: true, tokens: { opam: ofApp(fork) } },
    ending: 'compare-link',
  },
  {
    what: "an App's installation on the fork that is named",
    scene: { fork: true, tokens: { opam: app(fork) } },
    changes: named('mara'),
    ending: 'compare-link',
  },
  { what: "only the workflow's own", scene: { workflowTokenOnly: true }, ending: 'by-hand' },
  {
    what: 'a classic one of another person than the one who pushed the tag',
    scene: { tokens: { opam: classic('bo', 'public_repo') } },
    ending: 'pull-request',
  },
  {
    what: 'a classic one that the organisation of the named fork has let in',
    scene: {
      prepare: guild,
      tokens: {
        opam: { kind: 'classic', owner: 'mara', scopes: ['public_repo'], signedOn: ['guild'] },
      },
    },
    changes: named('guild'),
    ending: 'pull-request',
  },
]

test.each(passing)(
  'with $what a release goes through, and ends as the examination said',
  async ({ scene: options = {}, changes = {}, ending }) => {
    const scene = await openScene(options)
    const examination = await scene.examine(changes)
    expect(scene.writes()).toBe(0)
    const { prospects } = examination
    const byHand = ending === 'pull-request' ? [] : ['Open the pull request by-hand']
    const others = prospects.filter(({ answer }) => answer !== 'works')
    expect(others.map(({ step, answer }) => `${step} ${answer}`)).toEqual(byHand)
    expect(examination.ending).toBe(ending)
    const outcome = await scene.release(changes)
    expect(outcome.failure).toBeUndefined()
    const kind = ending === 'by-hand' ? 'patch' : ending
    expect(outcome).toMatchObject({ status: 'published', ending: { kind } })
    await scene.close()
  },
)

interface Refused extends Case {
  readonly code: string
  /** Steps that would fail, by the beginning of their names. */
  readonly fails: readonly string[]
  /** What the way out must name. */
  readonly wayOut: string
}

const sourceWrites = ['Create the tag', 'Create the draft', 'Publish']

const refused: readonly Refused[] = [
  {
    what: "the workflow's own, with contents: read",
    scene: { tokens: { github: workflow(reading) } },
    code: 'github-token-rights',
    fails: sourceWrites,
    wayOut: 'permissions: contents: write',
  },
  {
    what: 'a github-token that is fine-grained, and for another repository',
    scene: {
      tokens: { github: { ...fine(['harbour-works/else'], writing), owner: 'harbour-works' } },
    },
    code: 'github-token-rights',
    fails: sourceWrites,
    wayOut: '"Contents: read and write" on harbour-works/ferry',
  },
  {
    what: 'a github-token of an App for a person, installed elsewhere',
    scene: { tokens: { github: ofApp('mara/else') } },
    code: 'github-token-rights',
    fails: sourceWrites,
    wayOut: 'permissions: contents: write',
  },
  {
    what: 'a github-token that is classic and has no scope for writing',
    scene: { tokens: { github: classic('harbour-works', 'read:org') } },
    code: 'github-token-scope',
    fails: sourceWrites,
    wayOut: 'permissions: contents: write',
  },
  {
    what: 'a github-token of a person who may not write to the source',
    scene: { tokens: { github: classic('bo', 'public_repo') } },
    code: 'github-token-rights',
    fails: sourceWrites,
    wayOut: 'permissions: contents: write',
  },
  {
    what: 'a github-token that the organisation of the source has not let in',
    scene: {
      prepare: async ({ seed }) => {
        seed.organization('locked', ['mara'], { singleSignOn: true })
        const from = { kind: 'files', files: { a: '' } } as const
        await seed.repository({ owner: 'locked', name: 'ferry', from })
      },
      tokens: { github: classic('mara', 'public_repo') },
    },
    changes: { source: { owner: 'locked', name: 'ferry' } },
    code: 'github-token-rights',
    fails: ['Read the tag'],
    wayOut: '/orgs/locked/sso',
  },
  {
    what: 'a github-token that the server does not know',
    scene: { tokens: { github: 'ghp_nobody' } },
    code: 'token-invalid',
    fails: ['Read the tag'],
    wayOut: 'so that the workflow uses its own',
  },
  {
    what: 'an opam-token that is fine-grained, without a fork',
    scene: { tokens: { opam: fine([], writing) } },
    code: 'opam-token-fork',
    fails: ['Find or create the fork'],
    wayOut: 'public_repo',
  },
  {
    what: 'an opam-token that is fine-grained, and not for the fork that is there',
    scene: { fork: true, tokens: { opam: fine(['mara/else'], writing) } },
    code: 'opam-token-fork',
    fails: ['Push the branch'],
    wayOut: '"Contents: read and write" on the fork',
  },
  {
    what: 'an opam-token that is fine-grained, and may only read the fork',
    scene: { fork: true, tokens: { opam: fine([fork], reading) } },
    code: 'opam-token-fork',
    fails: ['Push the branch'],
    wayOut: '"Contents: read and write" on the fork',
  },
  {
    what: 'an opam-token of an App for a person, not installed on the fork',
    scene: { fork: true, tokens: { opam: ofApp(source) } },
    code: 'opam-token-fork',
    fails: ['Push the branch'],
    wayOut: 'install the App on the fork',
  },
  {
    what: "an opam-token of an App's installation, not on the fork that is named",
    scene: { fork: true, tokens: { opam: app('mara/else') } },
    changes: named('mara'),
    code: 'opam-token-fork',
    fails: ['Push the branch'],
    wayOut: 'Install the App on',
  },
  {
    what: 'an opam-token that is classic and has no scope for writing',
    scene: { tokens: { opam: classic('mara', 'read:user') } },
    code: 'opam-token-scope',
    fails: ['Find or create the fork'],
    wayOut: 'tick public_repo',
  },
  {
    what: 'an opam-token of a person who may not write to the fork that is named',
    scene: { prepare: bosFork },
    changes: named('bo'),
    code: 'opam-fork-rights',
    fails: ['Push the branch'],
    wayOut: 'remove the input opam-fork',
  },
  {
    what: 'an opam-token that the organisation of the named fork has not let in',
    scene: { prepare: guild },
    changes: named('guild'),
    code: 'opam-token-rights',
    fails: ['Read the opam repository'],
    wayOut: 'guild',
  },
  {
    what: 'an opam-token that the server does not know',
    scene: { tokens: { opam: 'ghp_nobody' } },
    code: 'token-invalid',
    fails: ['Read the opam repository'],
    wayOut: 'public_repo',
  },
]

describe('before the first write, and with its own way out, a release is refused that has', () => {
  test.each(refused)('$what', async ({ scene: options = {}, changes = {}, ...expected }) => {
    const scene = await openScene(options)
    const before = await scene.github.snapshot()
    const examination = await scene.examine(changes)
    expect(wouldGoThrough(examination)).toBe(false)
    const failing = examination.prospects.filter(({ answer }) => answer === 'fails')
    const names = failing.map(({ step }) => expected.fails.find((name) => step.startsWith(name)))
    expect(names).toEqual(expected.fails)
    for (const { failure } of failing) {
      expect(failure?.code).toBe(expected.code)
      expect(failure?.hint).toContain(expected.wayOut)
    }
    const outcome = await scene.release(changes)
    expect(outcome).toMatchObject({ status: 'refused', failure: { code: expected.code } })
    expect(scene.writes()).toBe(0)
    expect(await scene.github.snapshot()).toEqual(before)
    await scene.close()
  })
})

describe('of a token that expires', () => {
  const inDays = (days: number): string =>
    `${new Date(Date.now() + days * 86_400_000 + 60_000).toISOString().slice(0, 19).replace('T', ' ')} UTC`

  test.each([
    [20, / \(20 days: create a new one\)$/, ['opam-token-expires']],
    [1, / \(1 day: create a new one\)$/, ['opam-token-expires']],
    [90, / UTC$/, []],
  ])('in %i days, a month before its end a person is warned', async (days, described, codes) => {
    const opam = { ...classic('mara', 'public_repo'), expires: inDays(days) } as const
    const scene = await openScene({ tokens: { opam } })
    const { tokens } = await scene.examine()
    expect(tokens.find(({ input }) => input === 'opam-token')?.description).toMatch(described)
    // It stops no release, whatever stops one.
    const outcome = await scene.release({ failOn: 'warning' })
    expect(outcome.status).toBe('published')
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(codes)
    await scene.close()
  })
})

test('a release that is complete needs no right to write any more', async () => {
  const scene = await openScene({ tokens: { opam: classic('mara', 'public_repo') } })
  await scene.release()
  const { github } = scene
  github.inject({
    on: { path: /info\/refs$/ },
    trouble: {
      kind: 'answer',
      when: 'before',
      status: 403,
      body: 'Permission denied',
      headers: { 'content-type': 'text/plain' },
    },
    times: Infinity,
  })
  expect(await scene.release()).toMatchObject({ status: 'unchanged' })
  await scene.close()
})

test('what git’s server does not say is told as unknown, and the release is tried', async () => {
  const scene = await openScene()
  scene.github.inject({
    on: { path: /info\/refs$/ },
    trouble: { kind: 'answer', when: 'before', status: 502, body: '<p>Unicorn' },
    times: Infinity,
  })
  const { prospects } = await scene.examine()
  const unknown = prospects.filter(({ answer }) => answer === 'unknown')
  expect(unknown).toHaveLength(sourceWrites.length)
  for (const { detail } of unknown) expect(detail).toContain('gave no clear answer: 502')
  expect(await scene.release()).toMatchObject({ status: 'published' })
  await scene.close()
})

test('a private source would release an archive that nobody can download', async () => {
  const scene = await openScene({
    prepare: async ({ seed }) => {
      const from = { kind: 'files', files: { a: '' } } as const
      await seed.repository({ owner: 'mara', name: 'secret', private: true, from })
    },
    tokens: { github: classic('mara', 'repo') },
  })
  const examination = await scene.examine({ source: { owner: 'mara', name: 'secret' } })
  const failing = examination.prospects.filter(({ answer }) => answer === 'fails')
  expect(failing.map(({ failure }) => failure?.code)).toEqual(['source-private'])
  await scene.close()
})
