import { describe, expect, jest, test } from '@jest/globals'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { Outcome } from '../../src/release/model/outcome.ts'
import type { Settings } from '../../src/release/model/settings.ts'
import { settings } from './example-release.ts'
import { openScene } from './release-scene.ts'
import type { ReleaseScene, SceneOptions } from './release-scene.ts'

jest.setTimeout(60_000)

const source = 'harbour-works/ferry'
const upstream = 'ocaml/opam-repository'
const path = 'packages/ferry/ferry.1.2.0/opam'
const branch = 'release-ferry-1.2.0'

/** Asks the API as a person. */
async function ask(
  github: EmbeddedGitHub,
  [login, method, where]: readonly [login: string, method: string, where: string],
  body: object,
): Promise<void> {
  const token = github.seed.token({ kind: 'classic', owner: login, scopes: ['public_repo'] })
  const answer = await fetch(`${github.addresses.api}${where}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${where}: ${answer.status} ${await answer.text()}`)
}

/** What is there of the release, in words. */
async function told({ github }: ReleaseScene): Promise<readonly string[]> {
  const { repositories } = await github.snapshot()
  const releases = repositories[source]?.releases ?? []
  const pulls = repositories[upstream]?.pulls ?? []
  return [
    ...releases.map(({ tag, state, assets }) => {
      const files = Object.entries(assets).map(([name, asset]) => `${name} (${asset.state})`)
      return [tag, state, ...files].join(', ')
    }),
    ...pulls.map(({ number, state, head, files }) =>
      [`#${number} ${state} from ${head}`, ...Object.keys(files)].join(', '),
    ),
  ]
}

const whole = 'v1.2.0, published, ferry-1.2.0.tbz (uploaded)'
const proposal = (from = `mara/opam-repository:${branch}`, number = 1) =>
  `#${number} open from ${from}, ${path}`

interface State {
  readonly state: string
  readonly options?: SceneOptions
  /** What comes about before the run: from nothing, or behind a first run. */
  readonly before?: (scene: ReleaseScene) => Promise<unknown>
  readonly changes?: Partial<Settings>
  readonly status: Outcome['status']
  /** Why it is refused. */
  readonly code?: string
  /** What is there in the end. */
  readonly end: readonly string[]
}

const seedRelease = (github: EmbeddedGitHub, more: object) =>
  github.seed.release({ repository: source, tag: 'v1.2.0', ...more })

/** A release whose upload broke off, so that a `starter` is left. */
async function brokenUpload(scene: ReleaseScene): Promise<void> {
  const { github } = scene
  const on = { method: 'POST', path: /\/assets$/ }
  github.inject({ on: { ...on, nth: 1 }, trouble: { kind: 'cut', when: 'during' } })
  github.inject({
    on: { path: /\/assets$/, from: 2 },
    trouble: { kind: 'cut', when: 'before' },
    times: Infinity,
  })
  await scene.release()
  github.clearFaults()
  expect((await told(scene))[0]).toContain('(starter)')
}

