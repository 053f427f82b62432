// oxlint-disable jest/no-export -- the tests of several files are made here, one for each scene
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import type { Fault } from '../../src/embedded-github/server/faults.ts'
import type { Snapshot } from '../../src/embedded-github/world/snapshot.ts'
import { makeProject, openScene } from './release-scene.ts'
import type { ReleaseScene, SceneOptions } from './release-scene.ts'
import { faultsAt } from '../support/request-faults.ts'
import { swept } from '../support/sweep.ts'

/** What a scene holds, without the port of its server, which stands in opam files and so in trees. */
export async function stateOf({ github }: ReleaseScene): Promise<unknown> {
  const { repositories } = await github.snapshot()
  const branches = Object.values(repositories).flatMap(({ references }) =>
    Object.entries(references).flatMap(([name, { tree }]) =>
      name.startsWith('refs/heads/release-') ? [tree] : [],
    ),
  )
  let text = JSON.stringify(repositories).replaceAll(/127\.0\.0\.1:\d+/g, 'SERVER')
  for (const tree of branches) text = text.replaceAll(tree, 'TREE')
  return JSON.parse(text)
}

/** The state after an undisturbed release, and which of its requests change something. */
export async function undisturbed(options: SceneOptions) {
  const scene = await openScene(options)
  const outcome = await scene.release()
  const requests = [...scene.github.log]
  const state = await stateOf(scene)
  await scene.close()
  return { status: outcome.status, requests, state }
}

/** What must hold wherever a run ends: a list of what does not. */
function brokenPromises({ repositories }: Snapshot): readonly string[] {
  const all = Object.values(repositories)
  const published = all.flatMap(({ releases }) => releases.filter(({ state }) => state !== 'draft'))
  const whole = published.filter(({ assets }) =>
    Object.values(assets).some(({ state }) => state === 'uploaded'),
  )
  const pulls = all.flatMap((one) => one.pulls)
  return [
    ...(whole.length < published.length ? ['a release is public without its archive'] : []),
    ...(whole.length === 0 && pulls.length > 0 ? ['a pull request names no public archive'] : []),
  ]
}

/** The state after a release with a fault, and another one without; and what was wrong in between. */
async function disturbed(options: SceneOptions, fault: Fault) {
  const scene = await openScene(options)
  scene.github.inject(fault)
  await scene.release()
  scene.github.clearFaults()
  const between = brokenPromises(await scene.github.snapshot())
  const again = await scene.release()
  const state = await stateOf(scene)
  await scene.close()
  return { between, again, state }
}

/**
 * Makes a test of every mishap at every request of a release: it goes wrong, is done once more without, and
 * the end is the same as if nothing had happened.
 */
export async function testEveryFault(
  name: string,
  scene: SceneOptions & { readonly packages: number },
): Promise<void> {
  jest.setTimeout(900_000)
  const folder = await mkdtemp(join(tmpdir(), 'every-fault-'))
  const options = { ...scene, directory: makeProject(folder, scene.packages) }
  const { status, requests, state: expected } = await undisturbed(options)
  afterAll(async () => await rm(folder, { recursive: true, maxRetries: 10 }))
  describe(`${name}: the next run completes a release of which`, () => {
    test('nothing goes wrong', () => {
      expect(status).toBe('published')
    })

    // Most of a release is waiting for git and for the server. A write has nine mishaps, a read four.
    test.concurrent.each(swept(faultsAt(requests), 7))('$name', async ({ fault }) => {
      const { between, again, state } = await disturbed(options, fault)
      expect(between).toEqual([])
      const { status: ending, failure } = again
      expect([ending, failure?.message]).toEqual([
        expect.stringMatching(/^(?:published|unchanged)$/),
        undefined,
      ])
      expect(state).toEqual(expected)
    })
  })
}
