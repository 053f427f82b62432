import { expect, jest, test } from '@jest/globals'
import { openScene } from './release-scene.ts'
import type { ReleaseScene } from './release-scene.ts'
import { swept } from '../support/sweep.ts'

jest.setTimeout(300_000)

const repository = 'harbour-works/ferry'

/** A scene in which the next version is tagged, too. */
async function withNextVersion(): Promise<ReleaseScene> {
  return await openScene({
    packages: 1,
    fork: true,
    prepare: async ({ seed }) => {
      const files = { 'CHANGES.md': '## 1.3.0\n\n- Later\n\n## 1.2.0\n\n- Faster\n' }
      const commit = await seed.commit({ repository, branch: 'main', message: 'Later', files })
      await seed.reference({ repository, name: 'refs/tags/v1.3.0', commit, message: 'Later' })
    },
  })
}

const version = (tag: string) => ({ trigger: { kind: 'named-tag', tag } as const })

/** What there is of the two, as far as it can be told apart. */
async function told({ github }: ReleaseScene): Promise<unknown> {
  const { repositories } = await github.snapshot()
  const releases = repositories[repository]?.releases ?? []
  const pulls = repositories['ocaml/opam-repository']?.pulls ?? []
  return {
    releases: releases
      .map(({ tag, state, latest, assets }) => ({
        tag,
        state,
        latest,
        assets: Object.keys(assets),
      }))
      .toSorted((a, b) => (a.tag < b.tag ? -1 : 1)),
    pulls: pulls
      .map(({ title, state, files }) => ({ title, state, files: Object.keys(files) }))
      .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  }
}

const whole = (number: string, latest: boolean) => ({
  tag: `v${number}`,
  state: 'published',
  latest,
  assets: [`ferry-${number}.tbz`],
})
const proposed = (number: string) => ({
  title: `[new release] ferry (${number})`,
  state: 'open',
  files: [`packages/ferry/ferry.${number}/opam`],
})

test.each([
  ['the older one first', 'v1.2.0', 'v1.3.0'],
  ['the newer one first', 'v1.3.0', 'v1.2.0'],
])(
  'two versions at once do not disturb each other, and the newer one is the latest: %s',
  async (_, first, second) => {
    const alone = await withNextVersion()
    await alone.release(version(first))
    const writes = alone.github.log.filter(({ writes: one }) => one).length
    await alone.close()
    const moments = Array.from({ length: writes }, (__, index) => index + 1)
    const both = moments.flatMap((nth) => [
      { nth, when: 'before' } as const,
      { nth, when: 'after' } as const,
    ])
    const tried = swept(both, 3)
    const ends: unknown[] = []
    for (const { nth, when } of tried) {
      const scene = await withNextVersion()
      const until = async (): Promise<unknown> => await scene.release(version(second))
      scene.github.inject({ on: { writes: true, nth }, trouble: { kind: 'hold', when, until } })
      const outcome = await scene.release(version(first))
      ends.push([outcome.failure?.message, await told(scene)])
      await scene.close()
    }
    console.log(`${first} and ${second}: ${tried.length} interleavings tried`)
    const end = {
      releases: [whole('1.2.0', false), whole('1.3.0', true)],
      pulls: [proposed('1.2.0'), proposed('1.3.0')],
    }
    expect(ends).toEqual(tried.map(() => [undefined, end]))
  },
)

test('the newer one says that the pull request of the older one is still open, and not the reverse', async () => {
  const scene = await withNextVersion()
  const codes = async (tag: string): Promise<readonly string[]> =>
    (await scene.release(version(tag))).diagnostics.map(({ code }) => code)
  expect(await codes('v1.2.0')).not.toContain('earlier-pull-request')
  expect(await codes('v1.3.0')).toContain('earlier-pull-request')
  expect(await codes('v1.2.0')).not.toContain('earlier-pull-request')
  await scene.close()
})

test('a package of which nothing is published is told as new', async () => {
  const scene = await withNextVersion()
  expect((await scene.release(version('v1.2.0'))).newPackages).toEqual(['ferry'])
  await scene.close()
})