const releases: readonly State[] = [
  { state: 'there is none', status: 'published', end: [whole, proposal()] },
  {
    state: 'there is our draft, from a run that was cut off',
    before: async ({ github }) => await seedRelease(github, { draft: true, name: '1.2.0' }),
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: "there is somebody else's draft",
    before: async ({ github }) =>
      await seedRelease(github, { draft: true, name: 'Ferry!', body: 'Soon', assets: { a: 'b' } }),
    status: 'published',
    end: ['v1.2.0, published, a (uploaded), ferry-1.2.0.tbz (uploaded)', proposal()],
  },
  {
    state: 'there are two drafts: the older one is taken',
    before: async ({ github }) => {
      await seedRelease(github, { draft: true, name: 'older' })
      await seedRelease(github, { draft: true, name: 'younger' })
    },
    status: 'published',
    end: ['v1.2.0, draft', whole, proposal()],
  },
  {
    state: 'a draft has other bytes under the name',
    before: async ({ github }) =>
      await seedRelease(github, { draft: true, assets: { 'ferry-1.2.0.tbz': 'other' } }),
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'an upload to the draft broke off',
    before: brokenUpload,
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'it is published without the archive',
    before: async ({ github }) => await seedRelease(github, {}),
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'it is published with the same archive',
    before: async (scene) => {
      await scene.release()
      await ask(scene.github, ['mara', 'PATCH', `/repos/${upstream}/pulls/1`], { state: 'closed' })
      const { seed } = scene.github
      await ask(scene.github, ['mara', 'PATCH', `/repos/${upstream}/pulls/1`], { state: 'open' })
      seed.user('nobody')
    },
    status: 'unchanged',
    end: [whole, proposal()],
  },
  {
    state: 'it is published with another archive',
    before: async ({ github }) => await seedRelease(github, { assets: { 'ferry-1.2.0.tbz': 'x' } }),
    status: 'refused',
    code: 'archive-published-differs',
    end: [whole],
  },
  {
    state: 'it is immutable, without the archive',
    before: async ({ github }) => {
      github.seed.immutableReleases(source, true)
      await seedRelease(github, {})
    },
    status: 'refused',
    code: 'release-immutable',
    end: ['v1.2.0, published'],
  },
  {
    state: 'it is immutable, and whole',
    before: async (scene) => {
      scene.github.seed.immutableReleases(source, true)
      scene.github.inject({
        on: { path: /\/pulls$/, writes: true },
        trouble: { kind: 'answer', when: 'before', status: 403, body: {} },
        times: Infinity,
      })
      expect((await scene.release()).status).toBe('failed')
      scene.github.clearFaults()
    },
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'it was published by hand as no pre-release, and is none',
    before: async (scene) => {
      await scene.release({ draft: true })
      const { github } = scene
      const owner = github.seed.token({
        kind: 'classic',
        owner: 'harbour-works',
        scopes: ['public_repo'],
      })
      const headers = { authorization: `Bearer ${owner}`, 'user-agent': 'test' }
      const list = `${github.addresses.api}/repos/${source}/releases`
      const [found] = JSON.parse(await (await fetch(list, { headers })).text())
      const body = JSON.stringify({ draft: false })
      await fetch(`${list}/${found.id}`, { method: 'PATCH', headers, body })
    },
    status: 'published',
    end: [whole, proposal()],
  },
]

const forks: readonly State[] = [
  {
    state: 'has another name',
    options: {
      prepare: async ({ seed }) => {
        await seed.fork({ of: upstream, owner: 'mara', name: 'packages-of-opam' })
      },
    },
    status: 'published',
    end: [whole, proposal(`mara/packages-of-opam:${branch}`)],
  },
  {
    state: 'is an organisation’s, and named',
    options: {
      prepare: async ({ seed }) => {
        seed.organization('guild', ['mara'])
        await seed.fork({ of: upstream, owner: 'guild' })
      },
    },
    changes: { opam: { ...settings.opam, fork: { owner: 'guild', name: 'opam-repository' } } },
    status: 'published',
    end: [whole, proposal(`guild/opam-repository:${branch}`)],
  },
  {
    state: 'is stale, and upstream has changed a workflow since',
    options: {
      fork: true,
      prepare: async ({ seed }) => {
        await seed.fork({ of: upstream, owner: 'mara' })
        const files = { '.github/workflows/new.yml': 'on: push\n', 'packages/a/a.1/opam': '' }
        await seed.commit({ repository: upstream, branch: 'master', message: 'Go on', files })
      },
    },
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'is behind a repository of the same name that is no fork',
    options: {
      prepare: async ({ seed }) => {
        const from = { kind: 'files', files: { README: 'Mine\n' } } as const
        await seed.repository({ owner: 'mara', name: 'opam-repository', from })
      },
    },
    status: 'published',
    end: [whole, proposal(`mara/opam-repository-1:${branch}`)],
  },
  {
    state: 'is being made',
    options: { forkPolls: 3 },
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'is named, and no fork',
    options: {
      prepare: async ({ seed }) => {
        const from = { kind: 'files', files: { README: 'Mine\n' } } as const
        await seed.repository({ owner: 'mara', name: 'mine', from })
      },
    },
    changes: { opam: { ...settings.opam, fork: { owner: 'mara', name: 'mine' } } },
    status: 'refused',
    code: 'not-a-fork',
    end: [],
  },
  {
    state: 'is named, and not there',
    changes: { opam: { ...settings.opam, fork: { owner: 'mara', name: 'gone' } } },
    status: 'refused',
    code: 'opam-fork-missing',
    end: [],
  },
]

