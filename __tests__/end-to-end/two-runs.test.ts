import { expect, jest, test } from '@jest/globals'
import type { Scene } from './support/scene.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(120_000)

/** How many there are of what a release makes. */
async function counted({ github, repository }: Scene) {
  const { repositories } = await github.snapshot()
  const { releases = [], references = {} } = repositories[repository] ?? {}
  const pulls = repositories['ocaml/opam-repository']?.pulls ?? []
  return {
    releases: releases.map(({ tag, state, assets }) => [tag, state, ...Object.keys(assets)]),
    tags: Object.keys(references).filter((name) => name.startsWith('refs/tags/')),
    pulls: pulls.map(({ state, commits }) => [state, commits]),
    forks: Object.keys(repositories).filter((name) => name.startsWith('ana/opam')),
  }
}

const once = {
  releases: [['v1.2.0', 'published', 'tally-1.2.0.tbz']],
  tags: ['refs/tags/v1.2.0'],
  pulls: [['open', 1]],
  forks: ['ana/opam-repository'],
}

test('three runs for the same tag at once end in one release and one pull request', async () => {
  await using scene = await setScene()
  const steps = await Promise.all([scene.run(), scene.run(), scene.run()])
  for (const { stderr } of steps) expect(stderr).toBe('')
  // Whoever did not come through says why, and that running again goes on.
  const failed = steps.filter(({ status }) => status !== 0)
  for (const { annotations } of failed) {
    expect(annotations.filter(({ severity }) => severity === 'error')).not.toEqual([])
  }
  expect((await scene.run()).status).toBe(0)
  expect(await counted(scene)).toEqual(once)
})
