import { expect, jest, test } from '@jest/globals'
import { textAt } from '../../src/github/shape.ts'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { Snapshot } from '../../src/embedded-github/world/snapshot.ts'
import type { Outcome } from '../../src/release/model/outcome.ts'
import { openScene } from './release-scene.ts'
import { swept } from '../support/sweep.ts'

jest.setTimeout(600_000)

const source = 'harbour-works/ferry'
const upstream = 'ocaml/opam-repository'
const fork = 'mara/opam-repository'
const branch = 'release-ferry-1.2.0'
const path = 'packages/ferry/ferry.1.2.0/opam'
const scene = { packages: 1, fork: true } as const

/** Asks the API as a person; what is refused, or not there yet, changes nothing. */
async function ask(
  { seed, addresses }: EmbeddedGitHub,
  [login, method, where]: readonly [login: string, method: string, where: string],
  body?: object,
): Promise<unknown> {
  const token = seed.token({ kind: 'classic', owner: login, scopes: ['public_repo'] })
  const answer = await fetch(`${addresses.api}${where}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return text === '' ? undefined : JSON.parse(text)
}

const owner = 'harbour-works'
const releasesPath = `/repos/${source}/releases`

async function releaseIds(github: EmbeddedGitHub): Promise<readonly number[]> {
  const list = await ask(github, [owner, 'GET', releasesPath])
  return Array.isArray(list) ? list.map(({ id }) => Number(id)) : []
}

async function otherCommit({ seed }: EmbeddedGitHub): Promise<string> {
  const files = { 'later.txt': 'x' }
  return await seed.commit({ repository: source, branch: 'main', message: 'Later', files })
}

/** What somebody does while a run is under way. */
const changes: Readonly<Record<string, (github: EmbeddedGitHub) => Promise<unknown>>> = {
  'the release is deleted': async (github) => {
    for (const id of await releaseIds(github)) {
      await ask(github, [owner, 'DELETE', `${releasesPath}/${id}`])
    }
  },
  'the draft is published by hand': async (github) => {
    for (const id of await releaseIds(github)) {
      await ask(github, [owner, 'PATCH', `${releasesPath}/${id}`], { draft: false })
    }
  },
  'the archive is removed from the draft': async (github) => {
    const list = await ask(github, [owner, 'GET', releasesPath])
    for (const { draft, assets } of Array.isArray(list) ? list : []) {
      for (const { id } of draft === true ? assets : []) {
        await ask(github, [owner, 'DELETE', `${releasesPath}/assets/${id}`])
      }
    }
  },
  'the tag is moved': async (github) => {
    const commit = await otherCommit(github)
    const name = 'refs/tags/v1.2.0'
    await github.seed.reference({ repository: source, name, commit, message: 'Moved' })
  },
  'the tag is deleted': async (github) =>
    await ask(github, [owner, 'DELETE', `/repos/${source}/git/refs/tags/v1.2.0`]),
  'a reviewer pushes to the branch': async (github) => {
    const { repositories } = await github.snapshot()
    if (repositories[fork]?.references[`refs/heads/${branch}`] === undefined) return
    const files = { [path]: 'opam-version: "2.0"\nsynopsis: "Reviewed"\n' }
    const commit = { repository: fork, branch, message: 'Review', files, author: 'camelus' }
    await github.seed.commit(commit)
  },
  'the branch is deleted': async (github) =>
    await ask(github, ['mara', 'DELETE', `/repos/${fork}/git/refs/heads/${branch}`]),
  'the pull request is opened by hand': async (github) =>
    await ask(github, ['mara', 'POST', `/repos/${upstream}/pulls`], {
      title: 'Ferry',
      head: `mara:${branch}`,
      base: 'master',
    }),
  'the opam repository goes on': async ({ seed }) => {
    const files = { 'packages/a/a.1/opam': '', '.github/workflows/x.yml': 'on: push\n' }
    await seed.commit({ repository: upstream, branch: 'master', message: 'On', files })
  },
  'the version is published by hand': async ({ seed }) => {
    const files = { [path]: 'opam-version: "2.0"\nurl { checksum: "sha256=00" }\n' }
    await seed.commit({ repository: upstream, branch: 'master', message: 'By hand', files })
  },
}

function isClear({ status, failure }: Outcome): boolean {
  if (status === 'published' || status === 'unchanged') return true
  return failure !== undefined && failure.code !== '' && failure.hint !== ''
}

/** What must hold whatever happened: a list of what does not. */
function violations({ repositories }: Snapshot, tagBefore: unknown): readonly string[] {
  const releases = repositories[source]?.releases ?? []
  const published = releases.filter(({ state }) => state !== 'draft')
  const pulls = repositories[upstream]?.pulls ?? []
  const open = pulls.filter(({ state }) => state === 'open' || state === 'draft')
  const history = repositories[fork]?.references[`refs/heads/${branch}`]?.history ?? []
  const tag = repositories[source]?.references['refs/tags/v1.2.0']
  return [
    ...(published.length > 1 ? ['two public releases'] : []),
    ...(releases.length > 1 ? ['two releases'] : []),
    ...(open.length > 1 ? ['two pull requests'] : []),
    // One that is deleted in the moment of the publication is made anew by GitHub.
    ...(tagBefore === undefined || JSON.stringify(tag) === JSON.stringify(tagBefore)
      ? []
      : ['the tag is another one']),
    ...(history.filter((line) => line === 'Review').length > 1 ? ['a commit is doubled'] : []),
  ]
}

/** Whether the branch has a reviewer's commit, and no more what that one wrote. */
async function losesReview(github: EmbeddedGitHub, { repositories }: Snapshot): Promise<boolean> {
  const history = repositories[fork]?.references[`refs/heads/${branch}`]?.history ?? []
  if (!history.includes('Review')) return false
  const file = await ask(github, ['mara', 'GET', `/repos/${fork}/contents/${path}?ref=${branch}`])
  const content = Buffer.from(textAt(file, 'content'), 'base64').toString()
  return !content.includes('synopsis: "Reviewed"')
}

const whole = (github: Snapshot): boolean =>
  github.repositories[source]?.releases[0]?.state === 'published' &&
  Object.keys(github.repositories[source].releases[0].assets).includes('ferry-1.2.0.tbz') &&
  github.repositories[upstream]?.pulls[0]?.state === 'open'

/** Changes after which the next run must end with everything there. */
const harmless = new Set([
  'the release is deleted',
  'the draft is published by hand',
  'the archive is removed from the draft',
  'a reviewer pushes to the branch',
  'the pull request is opened by hand',
  'the opam repository goes on',
])

test('whatever somebody does before any of its writes, a run ends whole or with its reason, doubles nothing, and the next one completes it', async () => {
  const alone = await openScene(scene)
  await alone.release()
  const writes = alone.writes()
  await alone.close()
  const all = Object.entries(changes).flatMap(([what, change]) =>
    Array.from({ length: writes }, (_, index) => ({ what, change, nth: index + 1 })),
  )
  // Fewer than the writes of a release lie between two: each change is tried.
  const cases = swept(all, 5)
  const queue = cases.values()
  const found: string[] = []
  const worker = async (): Promise<void> => {
    for (const { what, change, nth } of queue) {
      const one = await openScene(scene)
      let tag: unknown
      const until = async (): Promise<void> => {
        await change(one.github)
        const { repositories } = await one.github.snapshot()
        tag = repositories[source]?.references['refs/tags/v1.2.0']
      }
      const on = { writes: true, nth }
      one.github.inject({ on, trouble: { kind: 'hold', when: 'before', until } })
      const name = `${what}, before write ${nth}`
      const first = await one.release()
      if (!isClear(first)) found.push(`${name}: ${first.status} without a reason`)
      const again = await one.release()
      if (!isClear(again)) found.push(`${name}: again ${again.status} without a reason`)
      const snapshot = await one.github.snapshot()
      found.push(...violations(snapshot, tag).map((wrong) => `${name}: ${wrong}`))
      if (await losesReview(one.github, snapshot)) found.push(`${name}: the review is lost`)
      if (harmless.has(what) && !whole(snapshot)) {
        found.push(`${name}: ${first.failure?.message ?? ''} then ${again.failure?.message ?? ''}`)
      }
      await one.close()
    }
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  console.log(`${cases.length} changes of the world tried`)
  expect(found).toEqual([])
})