/** A run that got as far as the commit; the pull request is not there. */
async function withoutPullRequest(scene: ReleaseScene): Promise<void> {
  scene.github.inject({
    on: { path: /\/pulls$/, writes: true },
    trouble: { kind: 'answer', when: 'before', status: 403, body: {} },
    times: Infinity,
  })
  await scene.release()
  scene.github.clearFaults()
}

const edit = { [path]: 'opam-version: "2.0"\nsynopsis: "Reviewed"\n' }

const branches: readonly State[] = [
  { state: 'is ours', before: withoutPullRequest, status: 'published', end: [whole, proposal()] },
  {
    state: 'is ours, without a commit yet, and upstream has gone on',
    options: { fork: true },
    before: async (scene) => {
      const { github } = scene
      github.inject({
        on: { path: '/graphql', writes: true },
        trouble: { kind: 'answer', when: 'before', status: 401, body: {} },
        times: Infinity,
      })
      await scene.release()
      github.clearFaults()
      const files = { 'packages/a/a.1/opam': '' }
      await github.seed.commit({ repository: upstream, branch: 'master', message: 'On', files })
    },
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: "has a maintainer's commit on top: it stays",
    before: async (scene) => {
      await scene.release()
      const [repository, author] = ['mara/opam-repository', 'camelus']
      await scene.github.seed.commit({ repository, branch, message: 'Bound', files: edit, author })
    },
    // Their file lacks the archive, which is put back into it.
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'was deleted, and the pull request closed',
    before: async (scene) => {
      await scene.release()
      await ask(scene.github, ['mara', 'PATCH', `/repos/${upstream}/pulls/1`], { state: 'closed' })
      const where = `/repos/mara/opam-repository/git/refs/heads/${branch}`
      const { github } = scene
      const token = github.seed.token({ kind: 'classic', owner: 'mara', scopes: ['public_repo'] })
      const headers = { authorization: `Bearer ${token}`, 'user-agent': 'test' }
      await fetch(`${github.addresses.api}${where}`, { method: 'DELETE', headers })
    },
    status: 'published',
    end: [whole, `#1 closed from mara/opam-repository:${branch}, ${path}`, proposal(undefined, 2)],
  },
]

const pullRequests: readonly State[] = [
  {
    state: 'is open',
    before: async (scene) => await scene.release(),
    status: 'unchanged',
    end: [whole, proposal()],
  },
  {
    state: 'is a draft: it is made ready',
    before: async (scene) => await scene.release({ draft: true }),
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'was closed without a merge: that is respected',
    before: async (scene) => {
      await scene.release()
      await ask(scene.github, ['mara', 'PATCH', `/repos/${upstream}/pulls/1`], { state: 'closed' })
    },
    status: 'refused',
    code: 'pull-request-closed',
    end: [whole, `#1 closed from mara/opam-repository:${branch}, ${path}`],
  },
  {
    state: 'is merged',
    before: async (scene) => {
      await scene.release()
      await scene.github.seed.merge(upstream, 1)
    },
    status: 'unchanged',
    end: [whole, `#1 merged from mara/opam-repository:${branch}, ${path}`],
  },
  {
    state: 'was opened by hand from our branch, with words of their own',
    before: async (scene) => {
      await withoutPullRequest(scene)
      const body = { title: 'Ferry', body: 'by hand', head: `mara:${branch}`, base: 'master' }
      await ask(scene.github, ['mara', 'POST', `/repos/${upstream}/pulls`], body)
    },
    status: 'unchanged',
    end: [whole, proposal()],
  },
  {
    state: 'was opened by hand from our branch, into another one',
    before: async (scene) => {
      await withoutPullRequest(scene)
      const { seed } = scene.github
      await seed.commit({ repository: upstream, branch: 'next', message: 'm', files: { n: '' } })
      const body = { title: 'Ferry', body: 'by hand', head: `mara:${branch}`, base: 'next' }
      await ask(scene.github, ['mara', 'POST', `/repos/${upstream}/pulls`], body)
    },
    status: 'published',
    end: [whole, proposal(), proposal(undefined, 2)],
  },
]

const versions: readonly State[] = [
  {
    state: 'has this version with the same archive',
    before: async (scene) => {
      const { subject } = await scene.release()
      await ask(scene.github, ['mara', 'PATCH', `/repos/${upstream}/pulls/1`], { state: 'closed' })
      const files = { [path]: subject?.packages[0]?.opam ?? '' }
      const to = { repository: upstream, branch: 'master', message: 'By hand', files }
      await scene.github.seed.commit(to)
    },
    status: 'unchanged',
    end: [whole, `#1 closed from mara/opam-repository:${branch}, ${path}`],
  },
  {
    state: 'has this version with another archive',
    before: async ({ github }) => {
      const files = { [path]: 'opam-version: "2.0"\nurl { checksum: "sha256=00" }\n' }
      await github.seed.commit({ repository: upstream, branch: 'master', message: 'm', files })
    },
    status: 'refused',
    code: 'version-published',
    end: [],
  },
  {
    state: 'has lost the package since its last version',
    before: async ({ github }) => {
      const old = 'packages/ferry/ferry.1.1.0/opam'
      const place = { repository: upstream, branch: 'master' }
      await github.seed.commit({ ...place, message: 'Publish', files: { [old]: '' } })
      await github.seed.commit({ ...place, message: 'Archive', deletions: [old] })
    },
    status: 'published',
    end: [whole, proposal()],
  },
  {
    state: 'has a proposal with a package that is no longer released',
    options: { packages: 2 },
    before: async (scene) => await scene.release(),
    changes: { exclude: ['ferry-cli'] },
    status: 'published',
    end: [whole, proposal()],
  },
]

async function check({ options = {}, before, changes, ...expected }: State): Promise<void> {
  const scene = await openScene({ packages: 1, ...options })
  await before?.(scene)
  const outcome = await scene.release(changes)
  expect({ status: outcome.status, code: outcome.failure?.code, end: await told(scene) }).toEqual({
    status: expected.status,
    code: expected.code,
    end: expected.end,
  })
  scene.writes()
  const again = await scene.release(changes)
  expect(again.status).toBe(expected.status === 'published' ? 'unchanged' : expected.status)
  expect(scene.writes()).toBe(0)
  await scene.close()
}

describe('the release of the tag:', () => {
  test.each(releases)('$state', check)
})

describe('the fork', () => {
  test.each(forks)('$state', check)
})

describe('the branch', () => {
  test.each(branches)('$state', check)
})

describe('the pull request', () => {
  test.each(pullRequests)('$state', check)
})

describe('the opam repository', () => {
  test.each(versions)('$state', check)
})

test.each([
  ['v1.2.0_beta1', 'ferry-1.2.0.beta1.tbz', '1.2.0~beta1'],
  ['v1.2.0+dune3', 'ferry-1.2.0+dune3.tbz', '1.2.0+dune3'],
])(
  'GitHub writes a name of its own for the archive of %s: it is found again',
  async (tag, asset, version) => {
    const scene = await openScene({
      packages: 1,
      prepare: async ({ seed }) => {
        const files = { 'CHANGES.md': `## ${version}\n\n- Faster\n` }
        const commit = await seed.commit({
          repository: source,
          branch: 'main',
          message: 'm',
          files,
        })
        await seed.reference({ repository: source, name: `refs/tags/${tag}`, commit })
      },
    })
    const changes = { trigger: { kind: 'named-tag', tag } } as const
    const first = await scene.release(changes)
    expect(first.failure).toBeUndefined()
    expect(first.subject?.packages[0]?.opam).toContain(
      `/${encodeURIComponent(tag)}/${encodeURIComponent(asset)}"`,
    )
    scene.writes()
    expect(await scene.release(changes)).toMatchObject({ status: 'unchanged' })
    expect(scene.writes()).toBe(0)
    const { repositories } = await scene.github.snapshot()
    expect(Object.keys(repositories[source]?.releases[0]?.assets ?? {})).toEqual([asset])
    await scene.close()
  },
)
